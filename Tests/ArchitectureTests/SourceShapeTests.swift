import Testing

@Suite("The shape of the sources") struct SourceShapeTests {
  @Test("no source file is longer than 400 lines, no rule longer than 150")
  func length() throws {
    for file in try Project.files(below: "Sources", endings: [".swift", ".c", ".h"]) {
      let text = try Project.text(file)
      let limit = SourceShape.isRule(text) ? SourceShape.ruleLimit : SourceShape.fileLimit
      #expect(SourceShape.lines(in: text) <= limit, "\(file): split it by topic")
    }
  }

  @Test("no folder, file or type has a name that says nothing")
  func names() throws {
    for folder in try Project.folders(below: "Sources") + Project.folders(below: "Tests") {
      #expect(!SourceShape.isEmptyName(folder.lastPiece), "\(folder)")
    }
    for file in try Project.files(below: "Sources", endings: [".swift"])
      + Project.files(below: "Tests", endings: [".swift"])
    {
      #expect(!SourceShape.isEmptyName(String(file.lastPiece.dropLast(6))), "\(file)")
      let names = SourceShape.typeNames(in: try Project.text(file)).filter(SourceShape.isEmptyName)
      #expect(names == [], "\(file)")
    }
  }

  @Test("nothing is left to do in the sources")
  func leftovers() throws {
    for file in try Project.files(below: "Sources", endings: [".swift", ".c", ".h"]) {
      #expect(SourceShape.leftovers(in: try Project.text(file)) == [], "\(file)")
    }
  }
}

@Suite("The guard of the shape") struct SourceShapeGuardTests {
  @Test("counts lines, with and without a line end at the end")
  func lines() {
    #expect(SourceShape.lines(in: "a\nb\n") == 2)
    #expect(SourceShape.lines(in: "a\nb") == 2)
    #expect(SourceShape.lines(in: String(repeating: "a\n", count: 401)) > SourceShape.fileLimit)
  }

  @Test("knows a rule")
  func rule() {
    #expect(SourceShape.isRule("import Civil\n\nstruct DeceasedStillPaid: Rule {\n}"))
    #expect(SourceShape.isRule("struct SharedAccount: CrossPersonRule {\n}"))
    #expect(SourceShape.isRule("struct IdInvalid: Rule, UnusableRecordRule {\n}"))
    #expect(!SourceShape.isRule("struct DeathAssessment: Hashable {\n}"))
  }

  @Test(
    "refuses names that say nothing",
    arguments: ["Utils", "DateUtils", "StringUtilities", "Helpers", "TestHelper", "Common", "FeedManager"])
  func emptyNames(name: String) {
    #expect(SourceShape.isEmptyName(name))
    #expect(SourceShape.typeNames(in: "\nfinal class \(name) {\n").contains(name))
  }

  @Test("accepts names that say something", arguments: ["CommonOptions", "Feeds", "Helpless", "ResidentID"])
  func names(name: String) {
    #expect(!SourceShape.isEmptyName(name))
  }

  @Test(
    "finds what was left",
    arguments: ["// TODO: later", "// FIXME", "fatalError(\"unimplemented\")", "fatalError(\"not implemented yet\")"])
  func leftovers(line: String) {
    #expect(SourceShape.leftovers(in: line).count == 1)
  }
}

extension String {
  /// What stands behind the last slash.
  var lastPiece: String { split(separator: "/").last.map(String.init) ?? self }
}
