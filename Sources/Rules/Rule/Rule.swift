import Civil

/// One check of the catalogue, of whatever kind: what is known of it before it has seen anybody.
public protocol CatalogueRule: Sendable {
  /// What is known of the rule before it has seen anybody.
  static var metadata: RuleMetadata { get }

  /// Every rule is made the same way: it has no state.
  init()
}

extension CatalogueRule {
  /// What is known of the rule before it has seen anybody.
  public var metadata: RuleMetadata { Self.metadata }
}

/// A check of one person: a pure function from the person's dossier and the policy to findings.
///
/// A rule keeps no state, reads no clock and no file, and holds no legal number: those are in the `Policy`. The same
/// dossier gives the same findings whatever the order of its rows.
public protocol Rule: CatalogueRule {
  /// Looks at one person and adds what it finds; nearly always nothing, so it should return early. Where all but the last
  /// condition holds, it says through `sink.nearly` why it does not fire.
  func evaluate(_ dossier: Dossier, _ policy: Policy, into sink: inout FindingSink)

  /// The same without an instance. No rule writes this one.
  static func evaluate(_ dossier: Dossier, _ policy: Policy, into sink: inout FindingSink)
}

extension Rule {
  /// Looks at one person. A night asks every rule about every person: going through a list of types copies nothing, while
  /// going through values of `any Rule` copies each one each time.
  public static func evaluate(_ dossier: Dossier, _ policy: Policy, into sink: inout FindingSink) {
    Self().evaluate(dossier, policy, into: &sink)
  }
}

/// A check that looks across persons: it notes clues person by person, and concludes from those that belong together.
public protocol CrossPersonRule: CatalogueRule {
  /// What one person contributes, or nil.
  func clue(in dossier: Dossier, _ policy: Policy) -> Clue?

  /// Looks at all clues with the same `group`, two or more, in the order of the IDs, and adds a finding for each person
  /// concerned, in any order.
  func conclude(_ clues: [Clue], _ text: any TextSource, asOf: Day, _ policy: Policy, into sink: inout FindingSink)
}

/// A check of records that could not be used, because their ID is none.
public protocol UnusableRecordRule: CatalogueRule {
  /// Looks at such records, all with the same text instead of an ID, in the order of dataset and place.
  func evaluate(_ records: [UnusableRecord], into sink: inout FindingSink)
}
