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

  /// Proposed settings for these fields. Rows are compared only where all fields agree that must. Where no field is named
  /// that may differ, all columns the files have in common are looked at.
  func settings(threads: Int) -> LinkageSettings {
    let leftColumns = looksAtAll ? left.columns : fields.map(\.left)
    // The proposal takes columns of one name for the same field.
    var rightColumns = fields.map { (name: $0.right, new: $0.left) }
    if looksAtAll, let right {
      rightColumns += right.columns.filter { column in
        !fields.contains { $0.right == column || $0.left == column }
      }.map { ($0, $0) }
    }
    var settings = SettingsProposal.settings(
      left: left.table.selecting(leftColumns.map { ($0, $0) }), right: right?.table.selecting(rightColumns),
      threads: threads)
    for index in settings.fields.indices {
      settings.fields[index].right = settings.fields[index].right.map { column in
        fields.first { $0.left == column }?.right ?? column
      }
    }
    demandAgreement(in: &settings)
    return settings
  }

  private var looksAtAll: Bool { fields.allSatisfy(\.mustAgree) }

  /// Lets the fields that must agree stand in every blocking rule.
  private func demandAgreement(in settings: inout LinkageSettings) {
    let exact = fields.filter(\.mustAgree).map(\.left)
    if exact.isEmpty { return }
    addMissing(exact, to: &settings)
    let keys = settings.fields.filter { !Set($0.left).isDisjoint(with: exact) }.map { BlockingKey($0.name, .whole) }
    let whole = BlockingRule(keys)
    if looksAtAll {
      settings.blocking = [whole]
      if settings.comparisons.count == keys.count { trustAgreement(in: &settings) }
      return
    }
    var rules: [BlockingRule] = []
    for rule in settings.blocking where !rule.anyOrder {
      let others = rule.keys.filter { key in !keys.contains { $0.field == key.field } }
      let rule = BlockingRule(keys + others)
      if !rules.contains(rule) { rules.append(rule) }
    }
    settings.blocking = rules.isEmpty ? [whole] : rules
  }

  /// Where nothing is compared but what must agree, there is nothing to learn from: agreement is taken for a match, as if
  /// each row had one partner and one of a thousand agreements were chance.
  private func trustAgreement(in settings: inout LinkageSettings) {
    let partners = 1 / Double(max(left.rowCount, right?.rowCount ?? 0, 2))
    settings.training.priorProbability = partners
    for index in settings.comparisons.indices {
      settings.comparisons[index].levels = [
        LevelSettings(.folded, m: 0.99, u: 0.001 * partners), LevelSettings(.otherwise),
      ]
    }
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
