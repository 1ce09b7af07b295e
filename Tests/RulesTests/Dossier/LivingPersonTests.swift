import Civil
import Testing

@testable import Rules

/// A list that names a living pensioner as dead is the worst this system can do: hostile cases, each about somebody alive.
@Suite("Not one living person is confirmed dead")
struct LivingPersonTests {
  /// What agencies say about a living pensioner 李强, born 1945-03-12, whose spouse is 金花 and whose twin is 李刚.
  struct HostileCase: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// What the weighing may come to; nil: no death evidence at all.
    let certainty: Certainty?
    let say: @Sendable (DossierBuilder) -> Void

    init(_ description: String, _ certainty: Certainty?, _ say: @escaping @Sendable (DossierBuilder) -> Void) {
      testDescription = description
      self.certainty = certainty
      self.say = say
    }
  }

  static let cases: [HostileCase] = [
    // Somebody else's death under this person's number.
    HostileCase("the spouse's certificate bears this person's number", .conflicting) {
      $0.certificate("2021-06-10", name: "金花")
    },
    HostileCase("so does the spouse's cremation", .conflicting) {
      $0.certificate("2021-06-10", name: "金花")
      $0.funeral(death: "2021-06-10", cremation: "2021-06-12", name: "金花")
    },
    HostileCase("the police wrote the spouse's name, the hospital this person's", .conflicting) {
      $0.death("2021-06-10", name: "金花")
      $0.certificate("2021-06-10")
    },
    HostileCase("the insurance copied the spouse's death with both names", .conflicting) {
      $0.certificate("2021-06-10")
      $0.funeral(death: "2021-06-10")
      $0.insurance(stopped: "2021-06-10", name: "金花")
    },
    HostileCase("a second certificate under the number is the spouse's", .conflicting) {
      $0.death("2021-06-10")
      $0.certificate("2021-06-10")
      $0.certificate("2021-06-10", name: "金花")
    },
    HostileCase("the twin's number was mistyped as this one in two offices", .conflicting) {
      $0.death("2021-06-10", name: "李刚")
      $0.certificate("2021-06-10", name: "李刚")
    },
    HostileCase("the twin's records only resemble this person's", .probable) {
      $0.certificate("2021-06-10", name: "李刚", carries: false)
      $0.funeral(death: "2021-06-10", name: "李刚", carries: false)
    },
    // Somebody else of the same name and birth date.
    HostileCase("three offices have a death of that name and birth date without number", .probable) {
      $0.death("2021-06-10", carries: false)
      $0.certificate("2021-06-10", carries: false)
      $0.funeral(death: "2021-06-10", carries: false)
    },
    HostileCase("one of them guessed the number", .singleSource) {
      $0.certificate("2021-06-10")
      $0.death("2021-06-10", carries: false)
      $0.funeral(death: "2021-06-10", carries: false)
    },
    // One mistake, told again and again.
    HostileCase("one death delivered in three drops", .singleSource) {
      for _ in 1...3 { $0.death("2021-06-10") }
    },
    HostileCase("one certificate issued again under new numbers, days apart", .singleSource) {
      for date in ["2021-06-10", "2021-06-12", "2021-06-30"] { $0.certificate(date) }
    },
    HostileCase("a mistaken death cancelled the registration too", .singleSource) {
      $0.death("2021-06-10")
      $0.cancelledResident(.death, on: "2021-06-12")
      $0.resident()
    },
    HostileCase("insurance and register here copied it", .singleSource) {
      $0.death("2021-06-10")
      $0.insurance(stopped: "2021-06-10")
      $0.insurance(stopped: "2021-06-11")
      $0.register(.ended, stopped: "2021-07", .death)
    },
    HostileCase("a second registration was cancelled as a duplicate", nil) {
      $0.cancelledResident(.duplicate, on: "2021-06-10")
    },
    // Dates that cannot be.
    HostileCase("two offices date the death after today", nil) {
      $0.death("2021-11-01")
      $0.certificate("2022-06-10")
    },
    HostileCase("one of two dates is after today", .singleSource) {
      $0.death("2021-11-01")
      $0.certificate("2021-10-31")
    },
    HostileCase("two offices date the death before the birth", nil) {
      $0.death("1945-03-11")
      $0.certificate("1945-03-11")
      $0.funeral(cremation: "1921-06-10")
    },
    HostileCase("one of two dates is before the birth", .singleSource) {
      $0.death("1945-03-11")
      $0.certificate("2021-06-10")
    },
    HostileCase("two dates a month and a day apart", .conflicting) {
      $0.death("2021-06-10")
      $0.certificate("2021-07-12")
    },
    // Seen after the death.
    HostileCase("two offices agree, and the person saw a doctor two days later", .conflicting) {
      $0.death("2021-06-10")
      $0.certificate("2021-06-10")
      $0.visit("2021-06-12")
    },
    HostileCase("all agree, and the person came to the counter", .conflicting) {
      $0.death("2021-06-10")
      $0.certificate("2021-06-10")
      $0.funeral(death: "2021-06-10", cremation: "2021-06-12")
      $0.insurance(stopped: "2021-06-10")
      $0.certification("2021-10-31", .counter)
    },
  ]

  /// In payment, with something to lose: an account, and pensions up to the day.
  private func pensioner() -> DossierBuilder {
    let builder = DossierBuilder()
    builder.resident(name: "李强")
    builder.register(.drawing, personNumber: "1", balance: 500, started: "2005-04")
    for period in ["2021-05", "2021-06", "2021-07", "2021-08", "2021-09", "2021-10"] { builder.pension(period) }
    return builder
  }

  private func findings(_ builder: DossierBuilder) -> [(metadata: RuleMetadata, finding: Finding)] {
    let dossier = builder.dossier()
    var found: [(metadata: RuleMetadata, finding: Finding)] = []
    for case let rule as any Rule in RuleRegistry.all {
      var sink = FindingSink()
      rule.evaluate(dossier, .ofTests, into: &sink)
      for finding in sink.findings { found.append((rule.metadata, finding)) }
    }
    return found
  }

  /// Findings that a person is dead beyond doubt, or that follow from it.
  private func deadly(_ builder: DossierBuilder) -> [String] {
    let ofTheDead = ["account-not-settled", "funeral-unclaimed"]
    return findings(builder).filter { metadata, finding in
      ofTheDead.contains(metadata.id) || finding.action == .stopAndRecover
        || metadata.chapter == .deaths && finding.certainty == .confirmed
    }.map(\.metadata.id)
  }

  @Test("but weighed for what they are, and no rule says to stop", arguments: cases)
  func living(hostile: HostileCase) {
    let builder = pensioner()
    hostile.say(builder)
    withExtendedLifetime(builder) {
      #expect(builder.dossier().death?.certainty == hostile.certainty)
      #expect(deadly(builder) == [])
    }
  }

  @Test("the dead are: two offices, one name, days apart")
  func dead() {
    let builder = pensioner()
    builder.death("2021-06-10")
    builder.certificate("2021-06-12")
    withExtendedLifetime(builder) {
      #expect(builder.dossier().death?.certainty == .confirmed)
      #expect(deadly(builder) == ["account-not-settled", "deceased-still-paid", "funeral-unclaimed"])
    }
  }

  @Test("whatever agencies say, confirmed is only what two of them say of this number and name, and nothing denies")
  func property() {
    var confirmed = 0
    for seed in UInt64(0)..<3000 {
      let builder = RandomPerson.make(seed: seed)
      let dossier = builder.dossier()
      if let death = dossier.death, death.certainty == .confirmed {
        confirmed += 1
        let said = Statement.all(of: dossier)
        #expect(said.allSatisfy { $0.isOfThisName }, "seed \(seed)")
        #expect(Statement.agree(said), "seed \(seed)")
        #expect(said.contains { $0.day == death.date }, "seed \(seed)")
        #expect(!dossier.signsOfLife.contains { $0.day.days(since: death.date) > 1 }, "seed \(seed)")
      }
      withExtendedLifetime(builder) {}
    }
    #expect(confirmed > 100)
  }

  @Test("whatever agencies say, who saw a doctor today is not confirmed dead, and nobody is told to stop the pension")
  func seenToday() {
    var contradicted = 0
    for seed in UInt64(0)..<3000 {
      let builder = RandomPerson.make(seed: seed)
      builder.visit("2021-10-31")
      if let death = builder.dossier().death {
        contradicted += 1
        #expect(death.certainty == .conflicting, "seed \(seed)")
      }
      for (metadata, finding) in findings(builder) {
        #expect(metadata.id != "funeral-unclaimed", "seed \(seed)")
        if metadata.chapter == .deaths {
          #expect(finding.certainty == .conflicting && finding.action == .visitFirst, "seed \(seed)")
        }
      }
      withExtendedLifetime(builder) {}
    }
    #expect(contradicted > 1000)
  }
}

/// What one of the three offices that count says of a death under the person's own number, read from the rows anew.
private struct Statement {
  let office: Int
  let day: Day
  let isOfThisName: Bool

  /// Whether two offices date a death within a month.
  static func agree(_ statements: [Statement]) -> Bool {
    statements.contains { one in
      statements.contains { $0.office != one.office && abs($0.day.days(since: one.day)) <= 31 }
    }
  }

  static func all(of dossier: Dossier) -> [Statement] {
    let household = dossier.householdEntry
    let name = household?.nameHash ?? dossier.registerEntry?.nameHash ?? .none
    func statement(_ office: Int, _ head: RecordHead, _ day: Day?, _ said: TextHash) -> Statement? {
      guard head.id == dossier.id, let day, day <= dossier.asOf, dossier.id.birthDate.map({ $0 <= day }) ?? true
      else { return nil }
      let isOwn = name.isNone || said.isNone || said == name || said == household?.formerNameHash
      return Statement(office: office, day: day, isOfThisName: isOwn)
    }
    return dossier.deaths.compactMap { statement(1, $0.head, $0.deathDate, $0.nameHash) }
      // The household register's own record has the register's own name.
      + dossier.residents.filter { $0.status.value == .cancelled && $0.cancelReason.value == .death }
      .compactMap { statement(1, $0.head, $0.cancelDate.value, .none) }
      + dossier.deathCertificates.compactMap { statement(2, $0.head, $0.deathDate, $0.nameHash) }
      + dossier.funerals.compactMap {
        statement(3, $0.head, $0.deathDate.value ?? $0.cremationDate.value, $0.nameHash)
      }
  }
}
