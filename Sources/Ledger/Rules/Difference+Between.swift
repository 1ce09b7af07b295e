import Civil

extension Difference {
  /// What is other in `new` than in `old`: money and certainty first, then evidence by feed, field and value.
  static func between(_ old: Observation, _ new: Observation) -> [Difference] {
    between(Appearance(old), Appearance(new)) { (old.evidence, new.evidence) }
  }

  /// The same, with evidence looked up only where the fingerprint tells that it is another.
  static func between(
    _ old: Appearance, _ new: Appearance, evidence: () throws -> (old: [EvidenceValue], new: [EvidenceValue])
  ) rethrows -> [Difference] {
    var differences: [Difference] = []
    if old.amount != new.amount { differences.append(.amount(from: old.amount, to: new.amount)) }
    if old.outstanding != new.outstanding {
      differences.append(.outstanding(from: old.outstanding, to: new.outstanding))
    }
    if old.certainty != new.certainty { differences.append(.certainty(from: old.certainty, to: new.certainty)) }
    if old.fingerprint != new.fingerprint {
      let evidence = try evidence()
      differences += lacking(in: evidence.old, of: evidence.new).map(Difference.evidenceAdded)
      differences += lacking(in: evidence.new, of: evidence.old).map(Difference.evidenceRemoved)
    }
    return differences
  }

  /// The values of `all` that `some` has not, wherever they stand in the files; each once.
  private static func lacking(in some: [EvidenceValue], of all: [EvidenceValue]) -> [EvidenceValue] {
    var seen = Set(some.map(said))
    return all.filter { seen.insert(said($0)).inserted }.sorted { said($0).lexicographicallyPrecedes(said($1)) }
  }

  private static func said(_ value: EvidenceValue) -> [String] {
    [value.feed, value.field, value.value]
  }
}
