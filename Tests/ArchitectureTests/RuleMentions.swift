/// Which rules a text outside their own files names, so that nobody keeps a list of rules that a new one would have to be
/// added to.
struct RuleMentions {
  /// The ids of all rules, by the names of their types.
  let ids: [String: String]

  /// The rules whose files are these, by path and text.
  init(rules: [(path: String, text: String)]) {
    ids = rules.reduce(into: [:]) { ids, rule in
      let id = rule.text.firstMatch(of: /\bid: "(?<id>[a-z0-9-]+)"/)
      ids[String(rule.path.lastPiece.dropLast(".swift".count))] = id.map { String($0.output.id) }
    }
  }

  /// The names of the types of the rules that a source names in code, by type or by id. Comments may speak of rules.
  func mentions(in source: String) -> [String] {
    let code = source.replacing(/(?m)\/\/.*$/, with: "")
    let words = Set(code.matches(of: /[A-Za-z0-9]+(?:-[a-z0-9]+)*/).map { String($0.output) })
    return ids.filter { words.contains($0.key) || words.contains($0.value) }.map(\.key).sorted()
  }
}
