import Civil

/// One check of the catalogue: a pure function from a person's dossier and the policy to findings.
///
/// A rule keeps no state, reads no clock and no file, and holds no legal number: those are in the `Policy`. The same
/// dossier gives the same findings whatever the order of its rows.
public protocol Rule: Sendable {
  /// What is known of the rule before it has seen anybody.
  static var metadata: RuleMetadata { get }

  /// Looks at one person and appends what it finds; nearly always nothing, so it should return early.
  func evaluate(_ dossier: Dossier, _ policy: Policy, into findings: inout [Finding])
}

extension Rule {
  /// What is known of the rule before it has seen anybody.
  public var metadata: RuleMetadata { Self.metadata }
}
