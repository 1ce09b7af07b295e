/// Proposes the fields two tables have in common.
struct FieldProposal {
  private let left: [ColumnProfile]
  private let right: [ColumnProfile]?
  private let leftTable: LinkageTable
  private let rightTable: LinkageTable?
  /// Proposed fields, with the profile of the left column.
  private(set) var fields: [(settings: FieldSettings, profile: ColumnProfile)] = []

  init(left: LinkageTable, right: LinkageTable?, leftSample: [Int], rightSample: [Int]) {
    leftTable = left
    rightTable = right
    self.left = left.columnNames.indices.map { ColumnProfile(left, column: $0, sample: leftSample) }
    self.right = right.map { table in
      table.columnNames.indices.map { ColumnProfile(table, column: $0, sample: rightSample) }
    }
    propose(leftSample)
  }

  private mutating func propose(_ leftSample: [Int]) {
    var used: Set<Int> = []
    addDateInParts(&used)
    used.formUnion(ColumnRedundancy(leftTable, sample: leftSample).columnsMadeOfOthers())
    for (column, profile) in left.enumerated() where !used.contains(column) {
      guard let type = FieldGuess.type(of: profile) else { continue }
      if right == nil, isRowKey(profile) { continue }
      guard let other = partner(of: column, type: type) else { continue }
      if let right, isRowKey(profile), isRowKey(right[other]), !overlaps(column, other) { continue }
      let header = right?[other].header ?? profile.header
      fields.append(
        (
          FieldSettings(profile.header, type: type, right: [header], dayFirst: profile.isDayFirst), profile
        ))
    }
    fields = Array(fields.prefix(LinkageSettings.maximumComparisons))
  }

  /// A column that numbers the rows.
  private func isRowKey(_ profile: ColumnProfile) -> Bool {
    profile.distinctShare == 1 && profile.missing == 0 && profile.filled > 1
      && HeaderWords.type(of: profile.header).map { $0 == .identifier || $0 == .number } ?? true
  }

  private func overlaps(_ column: Int, _ other: Int) -> Bool {
    guard let rightTable else { return true }
    let left = leftTable.column(column).pool
    let right = rightTable.column(other).pool
    var values: Set<String> = []
    for value in 1..<max(left.count, 1) { values.insert(left.text(UInt32(value))) }
    return (1..<max(right.count, 1)).contains { values.contains(right.text(UInt32($0))) }
  }

  private func partner(of column: Int, type: FieldType) -> Int? {
    guard let right else { return column }
    let header = FieldProposal.plain(left[column].header)
    if let same = right.firstIndex(where: { FieldProposal.plain($0.header) == header }) { return same }
    let taken = Set(left.map { FieldProposal.plain($0.header) })
    let alike = right.indices.filter {
      FieldGuess.type(of: right[$0]) == type && !taken.contains(FieldProposal.plain(right[$0].header))
    }
    let mine = left.indices.filter {
      let header = FieldProposal.plain(left[$0].header)
      return FieldGuess.type(of: left[$0]) == type && !right.contains { FieldProposal.plain($0.header) == header }
    }
    guard let place = mine.firstIndex(of: column), place < alike.count else { return nil }
    return alike[place]
  }

  private static func plain(_ header: String) -> String {
    String(header.lowercased().unicodeScalars.filter { !" _-".unicodeScalars.contains($0) })
  }

  /// Year, month and day in three neighbouring columns make one date.
  private mutating func addDateInParts(_ used: inout Set<Int>) {
    guard left.count >= 3 else { return }
    for first in 0...(left.count - 3) where used.isDisjoint(with: first..<first + 3) {
      let columns = Array(first..<first + 3)
      guard let year = columns.first(where: { left[$0].isNumbers(within: 1800...2100) && left[$0].distinct > 5 }),
        let month = columns.first(where: { $0 != year && left[$0].isNumbers(within: 1...12) && left[$0].distinct > 5 }),
        let day = columns.first(where: {
          $0 != year && $0 != month && left[$0].isNumbers(within: 1...31) && left[$0].distinct > 12
        })
      else { continue }
      let headers = [year, month, day].map { left[$0].header }
      if let right, !headers.allSatisfy({ header in right.contains { $0.header == header } }) { continue }
      fields.append((FieldSettings(headers.joined(separator: " "), type: .date, left: headers), left[year]))
      used.formUnion(columns)
    }
  }
}
