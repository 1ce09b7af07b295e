import Civil

/// What a night did to the cases.
public struct NightResult: Sendable {
  /// False where an older day was run with `allowOlder`: the ledger is as it was.
  public let wasRecorded: Bool
  /// Where the case of each finding stands, by key. Without a record, findings that have no case are missing.
  public let standings: [String: Standing]
  /// Cases that left the lists tonight (gone or withdrawn), by number. A settled case whose death was withdrawn is among
  /// them, and still `settled`: something may have to be made good.
  public let departed: [LedgerCase]
  /// Open cases that were not found, and of which tonight's data can say nothing, by number. What was found with a feed
  /// missing is `unchecked` too, and only among the standings.
  public let unchecked: [LedgerCase]
  /// Findings of tonight whose cases are not open, by rule: refuted or settled; or away before, and a feed they rested on
  /// is missing tonight.
  public let withheld: [String: Int]
}
