import Civil
import Foundation

@testable import Rules

/// Reads `schedules/parameters` for tests, line by line: enough for files of the one form the project writes. The product
/// reads them with a YAML library, outside this module.
enum ParameterFiles {
  /// Every file of the folder.
  static let all: [ParameterDefinition] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "schedules/parameters")
    let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    return files.filter { $0.pathExtension == "yaml" }.map(definition).sorted { $0.id < $1.id }
  }()

  private static func definition(_ file: URL) -> ParameterDefinition {
    let lines = ((try? String(contentsOf: file, encoding: .utf8)) ?? "").split(separator: "\n").map(String.init)
    func value(_ key: String, in lines: ArraySlice<String>) -> String? {
      lines.lazy.compactMap { line -> String? in
        let text = line.drop { $0 == " " || $0 == "-" }
        return text.hasPrefix(key + ":") ? text.dropFirst(key.count + 1).trimmingCharacters(in: .whitespaces) : nil
      }.first.map { $0.trimmingCharacters(in: CharacterSet(charactersIn: "\"")) }
    }
    guard let unit = value("unit", in: lines[...]).flatMap(ParameterUnit.init(rawValue:)) else {
      preconditionFailure("no unit in \(file.lastPathComponent)")
    }
    let starts = lines.indices.filter { lines[$0].contains("- since:") }
    let values = starts.enumerated().map { number, start -> DatedValue in
      let end = number + 1 < starts.count ? starts[number + 1] : lines.count
      let own = lines[start..<end]
      guard let since = value("since", in: own).flatMap({ Day($0) }),
        let parsed = value("value", in: own).flatMap({ ParameterValue($0, unit: unit) }),
        let checked = value("checkedOn", in: own).flatMap({ Day($0) })
      else { preconditionFailure("unreadable value in \(file.lastPathComponent)") }
      return DatedValue(
        since: since, until: value("until", in: own).flatMap { Day($0) }, value: parsed,
        reference: value("reference", in: own) ?? "", checkedOn: checked)
    }
    return ParameterDefinition(
      id: file.deletingPathExtension().lastPathComponent, title: LocalizedText(zh: "", en: "", ko: ""), unit: unit,
      values: values, file: file.lastPathComponent)
  }
}
