import Civil
import Testing

@testable import Rules

/// The section "Death" of the rules, sentence by sentence.
@Suite("Death: date and certainty")
struct DeathAssessmentTests {
  private func assess(
    id: ResidentID = .born1945, asOf: String = "2021-10-31", _ describe: (DossierBuilder) -> Void
  ) -> DeathAssessment? {
    let builder = DossierBuilder(id: id)
    describe(builder)
    return withExtendedLifetime(builder) { builder.dossier(asOf: asOf).death }
  }

  @Test("nobody says the person died")
  func noEvidence() {
    #expect(
      assess {
        $0.resident()
        $0.register(.drawing)
        $0.visit("2021-05-01")
      } == nil)
  }

  // The five sources.

  @Test("each source alone gives a date; source 5 the day before stopMonth")
  func eachSource() {
    #expect(assess { $0.death("2021-06-10") }?.date == day("2021-06-10"))
    #expect(assess { $0.cancelledResident(.death, on: "2021-06-11") }?.date == day("2021-06-11"))
    #expect(assess { $0.cancelledResident(.declaredDead, on: "2021-06-11") }?.date == day("2021-06-11"))
    #expect(assess { $0.certificate("2021-06-12") }?.date == day("2021-06-12"))
    #expect(assess { $0.funeral(death: "2021-06-13", cremation: "2021-06-15") }?.date == day("2021-06-13"))
    #expect(assess { $0.funeral(cremation: "2021-06-15") }?.date == day("2021-06-15"))
    #expect(assess { $0.insurance(stopped: "2021-06-14") }?.date == day("2021-06-14"))
    #expect(assess { $0.insurance(stopped: "2021-06-14", status: nil) }?.date == day("2021-06-14"))
    #expect(assess { $0.register(.ended, stopped: "2021-07", .death) }?.date == day("2021-06-30"))
    #expect(assess { $0.register(.suspended, stopped: "2021-07", .death) }?.date == day("2021-06-30"))
  }

  @Test("what is no death evidence")
  func notEvidence() {
    #expect(assess { $0.cancelledResident(.movedAway, on: "2021-06-11") } == nil)
    #expect(assess { $0.cancelledResident(.duplicate, on: "2021-06-11") } == nil)
    #expect(assess { $0.cancelledResident(.death, on: nil) } == nil)
    #expect(assess { $0.insurance(stopped: nil) } == nil)
    #expect(assess { $0.insurance(stopped: "2021-06-14", .movedAway) } == nil)
    #expect(assess { $0.insurance(stopped: "2021-06-14", .death, status: .contributing) } == nil)
    #expect(assess { $0.register(.ended, stopped: nil, .death) } == nil)
    #expect(assess { $0.register(.ended, stopped: "2021-07", .movedAway) } == nil)
    #expect(assess { $0.register(.drawing, stopped: "2021-07", .death) } == nil)
  }

  @Test("a statement dated after the as-of day is none", arguments: [("2021-10-31", true), ("2021-11-01", false)])
  func future(date: String, isEvidence: Bool) {
    #expect((assess { $0.death(date) } != nil) == isEvidence)
    #expect((assess { $0.certificate(date) } != nil) == isEvidence)
    #expect((assess { $0.funeral(cremation: date) } != nil) == isEvidence)
    #expect((assess { $0.insurance(stopped: date) } != nil) == isEvidence)
    #expect((assess { $0.cancelledResident(.death, on: date) } != nil) == isEvidence)
  }

  @Test("a statement dated before the birth date is none", arguments: [("1945-03-11", false), ("1945-03-12", true)])
  func beforeBirth(date: String, isEvidence: Bool) {
    #expect((assess { $0.death(date) } != nil) == isEvidence)
  }

  @Test("where the birth date in the ID does not exist, nothing is before it")
  func birthDateOfNoCalendar() {
    #expect(assess(id: .withoutBirthDate) { $0.death("1939-01-01") }?.date == day("1939-01-01"))
  }

  // The death date.

  @Test(
    "the register stopped in the course of this month: dead by now, not at its end",
    arguments: [
      ("2021-10", "2021-09-30"), ("2021-11", "2021-10-24"), ("2021-12", nil),
    ] as [(String, String?)])
  func stoppedThisMonth(stopMonth: String, date: String?) {
    let builder = DossierBuilder()
    builder.register(.suspended, stopped: stopMonth, .death)
    #expect(builder.dossier(asOf: "2021-10-24").death?.date == date.map(day))
  }

  @Test("an insurance whose state cannot be read may still be paid for: no evidence")
  func unreadableInsurance() {
    #expect(assess { $0.insurance(stopped: "2021-06-14", unreadable: ["status"]) } == nil)
    #expect(assess { $0.cancelledResident(.death, on: "2021-06-14", unreadable: ["status"]) } == nil)
    #expect(assess { $0.register(.ended, stopped: "2021-07", .other, unreadable: ["stopReason"]) } == nil)
  }

  @Test("a proof in a way that is not listed shows the person alive; one in no way told, or by data, does not")
  func unlistedMethod() {
    func certainty(_ method: Certification.Method?, _ unreadable: Set<String>) -> Certainty? {
      assess {
        $0.death("2021-06-12")
        $0.certificate("2021-06-12")
        $0.certification("2021-09-01", method, unreadable: unreadable)
      }?.certainty
    }
    #expect(certainty(nil, ["method"]) == .conflicting)
    #expect(certainty(.face, []) == .conflicting)
    #expect(certainty(nil, []) == .confirmed)
    #expect(certainty(.dataMatch, []) == .confirmed)
  }

  @Test("two sources with two names, and no register knows the person: conflicting")
  func nobodysName() {
    func certainty(_ other: String, _ more: (DossierBuilder) -> Void = { _ in }) -> Certainty? {
      assess {
        $0.certificate("2021-06-12", name: "王五")
        $0.funeral(death: "2021-06-12", name: other)
        more($0)
      }?.certainty
    }
    #expect(certainty("赵六") == .conflicting)
    #expect(certainty("王五") == .confirmed)
    #expect(certainty("") == .confirmed)
    #expect(certainty("王五") { $0.death("2021-06-12", name: "赵六", carries: false) } == .confirmed)
  }

  @Test("the highest-ranked source gives the date")
  func rank() {
    let sources: [(DossierBuilder) -> Void] = [
      { $0.death("2021-06-10") }, { $0.certificate("2021-06-09") }, { $0.funeral(death: "2021-06-08") },
      { $0.insurance(stopped: "2021-06-07") }, { $0.register(.ended, stopped: "2021-06", .death) },
    ]
    let dates = ["2021-06-10", "2021-06-09", "2021-06-08", "2021-06-07", "2021-05-31"]
    for first in sources.indices {
      let death = assess { builder in sources[first...].forEach { $0(builder) } }
      #expect(death?.date == day(dates[first]))
      #expect(death?.latestDate == day(dates[first]))
    }
  }

  @Test("the deaths record goes before the cancelDate of the household register")
  func policeDate() {
    let death = assess {
      $0.cancelledResident(.death, on: "2021-06-01")
      $0.death("2021-06-10")
    }
    #expect(death?.date == day("2021-06-10"))
    #expect(death?.latestDate == day("2021-06-10"))
  }

  @Test("several records of one source: a stated date before a cremation, then the earliest")
  func severalOfOneSource() {
    let death = assess {
      $0.funeral(cremation: "2021-06-01")
      $0.funeral(death: "2021-06-20")
      $0.funeral(death: "2021-06-10")
    }
    #expect(death?.date == day("2021-06-10"))
    #expect(death?.latestDate == day("2021-06-20"))
    #expect(death?.evidence.count == 3)
  }

  @Test("a source that carries the person goes before a higher one that only points")
  func carryingFirst() {
    let death = assess {
      $0.certificate("2021-06-01", carries: false)
      $0.funeral(death: "2021-06-10")
    }
    #expect(death?.date == day("2021-06-10"))
    #expect(death?.certainty == .singleSource)
  }

  // Certainty.

  @Test(
    "sources 1 to 3: 31 days apart are one death, 32 contradict",
    arguments: [(31, Certainty.confirmed), (32, .conflicting)])
  func apart(days: Int, certainty: Certainty) {
    let later = day("2021-06-10").adding(days: days).description
    #expect(
      assess {
        $0.death("2021-06-10")
        $0.certificate(later)
      }?.certainty == certainty)
    #expect(
      assess {
        $0.certificate(later)
        $0.funeral(death: "2021-06-10")
      }?.certainty == certainty)
    #expect(
      assess {
        $0.death(later)
        $0.certificate("2021-06-25")
        $0.funeral(cremation: "2021-06-10")
      }?.certainty == certainty)
  }

  @Test("source 1 in both forms counts as one")
  func bothFormsOfSourceOne() {
    #expect(
      assess {
        $0.death("2021-06-10")
        $0.cancelledResident(.death, on: "2021-06-12")
      }?.certainty == .singleSource)
    #expect(
      assess {
        $0.death("2021-06-10")
        $0.cancelledResident(.death, on: "2021-09-30")
      }?.certainty == .singleSource)
  }

  @Test("sources 4 and 5 neither confirm a death nor contradict its date")
  func dependentSources() {
    let death = assess {
      $0.death("2021-01-10")
      $0.insurance(stopped: "2021-06-10")
      $0.register(.ended, stopped: "2021-09", .death)
    }
    #expect(death?.certainty == .singleSource)
    #expect(death?.date == day("2021-01-10"))
    #expect(death?.latestDate == day("2021-08-31"))
  }

  @Test("all sources only point: probable; and two of them do not confirm")
  func probable() {
    let death = assess {
      $0.certificate("2021-06-12", name: "金花", carries: false)
      $0.funeral(death: "2021-09-30", carries: false)
      $0.resident()
    }
    #expect(death?.certainty == .probable)
    #expect(death?.date == day("2021-06-12"))
  }

  @Test(
    "a sign of life contradicts from the second day after the death on",
    arguments: [("2021-06-10", false), ("2021-06-11", false), ("2021-06-12", true), ("2021-10-01", true)])
  func signOfLife(date: String, contradicts: Bool) {
    let certainty: Certainty = contradicts ? .conflicting : .singleSource
    #expect(
      assess {
        $0.death("2021-06-10")
        $0.visit(date)
      }?.certainty == certainty)
    for method in [Certification.Method.face, .counter, .homeVisit] {
      #expect(
        assess {
          $0.death("2021-06-10")
          $0.certification(date, method)
        }?.certainty == certainty)
    }
  }

  @Test(
    "a comparison of data, or a method not told, is no sign of life", arguments: [Certification.Method.dataMatch, nil])
  func noSignOfLife(method: Certification.Method?) {
    #expect(
      assess {
        $0.death("2021-06-10")
        $0.certification("2021-09-01", method)
      }?.certainty == .singleSource)
  }

  @Test("a sign of life contradicts even two sources that agree, and one that only points")
  func signOfLifeFirst() {
    #expect(
      assess {
        $0.death("2021-06-10")
        $0.certificate("2021-06-10")
        $0.visit("2021-06-12")
      }?.certainty == .conflicting)
    #expect(
      assess {
        $0.certificate("2021-06-10", carries: false)
        $0.visit("2021-06-12")
      }?.certainty == .conflicting)
  }

  @Test("the spouse's certificate under this person's number does not make a living person dead")
  func foreignName() {
    let death = assess {
      $0.resident(name: "李强")
      $0.certificate("2021-06-10", name: "金花")
    }
    #expect(death?.certainty == .conflicting)
    #expect(death?.foreignNames.map(\.evidence) == [evidence(.deathCertificates, 0, "deathDate")])
  }

  @Test("the former name on the household register is the person's own")
  func formerName() {
    #expect(
      assess {
        $0.resident(name: "李强", formerName: "李铁")
        $0.certificate("2021-06-10", name: "李铁")
      }?.certainty == .singleSource)
  }

  @Test("the household register's name goes before that of the register here, which speaks where there is no other")
  func whoseName() {
    #expect(
      assess {
        $0.resident(name: "李强")
        $0.register(.drawing, name: "李铁")
        $0.certificate("2021-06-10", name: "李铁")
      }?.certainty == .conflicting)
    #expect(
      assess {
        $0.register(.drawing, name: "李铁")
        $0.certificate("2021-06-10", name: "李强")
      }?.certainty == .conflicting)
    #expect(assess { $0.certificate("2021-06-10", name: "李强") }?.certainty == .singleSource)
  }

  @Test("a name that is missing contradicts nothing; a record that only points may have another")
  func noName() {
    #expect(
      assess {
        $0.resident(name: "李强")
        $0.certificate("2021-06-10", name: "")
      }?.certainty == .singleSource)
    #expect(
      assess {
        $0.resident(name: "")
        $0.certificate("2021-06-10", name: "金花")
      }?.certainty == .singleSource)
    #expect(
      assess {
        $0.resident(name: "李强")
        $0.death("2021-06-10")
        $0.certificate("2021-06-10", name: "金花", carries: false)
      }?.certainty == .singleSource)
  }

  @Test("the household register's own record has no foreign name")
  func ownRecord() {
    #expect(
      assess {
        $0.cancelledResident(.death, on: "2021-06-10", name: "李强")
        $0.register(.drawing, name: "李铁")
      }?.certainty == .singleSource)
  }

  @Test("a name on sources 4 and 5 is looked at too")
  func nameOfDependentSource() {
    #expect(
      assess {
        $0.resident(name: "李强")
        $0.death("2021-06-10", name: "李强")
        $0.insurance(stopped: "2021-06-10", name: "金花")
      }?.certainty == .conflicting)
  }
}
