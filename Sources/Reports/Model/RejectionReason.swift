/// Why a filled-in row of a workbook is not entered (退回原因). The raw value is the code in tables for programs.
public enum RejectionReason: String, Error, Sendable, CaseIterable {
  // What is in the cells.
  /// A row that somebody filled in and that belongs to no case.
  case caseNumberMissing = "case-number-missing"
  /// No case number, or one whose check digit is wrong.
  case caseNumberWrong = "case-number-wrong"
  /// Several rows of the workbook report different things about one case.
  case caseTwice = "case-twice"
  /// The hidden cell with the fingerprint of the evidence was changed.
  case keyDamaged = "key-damaged"
  /// A formula where a value belongs.
  case formula
  /// An error of the spreadsheet, such as `#N/A`.
  case cellError = "cell-error"
  /// Something is filled in, but not what the outcome is.
  case outcomeMissing = "outcome-missing"
  /// A text that is none of the outcomes.
  case outcomeUnknown = "outcome-unknown"
  /// A text that is none of the reasons.
  case reasonUnknown = "reason-unknown"
  /// A text that is no amount, or one with more than two decimals.
  case amountForm = "amount-form"
  /// An amount beyond what a case can be about.
  case amountRange = "amount-range"
  /// A text that is no day.
  case dayForm = "day-form"
  /// A day that the calendar does not have.
  case dayImpossible = "day-impossible"
  /// A text longer than the ledger keeps.
  case tooLong = "too-long"

  // What the ledger says.
  /// There is no such case.
  case unknownCase = "unknown-case"
  /// The case never had the evidence the row was about.
  case unknownFingerprint = "unknown-fingerprint"
  /// Nobody is named.
  case officerMissing = "officer-missing"
  /// Refuted, without a reason.
  case reasonMissing = "reason-missing"
  /// A reason for something that is not refuted.
  case reasonNotAllowed = "reason-not-allowed"
  /// The reason is "other", or money is taken off again, and nothing is said.
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
  /// The day is before 2000.
  case dayTooEarly = "day-too-early"
  /// A stop that nobody checked before.
  case notConfirmed = "not-confirmed"
  /// A stop by the one who checked.
  case sameOfficer = "same-officer"
  /// Something that cannot settle a case.
  case cannotClose = "cannot-close"

  /// The column that has to be corrected; nil where it is the one that was looked at.
  public var column: CaseSheetColumn? {
    switch self {
    case .caseNumberMissing, .caseNumberWrong, .unknownCase: return .caseKey
    case .keyDamaged, .unknownFingerprint: return .fingerprint
    case .caseTwice, .outcomeMissing, .outcomeUnknown, .moneyIsOwed, .nothingIsOwed, .notConfirmed, .cannotClose:
      return .outcome
    case .reasonUnknown, .reasonMissing, .reasonNotAllowed: return .reason
    case .amountForm, .amountRange, .amountMissing, .amountNotPositive, .amountNotAllowed, .amountTooLarge,
      .reversalTooLarge:
      return .money
    case .dayForm, .dayImpossible, .dayMissing, .dayInFuture, .dayTooEarly: return .day
    case .officerMissing, .sameOfficer: return .officer
    case .noteMissing: return .note
    case .formula, .cellError, .tooLong: return nil
    }
  }
}
