import Civil
import Foundation
import Rules
import Testing

@testable import Reconciler

/// The folder of dated legal parameters.
@Suite("parameters")
struct ParameterFolderTests {
  private static let right = """
    id: cremation-before-death-days
    title: {zh: 天数, en: Days, ko: 일수}
    unit: days
    values:
      - since: 2009-09-01
        value: 1
        reference: 文件
        checkedOn: 2021-11-01
    """

  /// The problems of a folder with the shipped files, one of them replaced by this text.
  private static func problems(_ text: String?, file: String = "cremation-before-death-days.yaml") throws -> [String] {
    let night = try NightFolder()
    let folder = night.root.appending(path: "parameters")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for name in try FileManager.default.contentsOfDirectory(atPath: NightFolder.parameters) {
      let data = try Data(contentsOf: URL(filePath: NightFolder.parameters + "/" + name))
      try data.write(to: folder.appending(path: name))
    }
    if let text {
      try Data(text.utf8).write(to: folder.appending(path: file))
    } else {
      try FileManager.default.removeItem(at: folder.appending(path: file))
    }
    do throws(Problems) {
      _ = try ParameterFolder.policy(from: folder.path)
      return []
    } catch {
      return error.all.map { problem in
        let place = problem.line.map { ":\($0)" } ?? ""
        return "\(problem.file)\(place): \(problem.field ?? "-"): \(problem.kind.rawValue)"
      }
    }
  }

  @Test("the shipped folder loads")
  func shipped() throws {
    let policy = try ParameterFolder.policy(from: NightFolder.parameters)
    let day = try #require(Day("2021-10-31"))
    #expect(policy.value(.days("cremation-before-death-days"), on: day) == 1)
    #expect(policy.value(.days("death-sources-apart-days"), on: day) == 31)
    #expect(policy.value(.days("sign-of-life-after-death-days"), on: day) == 1)
  }

  @Test("a right file in the place of a shipped one")
  func replaced() throws {
    #expect(try ParameterFolderTests.problems(ParameterFolderTests.right) == [])
  }

  @Test("every problem of a file at once, with its line")
  func allAtOnce() throws {
    let text = """
      id: cremation-before-death-days
      titel: {zh: 天数}
      title: {zh: 天数, en: Days, ko: 일수}
      unit: days
      values:
        - since: 2009-13-01
          value: many
          reference: 文件
          checkedOn: yesterday
          remark: none
      """
    let file = "parameters/cremation-before-death-days.yaml"
    #expect(
      Set(try ParameterFolderTests.problems(text)) == [
        "\(file):2: titel: settingUnknown", "\(file):6: since: settingValue", "\(file):7: value: settingValue",
        "\(file):9: checkedOn: settingValue", "\(file):10: remark: settingUnknown",
      ])
  }

  @Test("problems of several files together: one broken, one that belongs to nothing")
  func several() throws {
    let problems = try ParameterFolderTests.problems("id: [", file: "another.yaml")
    #expect(problems.count == 1)
    #expect(problems.first?.hasPrefix("parameters/another.yaml:") == true)
    #expect(problems.first?.hasSuffix("yamlSyntax") == true)
  }

  @Test("a parameter that is missing, one that nobody knows, one given twice")
  func policy() throws {
    #expect(try !ParameterFolderTests.problems(nil).isEmpty)
    let unknown = ParameterFolderTests.right.replacing("cremation-before-death-days", with: "something-else")
    #expect(try !ParameterFolderTests.problems(unknown, file: "something-else.yaml").isEmpty)
    #expect(try !ParameterFolderTests.problems(ParameterFolderTests.right, file: "twice.yaml").isEmpty)
  }

  @Test("a file that is no UTF-8 and a folder without files")
  func unreadable() throws {
    let night = try NightFolder()
    try Data([0xFF, 0xFE]).write(to: night.root.appending(path: "a.yaml"))
    for (folder, file, kind) in [
      (night.root.path, "a.yaml", Problem.Kind.unreadable), (night.inbox, night.inbox, .parametersMissing),
    ] {
      do throws(Problems) {
        _ = try ParameterFolder.policy(from: folder)
        Issue.record("read \(folder)")
      } catch {
        #expect(error.all.map(\.kind) == [kind])
        #expect(error.all.map(\.file) == [file])
      }
    }
  }
}
