import Civil
import Testing

@testable import SampleCity

@Suite("What must be found")
struct TruthTests {
  /// The catalogue, without what waits for the linker.
  static let rules: Set = [
    "deceased-still-paid", "deceased-still-on-roll", "death-evidence-conflict", "stopped-though-alive",
    "account-not-settled", "funeral-paid-twice", "funeral-paid-across-schemes", "funeral-paid-for-living",
    "funeral-not-drawing-at-death", "funeral-while-imprisoned", "funeral-before-scheme", "funeral-wrong-amount",
    "funeral-offset-missing", "funeral-wrong-account", "funeral-unclaimed", "paid-while-imprisoned", "double-pension",
    "paid-after-emigration", "paid-under-age", "paid-after-stop", "paid-without-register", "paid-twice-in-month",
    "registered-twice", "shared-account", "certification-overdue", "no-sign-of-life", "pension-unclaimed",
    "suspended-though-certified", "returned-not-reissued", "birth-date-mismatch", "not-enrolled", "enrolled-twice",
    "subsidy-missing", "subsidy-unfounded", "advance-ineligible", "advance-over-limit", "advance-not-repaid",
    "advance-over-repaid", "advance-outstanding-at-death", "id-invalid", "id-name-mismatch", "id-shared",
  ]

  @Test("every rule and certainty occurs in a city of 20,000, sorted by rule, ID and amount")
  func coverage() throws {
    let rows = try CityFolder(people: 20_000).table("truth.csv")
    #expect(Set(rows.map { $0[0] }) == Self.rules)
    let kinds = Set(rows.map { $0[0] + " " + $0[5] })
    for rule in ["deceased-still-paid", "deceased-still-on-roll", "death-evidence-conflict"] {
      for certainty in ["confirmed", "single-source", "conflicting"] {
        #expect(kinds.contains(rule + " " + certainty))
      }
    }
    let keys = rows.map { ($0[0], $0[1], Int($0[2]) ?? 0) }
    #expect(zip(keys, keys.dropFirst()).allSatisfy { $0 <= $1 })
    let once = rows.filter { !$0[0].hasPrefix("advance") }.map { $0[0] + "," + $0[1] }
    #expect(Set(once).count == once.count)
  }

  /// What each planned case must lead to: rules by name, the amount where it is the same for everybody.
  static let cases: [(Scenario, [String])] = [
    (.stillPaidKnownToAll, ["deceased-still-paid confirmed"]),
    (.stillPaidKnownToPolice, ["deceased-still-paid single-source"]),
    (.stillPaidCertificateOnly, ["deceased-still-paid single-source"]),
    (.stillPaidFuneralOnly, ["deceased-still-paid single-source"]),
    (.stillPaidInsuranceOnly, ["deceased-still-paid single-source"]),
    (.stillPaidRegisterOnly, ["deceased-still-paid single-source", "stopped-though-alive single-source"]),
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
    (.stoppedThoughVisiting, ["death-evidence-conflict conflicting", "stopped-though-alive conflicting"]),
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
        "funeral-paid-for-living confirmed 120000",
      ]
    ),
    (.deathDateCorrected, ["deceased-still-paid single-source"]),
    (.certificateWithdrawn, []),
    (.cremationRedelivered, ["deceased-still-paid single-source"]),
    (.paymentReturnedLater, []),
    (.faceAfterDeathWithdrawn, ["deceased-still-paid confirmed"]),
    (.funeralWithoutNumber, ["deceased-still-paid single-source"]),
    (.funeralMistypedAlone, []),
    // Stopped though alive, accounts left open.
    (.stoppedWithoutEvidence, ["stopped-though-alive single-source"]),
    (.stoppedWhileLiving, ["death-evidence-conflict conflicting", "stopped-though-alive conflicting"]),
    (.stoppedVisitedNextDay, []),
    (.stoppedVisitedSecondDay, ["death-evidence-conflict conflicting", "stopped-though-alive conflicting"]),
    (.suspendedForDeathCertified, ["death-evidence-conflict conflicting", "stopped-though-alive conflicting"]),
    (.stoppedHavingMovedAway, []),
    (.foreignerStopped, []),
    (.balanceAfter59Days, []),
    (.balanceAfter60Days, ["account-not-settled confirmed 123456"]),
    (.balanceAfter61Days, ["account-not-settled confirmed 123456"]),
    (.balanceSingleSource, []),
    // The funeral subsidy: whether there was a right to it.
    (.subsidyForLiving, ["funeral-paid-for-living confirmed 60000"]),
    (
      .subsidyForLivingWrongAmount,
      ["funeral-paid-for-living confirmed 50000", "funeral-wrong-amount confirmed 10000"]
    ),
    (.subsidyRegisterOnly, ["funeral-paid-for-living confirmed 60000"]),
    (.subsidyVisitedOneDayAfterClaim, []),
    (.subsidyVisitedTwoDaysAfterClaim, ["funeral-paid-for-living confirmed 60000"]),
    (.subsidyNeverDrawing, ["funeral-not-drawing-at-death confirmed 60000"]),
    (.subsidyStartAfterDeath, ["funeral-not-drawing-at-death confirmed 60000"]),
    (.subsidyStartInDeathMonth, []),
    (.subsidyStoppedInDeathMonth, ["funeral-not-drawing-at-death confirmed 60000"]),
    (.subsidyStoppedMonthAfterDeath, []),
    (.subsidyStoppedWithoutReason, ["funeral-not-drawing-at-death confirmed 60000"]),
    (.subsidyStoppedUncertified, []),
    (.subsidyStoppedForDeath, []),
    (.subsidyWithoutRegister, []),
    (.subsidyInPrison, ["funeral-while-imprisoned confirmed 60000"]),
    (.subsidyReleasedOnDeathDay, ["funeral-while-imprisoned confirmed 60000"]),
    (.subsidyReleasedDayBefore, []),
    (.subsidyImprisonedOnDeathDay, ["funeral-while-imprisoned confirmed 60000"]),
    (.subsidyDetained, []),
    (.subsidyDayBeforeScheme, ["funeral-before-scheme confirmed 60000"]),
    (.subsidyFirstDayOfScheme, []),
    (.subsidyBeforeSchemeOtherAmount, ["funeral-before-scheme confirmed 50000"]),
    // The funeral subsidy: how much, and where it went.
    (.subsidyTooLow, ["funeral-wrong-amount confirmed 1"]),
    (.subsidyTooHigh, ["funeral-wrong-amount confirmed 20000"]),
    (.subsidyNetWrong, ["funeral-wrong-amount confirmed 5000"]),
    (.subsidyTwoWrongAmounts, ["funeral-paid-twice confirmed 62000", "funeral-wrong-amount confirmed 12000"]),
    (.offsetMissing, ["deceased-still-paid confirmed", "funeral-offset-missing confirmed"]),
    (.offsetTooSmall, ["deceased-still-paid confirmed", "funeral-offset-missing confirmed 1"]),
    (.offsetWhole, ["deceased-still-paid confirmed"]),
    (.offsetRecoveredOnPaidDay, ["deceased-still-paid confirmed"]),
    (.offsetRecoveredDayAfter, ["deceased-still-paid confirmed", "funeral-offset-missing confirmed"]),
    (.offsetPensionPaidSameDay, ["deceased-still-paid confirmed", "funeral-offset-missing confirmed"]),
    (.offsetPensionPaidDayAfter, ["deceased-still-paid confirmed"]),
    (
      .offsetSecondPayment,
      ["deceased-still-paid confirmed", "funeral-paid-twice confirmed 60000", "funeral-offset-missing confirmed"]
    ),
    (.subsidyInCash, ["funeral-wrong-account confirmed 60000"]),
    (.subsidyToPensionAccount, []),
    (.subsidyToOtherAccount, ["funeral-wrong-account confirmed 60000"]),
    (.subsidyAccountUnknown, []),
    (
      .subsidyOneOfTwoToOtherAccount,
      ["funeral-paid-twice confirmed 50000", "funeral-wrong-account confirmed 50000"]
    ),
    (
      .everythingAboutTheSubsidy,
      [
        "deceased-still-paid confirmed", "account-not-settled confirmed", "funeral-paid-twice confirmed 58000",
        "funeral-paid-across-schemes confirmed 128000", "funeral-not-drawing-at-death confirmed 128000",
        "funeral-while-imprisoned confirmed 128000", "funeral-wrong-amount confirmed 12000",
        "funeral-offset-missing confirmed", "funeral-wrong-account confirmed 58000", "paid-while-imprisoned confirmed",
        "paid-after-stop confirmed",
      ]
    ),
    // The funeral subsidy that nobody claimed.
    (.unclaimedAfter59Days, []),
    (.unclaimedAfter60Days, ["funeral-unclaimed confirmed 60000"]),
    (.unclaimedAfter61Days, ["funeral-unclaimed confirmed 60000"]),
    (.unclaimedPartlyOverpaid, ["deceased-still-paid confirmed", "funeral-unclaimed confirmed"]),
    (.unclaimedWhollyOverpaid, ["deceased-still-paid confirmed"]),
    (.unclaimedSingleSource, []),
    (.unclaimedInPrison, []),
    (.unclaimedNotDrawing, []),
    (.unclaimedDayBeforeScheme, []),
    (.unclaimedFirstDayOfScheme, ["funeral-unclaimed confirmed 60000"]),
    // Pensions without entitlement.
    (.imprisonedWholeMonth, ["paid-while-imprisoned confirmed"]),
    (.imprisonedFromSecond, []),
    (.imprisonedToDayBeforeLast, []),
    (.imprisonedStill, ["paid-while-imprisoned confirmed"]),
    (.detainedWholeMonth, []),
    (.communityCorrection, []),
    (.otherPensionStill, ["double-pension confirmed"]),
    (.otherPensionForMonths, ["double-pension confirmed"]),
    (.otherPensionFromThisMonth, []),
    (.otherPensionEnded, []),
    (.settledAbroadMidMonth, ["paid-after-emigration confirmed"]),
    (.foreignNationalityFirstOfMonth, ["paid-after-emigration confirmed"]),
    (.settledAbroadLastMonth, []),
    (.paidFromMonthOfBirthday, ["paid-under-age confirmed"]),
    (.paidFromMonthAfterBirthday, []),
    (.paidMonthsBeforeBirthday, ["paid-under-age confirmed"]),
    (.paidAfterSuspension, ["paid-after-stop confirmed"]),
    (.paidAfterEndWithoutReason, ["paid-after-stop confirmed"]),
    (.paidToMonthBeforeStop, []),
    (.paidAfterUncertified, ["paid-after-stop confirmed"]),
    (.paidWithoutRegister, ["paid-without-register confirmed"]),
    (.paidWithoutRegisterNorElsewhere, ["paid-without-register confirmed", "not-enrolled confirmed"]),
    (.paidTwice, ["paid-twice-in-month confirmed 7700"]),
    (.paidThreeTimes, ["paid-twice-in-month confirmed"]),
    (.paidTwiceOnOneDay, ["paid-twice-in-month confirmed 7900"]),
    (.paidTwiceOnceReturned, []),
    // The register.
    (.registeredTwice, ["registered-twice confirmed"]),
    (.registeredAgainAfterEnd, []),
    (.sharedAccountFirst, ["shared-account confirmed"]),
    (.sharedAccountSecond, ["shared-account confirmed"]),
    (.sharedAccountThird, ["shared-account confirmed"]),
    (.sharedAccountCouple, ["shared-account confirmed"]),
    (.sharedAccountWithCouple, ["shared-account confirmed"]),
    (.sharedAccountSpouse, ["shared-account confirmed"]),
    (.sharedAccountPairFirst, []),
    (.sharedAccountPairSecond, []),
    (.sharedAccountOneOfThree, []),
    (.sharedAccountTwoOfThree, []),
    (.sharedAccountNotInPayment, []),
    (.certifiedYearAgo, ["certification-overdue confirmed"]),
    (.certifiedDayAfterYearAgo, []),
    (.uncertifiedTwelveMonthsIn, ["certification-overdue confirmed"]),
    (.uncertifiedElevenMonthsIn, []),
    (.uncertifiedButDead, ["deceased-still-on-roll single-source"]),
    (.quietAtEighty, ["no-sign-of-life confirmed"]),
    (.quietDayBeforeEighty, []),
    (.quietSinceTwoYears, ["no-sign-of-life confirmed"]),
    (.seenWithinTwoYears, []),
    (.quietAndUncertified, ["certification-overdue confirmed", "no-sign-of-life confirmed"]),
    (.birthDateDiffers, ["birth-date-mismatch confirmed"]),
    // Owed to the living.
    (.unclaimedPension, ["pension-unclaimed confirmed"]),
    (.unclaimedPensionBirthdayThisMonth, []),
    (.unclaimedPensionFourteenYears, []),
    (.unclaimedPensionDrawnElsewhere, []),
    (.certifiedOnFirstOfStop, ["suspended-though-certified confirmed"]),
    (.certifiedDayBeforeStop, []),
    (.matchedAfterStop, ["suspended-though-certified confirmed"]),
    (.releasedTwoMonthsAgo, ["suspended-though-certified confirmed"]),
    (.releasedOnFirstOfLastMonth, []),
    (.releasedOnceImprisonedAgain, []),
    (.returned59DaysAgo, []),
    (.returned60DaysAgo, ["returned-not-reissued confirmed"]),
    (.returned61DaysAgo, ["returned-not-reissued confirmed"]),
    (.returnedTwoMonths, ["returned-not-reissued confirmed"]),
    (.returnedAndPaidAgain, []),
    (.returnedAndDead, []),
    (
      .everythingInPayment,
      [
        "paid-while-imprisoned confirmed", "double-pension confirmed", "paid-after-emigration confirmed",
        "paid-after-stop confirmed", "paid-twice-in-month confirmed", "registered-twice confirmed",
        "birth-date-mismatch confirmed", "returned-not-reissued confirmed", "suspended-though-certified confirmed",
        "id-name-mismatch confirmed", "id-shared confirmed",
      ]
    ),
    // Enrolment and who pays the contributions.
    (.sixteenToday, ["not-enrolled confirmed"]),
    (.sixteenTomorrow, []),
    (.sixtyTomorrow, ["not-enrolled confirmed"]),
    (.sixtyToday, ["not-enrolled confirmed"]),
    (.notEnrolledPriority, ["not-enrolled confirmed"]),
    (.notEnrolledEndedElsewhere, ["not-enrolled confirmed"]),
    (.notEnrolledEndedElsewhereLastMonth, ["not-enrolled confirmed"]),
    (.notEnrolledEndsElsewhereThisMonth, []),
    (.notEnrolledInsuranceSuspended, ["not-enrolled confirmed"]),
    (.coveredByEmployer, []),
    (.coveredByOtherPension, []),
    (.notEnrolledMovedAway, []),
    (.notEnrolledDead, []),
    (.enrolledTwice, ["enrolled-twice confirmed"]),
    (.enrolledTwiceToThisMonth, ["enrolled-twice confirmed"]),
    (.enrolledTwiceToLastMonth, []),
    (.enrolledElsewhereSuspendedHere, []),
    (.allowanceMissing, ["subsidy-missing confirmed"]),
    (.allowanceToThisMonth, ["subsidy-missing confirmed"]),
    (.allowanceToLastMonth, []),
    (.disabledMissing, ["subsidy-missing confirmed"]),
    (.disabledThirdGrade, []),
    (.disabledCancelled, []),
    (.formerlyPoorMissing, ["subsidy-missing confirmed"]),
    (.allowanceMissingSixtyTomorrow, ["subsidy-missing confirmed"]),
    (.allowanceMissingSixtyToday, []),
    (.allowanceUnfounded, ["subsidy-unfounded confirmed"]),
    (.destituteUnfounded, ["subsidy-unfounded confirmed"]),
    (.disabledUnfounded, ["subsidy-unfounded confirmed"]),
    (.allowanceEndedUnfounded, ["subsidy-unfounded confirmed"]),
    (.poorFounded, []),
    (.enrolledTwiceSubsidyMissing, ["subsidy-missing confirmed", "enrolled-twice confirmed"]),
    (.enrolledTwiceSubsidyUnfounded, ["subsidy-unfounded confirmed", "enrolled-twice confirmed"]),
    // Advances.
    (.advanceDayBeforeWindow, ["advance-ineligible confirmed 60000"]),
    (.advanceFirstDay, []),
    (.advanceLastDay, []),
    (.advanceDayAfterWindow, ["advance-ineligible confirmed 60000"]),
    (.advanceEnrolledBefore, ["advance-ineligible confirmed 60000"]),
    (.advanceOnSixtiethBirthday, []),
    (.advanceDayBeforeSixtiethBirthday, ["advance-ineligible confirmed 60000"]),
    (.advanceSecond, ["advance-ineligible confirmed 40000"]),
    (.advanceThreeOnOneDay, ["advance-ineligible confirmed 30000", "advance-ineligible confirmed 20000"]),
    (.advanceAtLimit, []),
    (.advanceOverLimit, ["advance-over-limit confirmed 1"]),
    (.advanceOverYears, ["advance-over-limit confirmed 100"]),
    (.advanceOverBoth, ["advance-over-limit confirmed 20000"]),
    (.advanceRepaymentsShort, ["advance-not-repaid confirmed 1"]),
    (.advanceRepaymentsDue, []),
    (.advanceNothingRepaid, ["advance-not-repaid confirmed"]),
    (.advanceOverRepaid, ["advance-over-repaid confirmed 3550"]),
    (.advanceDeadRest, ["advance-outstanding-at-death confirmed"]),
    (.advanceDeadRepaid, []),
    (
      .everythingAboutAdvances,
      [
        "advance-ineligible confirmed 130000", "advance-over-limit confirmed 30000", "advance-not-repaid confirmed",
        "advance-outstanding-at-death confirmed 130000", "advance-ineligible confirmed 30000",
        "advance-over-limit confirmed 10000", "advance-over-repaid confirmed 30000",
      ]
    ),
    // Identity.
    (.registeredUnderOtherName, ["id-name-mismatch confirmed"]),
    (.registeredUnderFormerName, []),
    (.entriesWithTwoNames, ["id-shared confirmed"]),
    (.openEntriesWithTwoNames, ["registered-twice confirmed", "id-shared confirmed"]),
    (.cardWithImpossibleDate, ["id-invalid confirmed"]),
  ]

  /// What follows from nearly every planned death, because the bureau has not acted on it; planned on its own elsewhere.
  private static let consequences = ["account-not-settled", "funeral-unclaimed", "funeral-offset-missing"]

  /// What ordinary lives bring about, and nothing else does.
  private static let ordinary: Set = [
    "account-not-settled", "funeral-unclaimed", "certification-overdue", "no-sign-of-life", "returned-not-reissued",
    "not-enrolled", "subsidy-missing", "subsidy-unfounded", "advance-outstanding-at-death", "id-invalid",
  ]

  @Test(
    "planned cases lead to what they are planned for, ordinary lives to little",
    arguments: ["2021-10-31", "2024-03-01", "2026-11-24"])
  func planned(asOf: String) throws {
    #expect(Set(Self.cases.map(\.0)) == Set(Scenario.allCases))
    let timeline = Timeline(asOf: Day(asOf) ?? Day(daysSinceEpoch: 0))
    let census = Census(people: 20_000, seed: 11, timeline: timeline)
    let biographer = Biographer(census: census, timeline: timeline, seed: 11)
    let expected = Dictionary(uniqueKeysWithValues: Self.cases.map { ($0.0, $0.1) })
    var life = Life()
    var played: Set<Scenario> = []
    for block in 0..<20_000 / Household.blockSize {
      for household in Household.households(ofBlock: block, people: 20_000, seed: 11) {
        for index in household.first..<household.first + household.size {
          biographer.tell(&life, index: index, household: household)
          let found = Oracle(life, timeline).expectations
          guard let scenario = life.scenario else {
            for finding in found where !Self.ordinary.contains(finding.rule) {
              Issue.record("an ordinary life has \(finding.rule)")
            }
            continue
          }
          played.insert(scenario)
          let wanted = scenario.isPossible(asOf: timeline.asOf) ? expected[scenario] ?? [] : []
          // Twenty thousand passing expectations would take longer than the city.
          if !agrees(found, wanted, life) { Issue.record("\(scenario): \(found.map(describe)), not \(wanted)") }
        }
      }
    }
    #expect(played == Set(Scenario.allCases))
  }

  /// Whether the findings are those wanted, in order, with their amounts where those are told.
  private func agrees(_ found: [ExpectedFinding], _ wanted: [String], _ life: Life) -> Bool {
    let rules = Set(wanted.map { $0.prefix { $0 != " " } })
    let counted = found.filter { finding in
      life.death == nil || rules.contains(finding.rule[...]) || !Self.consequences.contains(finding.rule)
    }
    guard counted.count == wanted.count else {
      // An account is shared only where the city does not end before the others.
      return life.accountGroup.map { $0.persons < 3 || $0.households < 2 } ?? false
    }
    return zip(counted, wanted).allSatisfy { finding, text in
      let name = finding.rule + " " + finding.certainty.rawValue
      return text == name || text == name + " " + (finding.amount.map(String.init) ?? "")
    }
  }

  private func describe(_ expectation: ExpectedFinding) -> String {
    let amount = expectation.amount.map { " " + String($0) } ?? ""
    return expectation.rule + " " + expectation.certainty.rawValue + amount
  }
}
