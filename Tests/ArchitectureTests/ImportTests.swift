import Testing

@Suite("Imports") struct ImportTests {
  private static func table() throws -> ImportTable {
    ImportTable(markdown: try Project.text("docs/architecture.md"))
  }

  @Test("every import is in the table, and everything in the table is imported")
  func sources() throws {
    var imports: [String: Set<String>] = [:]
    for target in try Project.folders(in: "Sources") {
      imports[target] = try Project.files(below: "Sources/" + target, endings: [".swift"])
        .reduce(into: []) { $0.formUnion(ImportGuard.imports(in: try Project.text($1))) }
    }
    let violations = ImportGuard(table: try Self.table()).violations(imports: imports)
    #expect(violations == [])
  }

  @Test("Package.swift declares what is in the table, no more and no less")
  func manifest() throws {
    let manifest = PackageManifest(text: try Project.text("Package.swift"))
    #expect(manifest.dependencies.count == (try Project.folders(in: "Sources").count))
    let violations = ImportGuard(table: try Self.table()).violations(manifest: manifest)
    #expect(violations == [])
  }

  @Test("tests import only what they test, or Foundation and the system")
  func tests() throws {
    let modules = Set(try Self.table().rows.keys)
    for file in try Project.files(below: "Tests/EndToEnd", endings: [".swift"]) {
      #expect(ImportGuard.imports(in: try Project.text(file)).isDisjoint(with: modules), "\(file)")
    }
  }
}

@Suite("The guard of the imports fails on") struct ImportGuardTests {
  private static let table = ImportTable(
    markdown: """
      | `Elsewhere` | `Civil` | — |
      ## Who may import whom
      | target | may import | of the system |
      | --- | --- | --- |
      | `Civil` | — | — |
      | `Rules` | `Civil`, `Yams` | `Glibc` |
      ## After
      | `Elsewhere` | `Civil` | — |
      """)
  private static let guarding = ImportGuard(table: table)
  private static let sound: [String: Set<String>] = ["Civil": [], "Rules": ["Civil", "Yams", "Glibc"]]

  @Test("nothing, where all is as listed")
  func sound() {
    #expect(Self.table.rows.count == 2)
    #expect(Self.guarding.violations(imports: Self.sound) == [])
  }

  @Test("an import that is not listed")
  func unlisted() {
    var imports = Self.sound
    imports["Rules"]?.insert("Feeds")
    #expect(Self.guarding.violations(imports: imports) == ["Rules: imports Feeds, which is not listed"])
  }

  @Test("a listed module that nobody imports")
  func stale() {
    var imports = Self.sound
    imports["Rules"]?.remove("Glibc")
    #expect(Self.guarding.violations(imports: imports) == ["Rules: Glibc is listed, but not imported"])
  }

  @Test("a target that is not in the table, and a row without target")
  func targets() {
    var imports = Self.sound
    imports["Ledger"] = imports.removeValue(forKey: "Rules")
    #expect(
      Self.guarding.violations(imports: imports) == [
        "Ledger: not in the table", "Rules: in the table, but there is no such target",
      ])
  }

  @Test("dependencies that differ from the table")
  func manifest() {
    let manifest = PackageManifest(
      text: """
        .target(name: "Civil", dependencies: ["Rules"]),
        .target(
          name: "Rules",
          dependencies: ["Civil", .product(name: "ArgumentParser", package: "swift-argument-parser")],
          swiftSettings: strict),
        .testTarget(name: "RulesTests", dependencies: ["Rules"]),
        """)
    #expect(
      Self.guarding.violations(manifest: manifest) == [
        "Civil: Package.swift has Rules, not listed", "Rules: Package.swift has ArgumentParser, not listed",
        "Rules: Yams is listed, not in Package.swift",
      ])
  }

  @Test(
    "imports in every form",
    arguments: [
      "import Civil", "  import Civil", "public import Civil", "@testable import Civil",
      "@preconcurrency internal import Civil", "import struct Civil.Day", "import Civil.Records",
    ])
  func forms(line: String) {
    #expect(ImportGuard.imports(in: "let a = 1\n\(line)\nlet b = 2") == ["Civil"])
  }

  @Test("no import where the word stands in a comment or a text")
  func noImport() {
    #expect(ImportGuard.imports(in: "// import Civil\nlet text = \"import Civil\"") == [])
  }
}
