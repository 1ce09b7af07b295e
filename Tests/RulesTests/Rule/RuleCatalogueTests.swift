import Civil
import Foundation
import Testing

@testable import Rules

/// Holds every rule, also those still to come, to the house rules.
@Suite("The catalogue of rules")
struct RuleCatalogueTests {
  private static let project = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private static let sources: [URL] = Chapter.allCases.flatMap { swiftFiles(in: "Sources/Rules/" + $0.rawValue) }

  private static func swiftFiles(in folder: String) -> [URL] {
    let files = try? FileManager.default.contentsOfDirectory(
      at: project.appending(path: folder), includingPropertiesForKeys: nil)
    return (files ?? []).filter { $0.pathExtension == "swift" }
  }

  @Test("ids are unique, of one form, and lead to their rule")
  func ids() {
    let ids = RuleRegistry.all.map(\.metadata.id)
    #expect(Set(ids).count == ids.count)
    for rule in RuleRegistry.all {
      let id = rule.metadata.id
      #expect(id.allSatisfy { $0 == "-" || ("a"..."z").contains($0) })
      #expect(RuleRegistry.rule(id: id)?.metadata == rule.metadata)
      let titles = [rule.metadata.title.zh, rule.metadata.title.en, rule.metadata.title.ko]
      #expect(titles.allSatisfy { !$0.isEmpty })
      #expect(!rule.metadata.reads.isEmpty)
      #expect(!rule.metadata.legalBasis.isEmpty)
    }
    #expect(RuleRegistry.rule(id: "no-such-rule") == nil)
  }

  @Test("every rule has its file, named like it, in the folder of its chapter, and every file is in the registry")
  func files() {
    let expected = RuleRegistry.all.map { rule in
      let name = rule.metadata.id.split(separator: "-").map(\.capitalized).joined()
      return rule.metadata.chapter.rawValue + "/" + name + ".swift"
    }
    let found = RuleCatalogueTests.sources.map { $0.pathComponents.suffix(2).joined(separator: "/") }
    #expect(found.sorted() == expected.sorted())
  }

  @Test("every rule file has a test file")
  func tests() {
    for source in RuleCatalogueTests.sources {
      let chapter = source.deletingLastPathComponent().lastPathComponent
      let test = source.deletingPathExtension().lastPathComponent + "Tests.swift"
      let path = RuleCatalogueTests.project.appending(path: "Tests/RulesTests/\(chapter)/\(test)").path
      #expect(FileManager.default.fileExists(atPath: path), "\(chapter)/\(test) is missing")
    }
  }

  @Test("no rule holds a legal number: amounts, ages and days are in the policy")
  func noLegalNumbers() throws {
    for source in RuleCatalogueTests.sources {
      let text = try String(contentsOf: source, encoding: .utf8)
      #expect(RuleCatalogueTests.numbers(in: text).isEmpty, "\(source.lastPathComponent)")
    }
    // The guard itself.
    #expect(
      RuleCatalogueTests.numbers(
        in: "/// 600 yuan\nlet a = \"art. 26\" // 46\nif age >= 60 || x1 == 1 { b[0] = 1_000 }")
        == ["60", "1_000"])
  }

  @Test("a rule fits on two screens")
  func length() throws {
    for source in RuleCatalogueTests.sources {
      let lines = try String(contentsOf: source, encoding: .utf8).split(
        separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count <= 150, "\(source.lastPathComponent)")
    }
  }

  /// The numbers above one in Swift source, outside comments and texts.
  private static func numbers(in source: String) -> [String] {
    source.split(separator: "\n").flatMap { line in
      let code = String(line).replacing(/"(\\.|[^"\\])*"/, with: "\"\"").replacing(/\/\/.*/, with: "")
      return code.matches(of: /[A-Za-z0-9_$]+(\.[0-9]+)*/).map { String($0.output.0) }
        .filter { $0.first?.isNumber == true && $0 != "0" && $0 != "1" }
    }
  }

  @Test("every parameter the rules need has its file in schedules/parameters, in the right unit, and no other is there")
  func parameterFiles() throws {
    let declared = RuleRegistry.parameters.sorted { $0.name < $1.name }
    #expect(ParameterFiles.all.map(\.id) == declared.map(\.name))
    for (file, declaration) in zip(ParameterFiles.all, declared) { #expect(file.unit == declaration.unit) }
    for name in declared.map(\.name) {
      let file = RuleCatalogueTests.project.appending(path: "schedules/parameters/\(name).yaml")
      let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
      #expect(lines.contains("id: " + name))
      for key in ["zh:", "en:", "ko:", "- since:", "value:", "reference:", "checkedOn:"] {
        #expect(lines.contains { $0.drop { $0 == " " }.hasPrefix(key) }, "\(name): \(key)")
      }
    }
  }

  @Test("a rule lists every parameter it asks for or declares")
  func declaredParameters() throws {
    for source in RuleCatalogueTests.sources {
      let text = try String(contentsOf: source, encoding: .utf8)
      let asked = text.matches(of: /policy\.value\(\s*(?:Self\.)?([A-Za-z.]+),/).map { String($0.output.1) }
      let declared = text.matches(of: /static let ([A-Za-z]+) = ParameterID\./).map { String($0.output.1) }
      for name in Set(asked + declared) {
        #expect(text.contains(name + ".declaration"), "\(source.lastPathComponent): \(name)")
      }
    }
  }

  @Test("the registry is as the rule files are now")
  func registry() throws {
    let written = FileManager.default.temporaryDirectory.appending(path: "registry-\(UUID().uuidString).swift")
    defer { try? FileManager.default.removeItem(at: written) }
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = [
      RuleCatalogueTests.project.appending(path: "Tools/rule-docs/registry.sh").path, written.path,
    ]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let kept = RuleCatalogueTests.project.appending(path: "Sources/Rules/Rule/RuleRegistry+Generated.swift")
    #expect(
      try String(contentsOf: kept, encoding: .utf8) == String(contentsOf: written, encoding: .utf8),
      "stale: run `make docs`")
  }
}
