import Civil
import Feeds
import Rules
import Yams

/// The folder of dated legal parameters, `schedules/parameters/*.yaml`.
public enum ParameterFolder {
  /// Reads the policy from a folder.
  ///
  /// - Throws: every problem of every file at once, each with its line; `parametersMissing` where there is no file.
  public static func policy(from folder: String) throws(Problems) -> Policy {
    let names = (FolderListing.names(of: folder) ?? []).filter { $0.hasSuffix(".yaml") && !$0.hasPrefix(".") }
    guard !names.isEmpty else { throw Problems([Problem(.parametersMissing, file: folder)]) }
    var definitions: [ParameterDefinition] = []
    var problems: [Problem] = []
    for name in names {
      guard let text = SettingsFile.text(of: folder + "/" + name) else {
        problems.append(Problem(.unreadable, file: name, details: ["UTF-8"]))
        continue
      }
      var reader = SettingsReader(file: "parameters/" + name)
      if let root = reader.root(of: text), let definition = reader.parameter(root) { definitions.append(definition) }
      problems += reader.problems
    }
    guard problems.isEmpty else { throw Problems(problems) }
    return try Policy(parameters: definitions, in: "parameters")
  }
}

extension SettingsReader {
  /// Reads one parameter file.
  fileprivate mutating func parameter(_ root: Node) -> ParameterDefinition? {
    refuseUnknownKeys(in: root, known: ["id", "title", "unit", "values"])
    let id = text("id", in: root)
    let unit: ParameterUnit? = choice("unit", in: root)
    let title = node("title", in: root).map { node in
      LocalizedText(zh: text("zh", in: node) ?? "", en: text("en", in: node) ?? "", ko: text("ko", in: node) ?? "")
    }
    guard let id, let unit, let title else { return nil }
    let values = list("values", in: root).compactMap { dated($0, unit) }
    return ParameterDefinition(id: id, title: title, unit: unit, values: values, file: file)
  }

  private mutating func dated(_ node: Node, _ unit: ParameterUnit) -> DatedValue? {
    refuseUnknownKeys(in: node, known: ["since", "until", "value", "reference", "checkedOn"])
    let since = day("since", in: node)
    let until = node["until"] == nil ? nil : day("until", in: node)
    let checked = day("checkedOn", in: node)
    let reference = text("reference", in: node)
    guard let text = text("value", in: node) else { return nil }
    guard let value = ParameterValue(text, unit: unit) else {
      refuse(node["value"], "value", allowed: unit.rawValue)
      return nil
    }
    guard let since, let checked, let reference else { return nil }
    return DatedValue(since: since, until: until, value: value, reference: reference, checkedOn: checked)
  }

  private mutating func day(_ key: String, in node: Node) -> Day? {
    guard let text = text(key, in: node) else { return nil }
    if let day = Day(text) { return day }
    refuse(node[key], key, allowed: "YYYY-MM-DD")
    return nil
  }
}
