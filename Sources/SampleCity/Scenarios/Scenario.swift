import Civil

/// A case that the city plans for a person: what goes wrong, alone or together with something else.
///
/// The cases are named after what a clerk would call them; each states in `expected` what the checks must find. The truth
/// itself is not taken from there: `Oracle` works it out from the records, and tests hold the two against each other.
enum Scenario: Int, CaseIterable, Sendable {
  // Paid after death: who knew of it.
  case stillPaidKnownToAll
  case stillPaidKnownToPolice
  case stillPaidCertificateOnly
  case stillPaidFuneralOnly
  case stillPaidInsuranceOnly
  case stillPaidRegisterOnly
  case stillPaidCancellationDate
  case stillPaidTwoEntries
  case foreignerStillPaid
  // Paid after death: how much, and what came back.
  case paidForDeathMonthOnly
  case paidForNextMonth
  case paidThreeMonthsPartlyRecovered
  case paidThreeMonthsSetOff
  case onlyReturnedAfterDeath
  case paidAfterDeathOnFirstOfMonth
  case stoppedMonthsLate
  // Certainty at its edges.
  case visitOneDayAfter
  case visitTwoDaysAfter
  case faceMonthsAfter
  case dataMatchAfter
  case sourcesThirtyOneDaysApart
  case sourcesThirtyTwoDaysApart
  case foreignNameOnCertificate
  case formerNameOnCertificate
  case insuranceMonthsApart
  // Still on the roll.
  case onRollDrawing
  case onRollContributing
  case onRollSuspendedUncertified
  case onRollSuspendedImprisoned
  case onRollInsuranceOnly
  case onRollDeclaredDead
  case onRollVisitedAfter
  case onRollDiedThisMonth
  case suspendedForDeath
  case movedAwayAlive
  // Contradictions only.
  case crematedOneDayBefore
  case crematedTwoDaysBefore
  case crematedBeforeSingleSource
  case stoppedSourcesFarApart
  case stoppedForeignNameOnFuneral
  case stoppedThoughVisiting
  // The funeral subsidy.
  case subsidyTwice
  case subsidyThreeTimesPartlyRecovered
  case subsidyTwiceRecovered
  case subsidyTwiceOnOneDay
  case subsidyAndEmployeeBenefit
  case subsidyAndSurvivorsBenefit
  case subsidyTwiceAndOtherBenefit
  case otherBenefitOnly
  // Together.
  case stillPaidSubsidyTwice
  case everythingAtOnce
  case conflictingAndSubsidyTwice
  // Corrected and withdrawn records.
  case deathDateCorrected
  case certificateWithdrawn
  case cremationRedelivered
  case paymentReturnedLater
  case faceAfterDeathWithdrawn
  // Records that carry nobody.
  case funeralWithoutNumber
  case funeralMistypedAlone

  /// Whether the person is of working age and pays contributions; all others draw a pension.
  var isOfWorkingAge: Bool { self == .onRollContributing }
}
