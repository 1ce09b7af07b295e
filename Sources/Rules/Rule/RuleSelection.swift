import Civil

/// The rules a run was asked to evaluate.
public struct RuleSelection: Sendable {
  /// A rule that cannot be evaluated, because something it argues from the absence of may only be undelivered.
  public struct NotEvaluated: Hashable, Sendable {
    /// The rule's id.
    public let rule: String
    /// A dataset the rule reads.
    public let dataset: Dataset
    /// What is wrong with that dataset: anything but `fresh`.
    public let reason: FeedHealth
  }

  /// The selected rules, in the order of the catalogue.
  public let rules: [any CatalogueRule]

  /// These rules.
  public init(_ rules: [any CatalogueRule] = RuleRegistry.all) {
    self.rules = rules
  }

  /// The rules with these ids, in the order of the catalogue whatever the order of the ids.
  ///
  /// - Parameters:
  ///   - ids: ids as they are written in a job file or on the command line.
  ///   - file: where the ids stand, for the problems.
  /// - Throws: an `unknownRule` problem for each id that no rule has.
  public init(ids: [String], in file: String) throws(Problems) {
    let known = RuleRegistry.all.map { $0.metadata.id }
    let problems = ids.filter { !known.contains($0) }.map { id in
      Problem(.unknownRule, file: file, field: id, details: [known.joined(separator: "、")])
    }
    guard problems.isEmpty else { throw Problems(problems) }
    rules = RuleRegistry.all.filter { ids.contains($0.metadata.id) }
  }

  /// Parts the rules that can be evaluated from those that cannot.
  ///
  /// A rule that argues from absence (†) needs every dataset it reads to be fresh; it is listed once for each that is
  /// not. All other rules are always evaluated. A dataset that `feedHealth` does not name counts as missing.
  public func evaluable(
    _ feedHealth: [Dataset: FeedHealth]
  ) -> (evaluated: [any CatalogueRule], notEvaluated: [NotEvaluated]) {
    var evaluated: [any CatalogueRule] = []
    var notEvaluated: [NotEvaluated] = []
    for rule in rules {
      let obstacles = RuleSelection.obstacles(to: rule.metadata, feedHealth)
      if obstacles.isEmpty { evaluated.append(rule) }
      notEvaluated += obstacles
    }
    return (evaluated, notEvaluated)
  }

  private static func obstacles(to rule: RuleMetadata, _ feedHealth: [Dataset: FeedHealth]) -> [NotEvaluated] {
    guard rule.arguesFromAbsence else { return [] }
    return rule.reads.sorted().compactMap { dataset in
      let health = feedHealth[dataset] ?? .missing
      return health == .fresh ? nil : NotEvaluated(rule: rule.id, dataset: dataset, reason: health)
    }
  }
}
