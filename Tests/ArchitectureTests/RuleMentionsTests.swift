import Testing

/// A rule is added by adding its file: with its test, its parameters, and its case in the sample city. The registry and
/// the pages in docs/ are generated, and nothing else may have to know of it.
@Suite("Rules are known by their files only") struct RuleMentionsTests {
  /// What is written from the rule files, and the city, which must know beforehand what is to be found.
  private static let excepted = ["Sources/Rules/Rule/RuleRegistry+Generated.swift", "Sources/SampleCity/"]

  private static func rules() throws -> [(path: String, text: String)] {
    try Project.files(below: "Sources/Rules", endings: [".swift"]).map { ($0, try Project.text($0)) }
      .filter { SourceShape.isRule($0.1) }
  }

  @Test("no other source, setting or tool lists them: it names one at most, for a reason of that one's own")
  func noLists() throws {
    let rules = try Self.rules()
    let mentions = RuleMentions(rules: rules)
    #expect(mentions.ids.count == rules.count)
    #expect(rules.count > 40)
    let own = Set(rules.map(\.path))
    let files =
      try Project.files(below: "Sources", endings: [".swift", ".c", ".h"])
      + Project.files(below: "feeds", endings: [".yaml"]) + Project.files(below: "schedules", endings: [".yaml"])
      + Project.files(below: "Tools", endings: [".sh", ".py"]) + ["Makefile", "Package.swift"]
    for file in files where !own.contains(file) && !Self.excepted.contains(where: file.hasPrefix) {
      let named = mentions.mentions(in: try Project.text(file))
      #expect(named.count <= 1, "\(file) lists \(named): let the rules say themselves what it needs to know of them")
    }
  }

  @Test("a rule stands in a folder that the registry is made from, and each of these is a chapter")
  func chapters() throws {
    let script = try Project.text("Tools/rule-docs/registry.sh")
    let listed = try #require(script.firstMatch(of: /for chapter in (?<names>[A-Za-z ]+);/)).output.names
    let chapters = try Project.text("Sources/Rules/Rule/Chapter.swift").matches(of: /= "(?<name>[A-Za-z]+)"/)
    #expect(listed.split(separator: " ") == chapters.map(\.output.name))
    for rule in try Self.rules() {
      #expect(listed.split(separator: " ").contains(rule.path.split(separator: "/")[2]), "\(rule.path)")
    }
  }
}

@Suite("The guard of rule lists") struct RuleMentionsGuardTests {
  private static let mentions = RuleMentions(rules: [
    ("Sources/Rules/Deaths/DeceasedStillPaid.swift", "metadata = RuleMetadata(\n    id: \"deceased-still-paid\","),
    ("Sources/Rules/Identity/IdShared.swift", "metadata = RuleMetadata(id: \"id-shared\","),
  ])

  @Test(
    "finds rules by type and by id",
    arguments: [
      "let overpaid = [DeceasedStillPaid.metadata.id, IdShared.metadata.id]",
      "switch rule {\ncase \"deceased-still-paid\": a()\ncase \"id-shared\": b()",
      "rules: [deceased-still-paid, id-shared]",
    ])
  func lists(source: String) {
    #expect(Self.mentions.mentions(in: source) == ["DeceasedStillPaid", "IdShared"])
  }

  @Test(
    "and nothing else",
    arguments: ["/// As `DeceasedStillPaid` and \"id-shared\" do.", "let a = IdSharedTests()", "\"id-shared-account\""])
  func others(source: String) {
    #expect(Self.mentions.mentions(in: source) == [])
  }
}
