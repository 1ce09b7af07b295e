import Civil

/// A case of the ledger with what was last found of it (案件), for whoever works through the ledger.
public struct ReportedCase: Hashable, Sendable {
  /// What was last found.
  public let finding: ReportedFinding
  /// Where it stands.
  public let standing: CaseStanding
  /// The title of its rule.
  public let ruleTitle: LocalText
  /// The last night that found it.
  public let lastSeen: Day

  /// A case.
  public init(finding: ReportedFinding, standing: CaseStanding, ruleTitle: LocalText, lastSeen: Day) {
    self.finding = finding
    self.standing = standing
    self.ruleTitle = ruleTitle
    self.lastSeen = lastSeen
  }
}
