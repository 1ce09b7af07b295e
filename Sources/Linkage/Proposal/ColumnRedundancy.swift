/// Finds columns that only repeat others: a whole name beside its parts, an address beside its lines. Compared as well,
/// they would count the same agreement twice.
struct ColumnRedundancy {
  private let table: LinkageTable
  private let rows: [Int]
  /// The share of rows in which one must repeat the others.
  private static let enough = 0.6
  private static let mostRows = 2_000

  init(_ table: LinkageTable, sample: [Int]) {
    self.table = table
    rows = Array(sample.prefix(ColumnRedundancy.mostRows))
  }

  /// Columns whose values contain all words of two other columns.
  func columnsMadeOfOthers() -> Set<Int> {
    let words = table.columnNames.indices.map { column in
      rows.map { Set(table.text(row: $0, column: column).split(separator: " ")) }
    }
    var found: Set<Int> = []
    for column in table.columnNames.indices {
      let parts = table.columnNames.indices.filter { other in
        other != column && !found.contains(other) && isContained(words[other], in: words[column])
      }
      if parts.count >= 2 { found.insert(column) }
    }
    return found
  }

  private func isContained(_ part: [Set<Substring>], in whole: [Set<Substring>]) -> Bool {
    var both = 0
    var contained = 0
    for (part, whole) in zip(part, whole) where !part.isEmpty && !whole.isEmpty {
      both += 1
      // Both with the same words would be one column twice, or a value of one word.
      if part.isSubset(of: whole), part.count < whole.count { contained += 1 }
    }
    return both > rows.count / 10 && Double(contained) >= ColumnRedundancy.enough * Double(both)
  }
}
