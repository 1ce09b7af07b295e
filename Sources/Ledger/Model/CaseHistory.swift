import Civil

/// All that is known of a case (案件全过程).
public struct CaseHistory: Sendable {
  /// What was found on a night that changed something.
  public struct Sighting: Hashable, Sendable {
    /// The night.
    public let day: Day
    /// What it did to the case: opened, changed or reopened.
    public let change: CaseChange
    /// What is other than at the sighting before.
    public let differences: [Difference]
    /// What was found.
    public let observation: Observation
  }

  /// What was reported, and how it got into the ledger.
  public struct Report: Hashable, Sendable {
    /// The day of entry, as whoever entered it says.
    public let enteredOn: Day
    /// Who entered it.
    public let actor: String
    /// The SHA-256 of the workbook it came in; nil where it came by a command.
    public let source: String?
    /// The fingerprint of the evidence it is about.
    public let fingerprint: String
    /// What was reported.
    public let outcome: Outcome
  }

  /// The case as it is now.
  public let present: LedgerCase
  /// What was found, the earliest first.
  public let sightings: [Sighting]
  /// What was reported, the earliest first.
  public let reports: [Report]
  /// The log's entries of the case, the earliest first.
  public let events: [LedgerEvent]
}
