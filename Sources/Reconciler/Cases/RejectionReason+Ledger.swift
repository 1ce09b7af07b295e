import Ledger
import Reports

extension RejectionReason {
  /// Why the ledger does not accept a report.
  init(_ rejection: OutcomeRejection) {
    switch rejection {
    case .unknownCase: self = .unknownCase
    case .unknownFingerprint: self = .unknownFingerprint
    case .officerMissing: self = .officerMissing
    case .reasonMissing: self = .reasonMissing
    case .reasonNotAllowed: self = .reasonNotAllowed
    case .noteMissing: self = .noteMissing
    case .amountMissing: self = .amountMissing
    case .amountNotPositive: self = .amountNotPositive
    case .amountNotAllowed: self = .amountNotAllowed
    case .amountTooLarge: self = .amountTooLarge
    case .reversalTooLarge: self = .reversalTooLarge
    case .moneyIsOwed: self = .moneyIsOwed
    case .nothingIsOwed: self = .nothingIsOwed
    case .dayMissing: self = .dayMissing
    case .dayInFuture: self = .dayInFuture
    case .dayTooEarly: self = .dayTooEarly
    case .notConfirmed: self = .notConfirmed
    case .sameOfficer: self = .sameOfficer
    case .cannotClose: self = .cannotClose
    }
  }
}
