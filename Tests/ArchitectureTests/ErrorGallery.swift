/// The error gallery, `docs/errors.md`, and the wording it must agree with.
struct ErrorGallery {
  /// What stands below the heading of each kind of problem.
  let sections: [String: String]

  /// Reads a gallery: a heading ``### `kind` `` for each kind.
  init(markdown: String) {
    var sections: [String: String] = [:]
    var kind: String?
    for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("#") {
        kind = line.wholeMatch(of: /### `(?<kind>\w+)`/).map { String($0.output.kind) }
      }
      if let kind { sections[kind, default: ""] += line + "\n" }
    }
    self.sections = sections
  }

  /// The kinds of problems that the source of `Problem.Kind` lists.
  static func kinds(in source: String) -> [String] {
    source.matches(of: /(?m)^    case (?<kind>\w+)$/).map { String($0.output.kind) }
  }

  /// The texts of each kind, in the source of a language's wording, cut where a fact is put in.
  static func fixedTexts(in source: String) -> [String: [String]] {
    var texts: [String: [String]] = [:]
    let entry = /case \.(?<kind>\w+):(?<body>(?:(?!\n    case \.)[\s\S])*)/
    for match in source.matches(of: entry) {
      let body = match.output.body.replacing(#"\""#, with: "\u{1}")
      texts[String(match.output.kind)] = body.matches(of: /"(?<text>[^"]*)"/)
        .flatMap { $0.output.text.split(separator: /\\\(details\[\d\]\)/) }
        .map { String($0).replacing("\u{1}", with: "\"") }
    }
    return texts
  }

  /// What the gallery lacks of the wording.
  func violations(kinds: [String], texts: [[String: [String]]]) -> [String] {
    kinds.flatMap { kind -> [String] in
      guard let section = sections[kind] else { return ["\(kind): not in the gallery"] }
      return texts.flatMap { texts -> [String] in
        guard let wanted = texts[kind] else { return ["\(kind): no wording"] }
        return wanted.filter { !section.contains($0) }.map { "\(kind): the gallery lacks “\($0)”" }
      }
    } + sections.keys.filter { !kinds.contains($0) }.sorted().map { "\($0): no such problem any more" }
  }
}
