import Testing

/// Things that belong together stand in two places; neither may be without the other.
@Suite("Counterparts") struct CounterpartTests {
  @Test("every rule has a test file of its name in the same chapter")
  func rules() throws {
    let rules = try Project.files(below: "Sources/Rules", endings: [".swift"])
      .filter { SourceShape.isRule(try Project.text($0)) }
    #expect(!rules.isEmpty)
    for rule in rules {
      let test = rule.replacing("Sources/Rules/", with: "Tests/RulesTests/").replacing(".swift", with: "Tests.swift")
      #expect(Project.exists(test), "\(rule) has no \(test)")
    }
  }

  @Test(
    "every dataset has a feed folder with a definition, a sample and what it becomes, and no folder is without dataset")
  func feeds() throws {
    let datasets = try Project.text("Sources/Civil/Dataset.swift")
      .matches(of: /return "(?<path>[a-z-]+\/[a-z-]+)"/).map { String($0.output.path) }
    #expect(datasets.count == 19)
    for dataset in datasets {
      for file in ["feed.yaml", "expected.csv", "expected-quarantine.csv"] {
        #expect(Project.exists("feeds/\(dataset)/\(file)"), "feeds/\(dataset)/\(file)")
      }
      #expect(
        ["csv", "xml", "xlsx"].contains { Project.exists("feeds/\(dataset)/sample.\($0)") }, "\(dataset): no sample")
    }
    let folders = try Project.folders(below: "feeds").filter { $0.split(separator: "/").count == 3 }
    #expect(Set(folders) == Set(datasets.map { "feeds/" + $0 }))
  }

  /// Folders of tests that stand for no folder of sources.
  private static let ownFolders = ["Support", "Fixtures"]

  @Test("tests stand in the folders of what they test, and every module with code of its own has tests")
  func mirror() throws {
    let modules = try Project.folders(in: "Sources")
    for folder in try Project.folders(in: "Tests") where folder != "ArchitectureTests" && folder != "EndToEnd" {
      let module = String(folder.dropLast("Tests".count))
      #expect(folder == module + "Tests" && modules.contains(module), "Tests/\(folder): no such module")
      for inner in try Project.folders(below: "Tests/" + folder) where !Self.ownFolders.contains(inner.lastPiece) {
        let source = "Sources/" + module + inner.dropFirst("Tests/\(folder)".count)
        #expect(Project.exists(source), "\(inner): there is no \(source)")
      }
    }
    // The command line is tested by running it, C and module maps by those who import them.
    for module in modules where module != "hedui" && !module.hasPrefix("CLib") {
      guard try !Project.files(below: "Sources/" + module, endings: [".swift"]).isEmpty else { continue }
      #expect(
        try !Project.files(below: "Tests/\(module)Tests", endings: ["Tests.swift"]).isEmpty, "\(module): no tests")
    }
  }

  @Test("every parameter that the rules declare has its file, and no file is without parameter")
  func parameters() throws {
    let ids = try Project.files(below: "Sources/Rules", endings: [".swift"]).flatMap { file in
      try Project.text(file).matches(of: /ParameterID\.[a-z]+\("(?<id>[a-z0-9-]+)"\)/).map { String($0.output.id) }
    }
    let files = try Project.files(below: "schedules/parameters", endings: [".yaml"]).map { $0.lastPiece.dropLast(5) }
    #expect(!ids.isEmpty)
    #expect(Set(ids) == Set(files.map(String.init)))
  }
}
