import Civil
import Testing

@testable import SampleCity

@Suite("What must be found")
struct TruthTests {
  @Test("every rule and certainty occurs in a city of 20,000, sorted by rule and ID")
  func coverage() throws {
    let rows = try CityFolder(people: 20_000).table("truth.csv")
    let kinds = Set(rows.map { $0[0] + " " + $0[5] })
    for rule in ["deceased-still-paid", "deceased-still-on-roll", "death-evidence-conflict"] {
      for certainty in ["confirmed", "single-source", "conflicting"] {
        #expect(kinds.contains(rule + " " + certainty))
      }
    }
    #expect(kinds.contains("funeral-paid-twice confirmed"))
    #expect(kinds.contains("funeral-paid-across-schemes confirmed"))
    let keys = rows.map { $0[0] + "," + $0[1] }
    #expect(keys == keys.sorted())
    #expect(Set(keys).count == keys.count)
  }

  /// What each planned case must lead to: rules by name, the amount where it is the same for everybody.
  static let cases: [(Scenario, [String])] = [
    (.stillPaidKnownToAll, ["deceased-still-paid confirmed"]),
    (.stillPaidKnownToPolice, ["deceased-still-paid single-source"]),
    (.stillPaidCertificateOnly, ["deceased-still-paid single-source"]),
    (.stillPaidFuneralOnly, ["deceased-still-paid single-source"]),
    (.stillPaidInsuranceOnly, ["deceased-still-paid single-source"]),
    (.stillPaidRegisterOnly, ["deceased-still-paid single-source"]),
    (.stillPaidCancellationDate, ["deceased-still-paid confirmed"]),
    (.stillPaidTwoEntries, ["deceased-still-paid confirmed"]),
    (.foreignerStillPaid, ["deceased-still-paid single-source"]),
    (.paidForDeathMonthOnly, []),
    (.paidForNextMonth, ["deceased-still-paid confirmed"]),
    (.paidThreeMonthsPartlyRecovered, ["deceased-still-paid confirmed"]),
    (.paidThreeMonthsSetOff, ["deceased-still-paid confirmed"]),
    (.onlyReturnedAfterDeath, ["deceased-still-on-roll confirmed"]),
    (.paidAfterDeathOnFirstOfMonth, ["deceased-still-paid confirmed"]),
    (.stoppedMonthsLate, ["deceased-still-paid confirmed"]),
    (.visitOneDayAfter, ["deceased-still-paid confirmed"]),
    (.visitTwoDaysAfter, ["deceased-still-paid conflicting", "death-evidence-conflict conflicting"]),
    (.faceMonthsAfter, ["deceased-still-paid conflicting", "death-evidence-conflict conflicting"]),
    (.dataMatchAfter, ["deceased-still-paid confirmed"]),
    (.sourcesThirtyOneDaysApart, ["deceased-still-paid confirmed"]),
    (.sourcesThirtyTwoDaysApart, ["deceased-still-paid conflicting", "death-evidence-conflict conflicting"]),
    (.foreignNameOnCertificate, ["deceased-still-paid conflicting", "death-evidence-conflict conflicting"]),
    (.formerNameOnCertificate, ["deceased-still-paid confirmed"]),
    (.insuranceMonthsApart, ["deceased-still-paid single-source"]),
    (.onRollDrawing, ["deceased-still-on-roll confirmed"]),
    (.onRollContributing, ["deceased-still-on-roll confirmed"]),
    (.onRollSuspendedUncertified, ["deceased-still-on-roll confirmed"]),
    (.onRollSuspendedImprisoned, ["deceased-still-on-roll confirmed"]),
    (.onRollInsuranceOnly, ["deceased-still-on-roll single-source"]),
    (.onRollDeclaredDead, ["deceased-still-on-roll single-source"]),
    (.onRollVisitedAfter, ["deceased-still-on-roll conflicting", "death-evidence-conflict conflicting"]),
    (.onRollDiedThisMonth, ["deceased-still-on-roll single-source"]),
    (.suspendedForDeath, []),
    (.movedAwayAlive, []),
    (.crematedOneDayBefore, []),
    (.crematedTwoDaysBefore, ["death-evidence-conflict confirmed"]),
    (.crematedBeforeSingleSource, ["death-evidence-conflict single-source"]),
    (.stoppedSourcesFarApart, ["death-evidence-conflict conflicting"]),
    (.stoppedForeignNameOnFuneral, ["death-evidence-conflict conflicting"]),
    (.stoppedThoughVisiting, ["death-evidence-conflict conflicting"]),
    (.subsidyTwice, ["funeral-paid-twice confirmed 60000"]),
    (.subsidyThreeTimesPartlyRecovered, ["funeral-paid-twice confirmed 85000"]),
    (.subsidyTwiceRecovered, ["funeral-paid-twice confirmed 0"]),
    (.subsidyTwiceOnOneDay, ["funeral-paid-twice confirmed 60000"]),
    (.subsidyAndEmployeeBenefit, ["funeral-paid-across-schemes confirmed 60000"]),
    (.subsidyAndSurvivorsBenefit, ["funeral-paid-across-schemes confirmed 48000"]),
    (
      .subsidyTwiceAndOtherBenefit,
      [
        "funeral-paid-twice confirmed 60000", "funeral-paid-across-schemes confirmed 120000",
      ]
    ),
    (.otherBenefitOnly, []),
    (.stillPaidSubsidyTwice, ["deceased-still-paid confirmed", "funeral-paid-twice confirmed 60000"]),
    (
      .everythingAtOnce,
      [
        "deceased-still-paid confirmed", "death-evidence-conflict confirmed", "funeral-paid-twice confirmed 40000",
        "funeral-paid-across-schemes confirmed 120000",
      ]
    ),
    (
      .conflictingAndSubsidyTwice,
      [
        "deceased-still-paid conflicting", "death-evidence-conflict conflicting", "funeral-paid-twice confirmed 60000",
      ]
    ),
    (.deathDateCorrected, ["deceased-still-paid single-source"]),
    (.certificateWithdrawn, []),
    (.cremationRedelivered, ["deceased-still-paid single-source"]),
    (.paymentReturnedLater, []),
    (.faceAfterDeathWithdrawn, ["deceased-still-paid confirmed"]),
    (.funeralWithoutNumber, ["deceased-still-paid single-source"]),
    (.funeralMistypedAlone, []),
  ]

  @Test(
    "planned cases lead to what they are planned for, everybody else to nothing",
    arguments: ["2021-10-31", "2024-03-01"])
  func planned(asOf: String) throws {
    #expect(Set(Self.cases.map(\.0)) == Set(Scenario.allCases))
    let timeline = Timeline(asOf: Day(asOf) ?? Day(daysSinceEpoch: 0))
    let census = Census(people: 20_000, seed: 11, timeline: timeline)
    let biographer = Biographer(census: census, timeline: timeline, seed: 11)
    let expected = Dictionary(uniqueKeysWithValues: Self.cases.map { ($0.0, $0.1) })
    var life = Life()
    for block in 0..<20_000 / Household.blockSize {
      for household in Household.households(ofBlock: block, people: 20_000, seed: 11) {
        for index in household.first..<household.first + household.size {
          biographer.tell(&life, index: index, household: household)
          let found = Oracle(life).expectations.map(describe)
          let wanted = life.scenario.flatMap { expected[$0] } ?? []
          // Twenty thousand passing expectations would take longer than the city.
          if found != wanted { Issue.record("\(String(describing: life.scenario)): \(found), not \(wanted)") }
        }
      }
    }
  }

  private func describe(_ expectation: ExpectedFinding) -> String {
    let text = expectation.rule + " " + expectation.certainty.rawValue
    guard expectation.rule.hasPrefix("funeral"), let amount = expectation.amount else { return text }
    return text + " " + String(amount)
  }
}
