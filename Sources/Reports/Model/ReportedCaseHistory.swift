import Civil

/// All that is known of a case (案件全过程), the earliest first.
public struct ReportedCaseHistory: Sendable {
  /// What happened to a case.
  public enum Event: Hashable, Sendable {
    /// A night found it, and something was other than before: what it did, the money, how certain it was, what changed.
    case found(CaseChange, money: Finding.Money?, certainty: Certainty, differences: [LocalText])
    /// A night no longer found it.
    case departed(CaseChange)
    /// Staff reported on it; `source` is the SHA-256 of the workbook it came in.
    case reported(Outcome, source: String?)
    /// Somebody was named to deal with it; empty: nobody any more.
    case assigned(to: String)
  }

  /// An entry of the history.
  public struct Entry: Hashable, Sendable {
    /// The day it is about.
    public let day: Day
    /// When it was entered, ISO 8601.
    public let time: String
    /// Who did it.
    public let actor: String
    /// What happened.
    public let event: Event

    /// An entry.
    public init(day: Day, time: String, actor: String, event: Event) {
      self.day = day
      self.time = time
      self.actor = actor
      self.event = event
    }
  }

  /// The case as it is now.
  public let present: ReportedCase
  /// What happened to it.
  public let entries: [Entry]
  /// Whether what the person lost has to be made good: a death was refuted.
  public let mustBeMadeGood: Bool

  /// The history of a case.
  public init(present: ReportedCase, entries: [Entry], mustBeMadeGood: Bool) {
    self.present = present
    self.entries = entries
    self.mustBeMadeGood = mustBeMadeGood
  }
}
