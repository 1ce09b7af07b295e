import Civil

/// Who has to pay whom by a finding (应追回、应补发).
enum MoneySide: CaseIterable {
  /// 应追回: money was paid that should not have been, or will be.
  case owing
  /// 应补发: a person has still to get money.
  case owed

  /// The side of a finding; nil where it is about no money.
  init?(_ finding: ReportedFinding) {
    guard finding.money != nil else { return nil }
    // Whoever was stopped though alive is owed the pensions missed, whatever has to be checked first.
    self = finding.action == .pay || finding.rule == "stopped-though-alive" ? .owed : .owing
  }
}
