import Civil
import Linkage

/// Settings for the fields somebody named: those that must agree, and those that may differ.
struct FieldChoice {
  /// A field somebody named.
  private struct Field: Hashable {
    let left: String
    let right: String
    let mustAgree: Bool
  }

  private let left: MatchInput
  private let right: MatchInput?
  private var fields: [Field] = []

  /// Finds the columns; all that are missing are reported together.
  init(_ options: MatchOptions, left: MatchInput, right: MatchInput?) throws(Problems) {
    self.left = left
    self.right = right
    var problems: [Problem] = []
    for (texts, mustAgree) in [(options.exactFields, true), (options.fuzzyFields, false)] {
      for text in texts {
        guard let field = FieldChoice.field(text, left, right, mustAgree: mustAgree, &problems) else { continue }
        if !fields.contains(where: { $0.left == field.left }) { fields.append(field) }
      }
    }
    if !problems.isEmpty { throw Problems(problems) }
  }

  /// The column itself, or what stands on either side of a `=`.
  private static func field(
    _ text: String, _ left: MatchInput, _ right: MatchInput?, mustAgree: Bool, _ problems: inout [Problem]
  ) -> Field? {
    var names = (text, text)
    if left.table.column(named: text) == nil, let sign = text.firstIndex(of: "=") {
      names = (String(text[..<sign]), String(text[text.index(after: sign)...]))
    }
    let count = problems.count
    for (name, file) in [(names.0, left), (names.1, right ?? left)] where file.table.column(named: name) == nil {
      let known = file.columns.joined(separator: "、")
      let problem = Problem(.matchColumnMissing, file: file.name, field: name, details: [known])
      if !problems.contains(problem) { problems.append(problem) }
    }
    return problems.count == count ? Field(left: names.0, right: names.1, mustAgree: mustAgree) : nil
  }

  /// Proposed settings for these fields. Rows are compared only where all fields agree that must.
  func settings(threads: Int) -> LinkageSettings {
    let names = fields.map(\.left)
    var settings = SettingsProposal.settings(
      left: left.table.selecting(names.map { ($0, $0) }),
      right: right?.table.selecting(fields.map { ($0.right, $0.left) }), threads: threads)
    for index in settings.fields.indices {
      settings.fields[index].right = settings.fields[index].left.map { column in
        fields.first { $0.left == column }?.right ?? column
      }
    }
    let exact = fields.filter(\.mustAgree).map(\.left)
    addMissing(exact, to: &settings)
    if exact.isEmpty { return settings }
    let keys = settings.fields.filter { !Set($0.left).isDisjoint(with: exact) }.map { BlockingKey($0.name, .whole) }
    let whole = BlockingRule(keys)
    if fields.allSatisfy(\.mustAgree) {
      settings.blocking = [whole]
      return settings
    }
    var rules: [BlockingRule] = []
    for rule in settings.blocking where !rule.anyOrder {
      let others = rule.keys.filter { key in !keys.contains { $0.field == key.field } }
      let rule = BlockingRule(keys + others)
      if !rules.contains(rule) { rules.append(rule) }
    }
    settings.blocking = rules.isEmpty ? [whole] : rules
    return settings
  }

  /// A field that must agree counts even where its values say little, so that no proposal would have it.
  private func addMissing(_ exact: [String], to settings: inout LinkageSettings) {
    for field in fields where exact.contains(field.left) {
      if settings.fields.contains(where: { $0.left.contains(field.left) }) { continue }
      settings.fields.append(FieldSettings(field.left, type: .text, left: [field.left], right: [field.right]))
      settings.comparisons.append(
        ComparisonSettings(field.left, levels: [LevelSettings(.folded), LevelSettings(.otherwise)]))
    }
  }
}

extension LinkageTable {
  /// A table of some of the columns, by other names.
  fileprivate func selecting(_ columns: [(name: String, new: String)]) -> LinkageTable {
    let numbers = columns.compactMap { column(named: $0.name) }
    var table = LinkageTable(columnNames: columns.map(\.new))
    for row in 0..<rowCount {
      for (new, old) in numbers.enumerated() {
        var text = text(row: row, column: old)
        text.withUTF8 { table.append($0, to: new) }
      }
      table.endRow()
    }
    return table
  }
}
