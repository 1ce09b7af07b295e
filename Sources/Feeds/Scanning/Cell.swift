/// Where a cell's bytes are, counted from the start of the chunk, quotation marks not included.
struct Cell: BitwiseCopyable {
  var start: UInt32
  var length: UInt32
  /// Whether the cell stood in quotation marks with doubled ones inside, so that its bytes are not its text.
  var isEscaped: Bool
}

/// A row as the scanner found it.
struct ScannedRow {
  /// Where the row's first byte is in the chunk.
  let start: Int
  /// Where the next row begins.
  let end: Int
  /// The row's physical line, counted from 0 at the start of the chunk.
  let line: Int
  /// How many cells it has, also those beyond the room for cells.
  let cellCount: Int
  /// Whether a quotation mark was opened and never closed; then the row is its first physical line.
  let isBroken: Bool
}
