/// Why a report is not accepted (退回原因).
public enum OutcomeRejection: String, Error, Sendable, CaseIterable {
  /// There is no such case.
  case unknownCase = "unknown-case"
  /// The case never had the evidence the report says it was about.
  case unknownFingerprint = "unknown-fingerprint"
  /// Nobody is named.
  case officerMissing = "officer-missing"
  /// Refuted, without a reason.
  case reasonMissing = "reason-missing"
  /// A reason for something that is not refuted.
  case reasonNotAllowed = "reason-not-allowed"
  /// The reason is `other`, or money is taken off again, and nothing is said.
  case noteMissing = "note-missing"
  /// Money came back, was taken off again or was paid out, but no amount is given.
  case amountMissing = "amount-missing"
  /// The amount is zero or negative.
  case amountNotPositive = "amount-not-positive"
  /// An amount where no money moved.
  case amountNotAllowed = "amount-not-allowed"
  /// More money than the case is about.
  case amountTooLarge = "amount-too-large"
  /// More money is taken off than came back.
  case reversalTooLarge = "reversal-too-large"
  /// Money came back, but the case is about money owed to the person.
  case moneyIsOwed = "money-is-owed"
  /// Money was paid out, but the case is about money to be paid back, or a stop.
  case nothingIsOwed = "nothing-is-owed"
  /// No day is given.
  case dayMissing = "day-missing"
  /// The day is after the day of entry.
  case dayInFuture = "day-in-future"
  /// The day is before 2000-01-01.
  case dayTooEarly = "day-too-early"
  /// A stop that nobody checked before.
  case notConfirmed = "not-confirmed"
  /// A stop by the one who checked.
  case sameOfficer = "same-officer"
  /// Something that cannot settle a case: it is refuted, still being checked, or money is taken off again.
  case cannotClose = "cannot-close"
}
