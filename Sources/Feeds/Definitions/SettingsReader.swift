import Civil
import Yams

/// Reads YAML settings and collects every problem with its line, so that one look mends them all.
public struct SettingsReader {
  /// The file's name for messages.
  public let file: String
  /// What was found wrong so far, in the order of the file.
  public private(set) var problems: [Problem] = []

  /// A reader for one file.
  public init(file: String) {
    self.file = file
  }

  /// The top-level mapping of a YAML text, or nil with a problem recorded.
  public mutating func root(of text: String) -> Node? {
    do {
      guard let node = try Yams.compose(yaml: text) else {
        problems.append(Problem(.yamlSyntax, file: file, line: 1, details: ["empty"]))
        return nil
      }
      guard node.mapping != nil else {
        report(.settingValue, at: node, field: nil, details: ["key: value"])
        return nil
      }
      return node
    } catch let error as YamlError {
      problems.append(SettingsReader.syntaxProblem(error, file: file))
    } catch {
      problems.append(Problem(.yamlSyntax, file: file, details: ["\(type(of: error))"]))
    }
    return nil
  }

  private static func syntaxProblem(_ error: YamlError, file: String) -> Problem {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return Problem(.yamlSyntax, file: file, line: mark.line, details: [problem])
    case .duplicatedKeysInMapping(let keys, let context):
      return Problem(
        .settingAmbiguous, file: file, line: context.mark.line,
        details: [keys.map { "\($0)" }.sorted().joined(separator: "、")])
    default:
      return Problem(.yamlSyntax, file: file, details: ["\(error)".split(separator: "\n").first.map(String.init) ?? ""])
    }
  }

  /// Records a problem at a node.
  public mutating func report(_ kind: Problem.Kind, at node: Node?, field: String?, details: [String] = []) {
    problems.append(Problem(kind, file: file, line: node?.mark?.line, field: field, details: details))
  }

  /// Records that a value is not one of those allowed.
  public mutating func refuse(_ node: Node?, _ key: String, allowed: String) {
    report(.settingValue, at: node, field: key, details: [allowed])
  }

  /// Records that a key is missing.
  public mutating func missing(_ key: String, in node: Node) {
    report(.settingMissing, at: node, field: key)
  }

  /// Records every key of a mapping that is not known.
  public mutating func refuseUnknownKeys(in node: Node, known: Set<String>) {
    for (key, _) in node.mapping ?? [:] where !known.contains(key.string ?? "") {
      report(.settingUnknown, at: key, field: key.string ?? "")
    }
  }

  /// The node under a required key.
  public mutating func node(_ key: String, in node: Node) -> Node? {
    if let value = node[key] { return value }
    missing(key, in: node)
    return nil
  }

  /// The text under a required key.
  public mutating func text(_ key: String, in node: Node) -> String? {
    guard let value = self.node(key, in: node) else { return nil }
    guard let text = value.scalar?.string, !text.isEmpty else {
      report(.settingValue, at: value, field: key, details: ["text"])
      return nil
    }
    return text
  }

  /// The text under a key that may be missing.
  public func optionalText(_ key: String, in node: Node) -> String? {
    node[key]?.scalar?.string
  }

  /// The texts of a list under a key that may be missing.
  public mutating func texts(_ key: String, in node: Node) -> [String]? {
    guard let value = node[key] else { return nil }
    guard let sequence = value.sequence else {
      report(.settingValue, at: value, field: key, details: ["[a, b, …]"])
      return nil
    }
    return sequence.compactMap { $0.scalar?.string }
  }

  /// The nodes of a list under a required key.
  public mutating func list(_ key: String, in node: Node) -> [Node] {
    guard let value = self.node(key, in: node) else { return [] }
    guard let sequence = value.sequence else {
      report(.settingValue, at: value, field: key, details: ["- …"])
      return []
    }
    return Array(sequence)
  }

  /// One of an enumeration's words under a required key.
  public mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ key: String, in node: Node
  ) -> Choice? {
    guard let text = text(key, in: node) else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    refuse(node[key], key, allowed: Choice.allCases.map(\.rawValue).joined(separator: "、"))
    return nil
  }

  /// A whole number under a key, required unless there is a default.
  public mutating func whole(
    _ key: String, in node: Node, allowed: ClosedRange<Int>, default fallback: Int? = nil
  ) -> Int? {
    if node[key] == nil, let fallback { return fallback }
    guard let text = text(key, in: node) else { return nil }
    if let number = Int(text), allowed.contains(number) { return number }
    refuse(node[key], key, allowed: "\(allowed.lowerBound)–\(allowed.upperBound)")
    return nil
  }

  /// Yes or no under a key; no where it is missing.
  public mutating func flag(_ key: String, in node: Node) -> Bool {
    switch node[key]?.scalar?.string {
    case nil, "false": return false
    case "true": return true
    default:
      refuse(node[key], key, allowed: "true、false")
      return false
    }
  }
}
