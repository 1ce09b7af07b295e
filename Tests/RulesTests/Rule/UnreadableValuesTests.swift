import Civil
import Testing

@testable import Rules

/// A value that is there but cannot be read is unknown. Each case here is found with the field readable or empty, and not
/// found with it unreadable; the rule then says why.
@Suite("no rule accuses from a value that cannot be read")
struct UnreadableValuesTests {
  /// A person whose records have these fields unreadable.
  struct Case: Sendable, CustomTestStringConvertible {
    let rule: any Rule
    /// The fields, as a case of the table names them.
    let fields: Set<String>
    let make: @Sendable (DossierBuilder, Set<String>) -> Void

    init(
      _ rule: any Rule, _ fields: Set<String>, _ make: @escaping @Sendable (DossierBuilder, Set<String>) -> Void
    ) {
      self.rule = rule
      self.fields = fields
      self.make = make
    }

    var testDescription: String { "\(rule.metadata.id): \(fields.sorted().joined(separator: ", "))" }
  }

  private static let paidForTheDead: @Sendable (DossierBuilder) -> Void = { person in
    person.death("2021-05-05")
    person.funeralPayment()
  }

  static let cases: [Case] = [
    Case(PaidWhileImprisoned(), ["endDate"]) { person, unreadable in
      person.custody("2020-01-01", unreadable: unreadable)
      person.pension("2021-03")
    },
    Case(FuneralWhileImprisoned(), ["endDate"]) { person, unreadable in
      paidForTheDead(person)
      person.custody("2020-01-01", unreadable: unreadable)
    },
    Case(FuneralWhileImprisoned(), ["category"]) { person, unreadable in
      paidForTheDead(person)
      person.custody("2020-01-01", unreadable: unreadable)
    },
    Case(FuneralUnclaimed(), ["endDate"]) { person, unreadable in
      person.death("2021-05-05")
      person.certificate("2021-05-05")
      person.register(.drawing, started: "2015-01")
      person.custody("2020-01-01", to: "2020-12-31", unreadable: unreadable)
    },
    Case(FuneralUnclaimed(), ["category"]) { person, unreadable in
      person.death("2021-05-05")
      person.certificate("2021-05-05")
      person.register(.drawing, started: "2015-01")
      person.custody("2020-01-01", .community, unreadable: unreadable)
    },
    Case(SuspendedThoughCertified(), ["category"]) { person, unreadable in
      person.register(.suspended, stopped: "2020-02", .imprisoned)
      person.custody("2020-01-01", to: "2021-01-15")
      person.custody("2021-02-01", .community, unreadable: unreadable)
    },
    Case(FuneralNotDrawingAtDeath(), ["benefitStartMonth"]) { person, unreadable in
      paidForTheDead(person)
      person.register(.drawing, unreadable: unreadable)
    },
    Case(FuneralNotDrawingAtDeath(), ["stopReason"]) { person, unreadable in
      paidForTheDead(person)
      person.register(.suspended, stopped: "2021-03", .other, started: "2015-01", unreadable: unreadable)
    },
    Case(DeceasedStillOnRoll(), ["stopReason"]) { person, unreadable in
      person.death("2021-05-05")
      person.register(.suspended, stopped: "2021-03", .other, unreadable: unreadable)
    },
    Case(PaidAfterStop(), ["stopReason"]) { person, unreadable in
      person.register(.suspended, stopped: "2021-03", .other, unreadable: unreadable)
      person.pension("2021-04")
    },
    Case(FuneralWrongAccount(), ["bankAccount"]) { person, unreadable in
      person.register(.drawing, account: "100", card: "200")
      person.funeralPayment(account: "300", unreadable: unreadable)
    },
    Case(FuneralWrongAccount(), ["cardNumber"]) { person, unreadable in
      person.register(.drawing, account: "100", card: "200", unreadable: unreadable)
      person.funeralPayment(account: "300")
    },
    Case(FuneralOffsetMissing(), ["offsetAmount"]) { person, unreadable in
      person.death("2021-05-05")
      person.pension("2021-06", 143, paid: "2021-06-15")
      person.funeralPayment(unreadable: unreadable)
    },
    Case(FuneralOffsetMissing(), ["paidDate"]) { person, unreadable in
      person.death("2021-05-05")
      person.pension("2021-06", 143, unreadable: unreadable)
      person.funeralPayment()
    },
    Case(FuneralWrongAmount(), ["offsetAmount"]) { person, unreadable in
      person.death("2021-05-05")
      person.funeralPayment(net: 457, unreadable: unreadable)
    },
    Case(DoublePension(), ["endMonth"]) { person, unreadable in
      person.otherPension(.drawing, from: "2020-01", unreadable: unreadable)
      person.pension("2021-03")
    },
    Case(EnrolledTwice(), ["endMonth"]) { person, unreadable in
      person.register(.contributing)
      person.otherPension(.contributing, unreadable: unreadable)
    },
    Case(SubsidyMissing(), ["endMonth"]) { person, unreadable in
      person.register(.contributing)
      person.assistance(from: "2019-01", unreadable: unreadable)
    },
    Case(SubsidyMissing(), ["startMonth"]) { person, unreadable in
      person.register(.contributing)
      person.assistance(unreadable: unreadable)
    },
    Case(SubsidyUnfounded(), ["endMonth"]) { person, unreadable in
      person.register(.contributing, subsidy: .allowance)
      person.assistance(to: "2020-12", unreadable: unreadable)
    },
    Case(SubsidyUnfounded(), ["status"]) { person, unreadable in
      person.register(.contributing, subsidy: .disabled)
      person.disability(.first, .cancelled, unreadable: unreadable)
    },
    Case(SubsidyUnfounded(), ["grade"]) { person, unreadable in
      person.register(.contributing, subsidy: .disabled)
      person.disability(.fourth, unreadable: unreadable)
    },
    Case(NotEnrolled(), ["endMonth"]) { person, unreadable in
      person.household()
      person.otherPension(.contributing, to: "2020-12", unreadable: unreadable)
    },
    Case(NotEnrolled(), ["status"]) { person, unreadable in
      person.household()
      person.insured(.employee, .ended, unreadable: unreadable)
    },
    Case(PensionUnclaimed(), ["endMonth"]) { person, unreadable in
      person.register(.contributing, years: 15)
      person.otherPension(.drawing, to: "2020-12", unreadable: unreadable)
    },
    Case(IdNameMismatch(), ["formerName"]) { person, unreadable in
      person.register(.drawing)
      person.household(name: "金花", unreadable: unreadable)
    },
    Case(PaidAfterEmigration(), ["status"]) { person, unreadable in
      person.cancelledResident(.settledAbroad, on: "2021-01-15")
      person.household(.cancelled, unreadable: unreadable)
      person.pension("2021-03")
    },
    Case(CertificationOverdue(), ["cancelDate"]) { person, unreadable in
      person.register(.drawing, started: "2015-01")
      person.cancelledResident(.death, on: nil, unreadable: unreadable)
    },
    Case(NoSignOfLife(), ["cancelReason"]) { person, unreadable in
      person.register(.drawing, started: "2000-01")
      person.cancelledResident(.movedAway, on: "2021-01-01", unreadable: unreadable)
    },
    Case(ReturnedNotReissued(), ["stopReason"]) { person, unreadable in
      person.pension("2021-03", paid: "2021-03-10", .returned)
      person.insurance(stopped: "2021-03-05", .movedAway, unreadable: unreadable)
    },
    Case(FuneralPaidForLiving(), ["stopDate"]) { person, unreadable in
      person.funeralPayment()
      person.insurance(stopped: nil, unreadable: unreadable)
    },
    Case(FuneralPaidForLiving(), ["method"]) { person, unreadable in
      person.death("2021-05-05")
      person.funeralPayment(death: "2021-05-05")
      person.certification("2021-06-01", .face, unreadable: unreadable)
    },
    Case(StoppedThoughAlive(), ["cancelReason"]) { person, unreadable in
      person.register(.ended, stopped: "2021-06", .death)
      person.household()
      person.cancelledResident(.duplicate, on: "2021-05-05", unreadable: unreadable)
    },
  ]

  @Test(arguments: cases)
  func unreadable(_ one: Case) {
    #expect(findings(one, []).count == 1, "the rule fires where the field is readable or empty")
    #expect(findings(one, one.fields).isEmpty)
    #expect(!nearMisses(one, one.fields).isEmpty, "and says why it does not")
  }

  private func person(_ one: Case) -> DossierBuilder {
    // Old enough to draw, or young enough to pay.
    one.rule.metadata.chapter == .coverage ? DossierBuilder(born: "1981-05-20") : DossierBuilder(born: "1935-05-20")
  }

  private func findings(_ one: Case, _ unreadable: Set<String>) -> [Finding] {
    let builder = person(one)
    one.make(builder, unreadable)
    var sink = FindingSink()
    one.rule.evaluate(builder.dossier(), .ofTests, into: &sink)
    return sink.findings
  }

  private func nearMisses(_ one: Case, _ unreadable: Set<String>) -> [FindingSink.NearMiss] {
    let builder = person(one)
    one.make(builder, unreadable)
    var sink = FindingSink(explains: true)
    one.rule.evaluate(builder.dossier(), .ofTests, into: &sink)
    return sink.nearMisses
  }
}
