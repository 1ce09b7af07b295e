/// The table “Who may import whom” of `docs/architecture.md`.
struct ImportTable {
  /// What a target may import.
  struct Row: Equatable {
    /// Targets of this package and products of others: its dependencies in `Package.swift`.
    let modules: Set<String>
    /// Modules that come with the system or the toolchain.
    let system: Set<String>
  }

  /// The rows by target.
  let rows: [String: Row]

  /// Reads the table below the heading from a page.
  init(markdown: String) {
    var rows: [String: Row] = [:]
    var isInSection = false
    for line in markdown.split(whereSeparator: \.isNewline) {
      if line.hasPrefix("## ") { isInSection = line == "## Who may import whom" }
      let cells = line.split(separator: "|", omittingEmptySubsequences: false).map { ImportTable.names(in: $0) }
      guard isInSection, cells.count == 5, cells[1].count == 1, let target = cells[1].first else { continue }
      rows[target] = Row(modules: cells[2], system: cells[3])
    }
    self.rows = rows
  }

  /// The names in backticks.
  private static func names(in cell: Substring) -> Set<String> {
    let pieces = cell.split(separator: "`", omittingEmptySubsequences: false)
    return Set(pieces.indices.filter { $0 % 2 == 1 }.map { String(pieces[$0]) })
  }
}
