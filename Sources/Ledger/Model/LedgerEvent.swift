import Civil

/// An entry of the log (日志).
public struct LedgerEvent: Hashable, Sendable {
  /// Its place in the log, from 1.
  public let sequence: Int
  /// The day it is about, as the caller says; nil where it is about none.
  public let day: Day?
  /// When it was written, ISO 8601.
  public let time: String
  /// Who did it: a person, or `hedui` for a night.
  public let actor: String
  /// What was done.
  public let kind: String
  /// The case; nil where it is about none.
  public let number: CaseNumber?
  /// The particulars.
  public let payload: [String: String]
}
