import Foundation

/// A comma-separated file as any other program would read it (RFC 4180).
struct DelimitedText {
  /// There is no such column.
  struct ColumnMissing: Error {
    let name: String
  }

  private let header: [String]
  private let records: [[String]]

  /// Reads a file.
  init(file: String) throws {
    var rows = DelimitedText.parse(try String(contentsOfFile: file, encoding: .utf8))
    header = rows.isEmpty ? [] : rows.removeFirst()
    records = rows
  }

  /// The number of rows below the header.
  var count: Int { records.count }

  /// Some columns of every row, the rows sorted: two files that say the same are equal.
  func rows(_ columns: [String]) throws -> [[String]] {
    let indices = try columns.map { name in
      guard let index = header.firstIndex(of: name) else { throw ColumnMissing(name: name) }
      return index
    }
    return records.map { record in indices.map { record[$0] } }.sorted { $0.lexicographicallyPrecedes($1) }
  }

  private static func parse(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = ""
    var isQuoted = false
    var wasQuote = false
    for scalar in text.unicodeScalars {
      // The second quotation mark of a pair inside a quoted cell stands for one.
      if scalar == "\"", wasQuote, !isQuoted { cell += "\"" }
      wasQuote = scalar == "\"" && isQuoted
      switch scalar {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted:
        row.append(cell)
        cell = ""
      case "\n" where !isQuoted:
        rows.append(row + [cell])
        row = []
        cell = ""
      default: cell.unicodeScalars.append(scalar)
      }
    }
    return rows
  }
}
