import Civil

#if canImport(Glibc)
  import Glibc
#endif

/// A file no definition describes (临时文件): CSV, XLSX or XML as a table of named text columns.
///
/// Encoding, delimiter, header and record elements are told from the content. The file is read as any delivery of unknown
/// origin: with the same limits, and nothing in it is followed or calculated.
public final class AdHocFile {
  /// The most columns; a spreadsheet has no more.
  static let columnLimit = CellReference.columnLimit

  /// What reading the rows came upon.
  public struct Tally: Hashable, Sendable {
    /// The rows, damaged ones included.
    public internal(set) var rows = 0
    /// Rows with more cells than there are columns; what is beyond was not read.
    public internal(set) var tooWide = 0
    /// Rows with a quotation mark that is never closed, or longer than any row can be; of the latter nothing was read.
    public internal(set) var damaged = 0
  }

  /// The name for messages.
  public let displayName: String
  /// The names of the columns, each different; `column3` where the header has none.
  public let columns: [String]
  /// Whether a header was found. Without one the first row is data and columns are numbered.
  public let hasHeader: Bool
  /// The encoding of the bytes; nil for workbooks.
  public let encoding: TextEncoding?
  /// The SHA-256 of its bytes, in lower-case hexadecimal digits.
  public let sha256: String
  /// What should be known of the file though it is used.
  public let notes: [Problem]

  private let source: AdHocSource
  private let dataStart: Int

  /// Opens a file and looks at its beginning.
  ///
  /// - Parameters:
  ///   - folder: where a transcript is written, without a name, so that it vanishes with the process.
  /// - Throws: a `Problem` where it is no such file, is damaged or has no rows.
  public init(path: String, displayName: String, folder: String) throws(Problem) {
    self.displayName = displayName
    source = try AdHocSource(path: path, displayName: displayName, folder: folder)
    encoding = source.encoding
    let hash = ContentHash()
    try OpenFile(path: path, name: displayName).hash(into: hash)
    sha256 = hash.hexadecimal ?? ""
    notes = source.notes
    if let names = source.names {
      columns = AdHocHeader.unique(names)
      hasHeader = true
      dataStart = 0
    } else {
      let header = try AdHocHeader(source)
      columns = header.columns
      hasHeader = header.isThere
      dataStart = header.dataStart
    }
    if columns.count > AdHocFile.columnLimit {
      throw Problem(.tooManyColumns, file: displayName, details: [String(AdHocFile.columnLimit)])
    }
  }

  /// Hands over the rows from the top; rows without anything are none.
  ///
  /// - Throws: a `Problem` where the file cannot be read on.
  public func readRows(_ body: (AdHocRow) -> Void) throws(Problem) -> Tally {
    let cutter = ChunkCutter(
      file: source.file, start: dataStart, end: source.file.size, delimiter: source.delimiter)
    let buffer = UnsafeMutablePointer<UInt8>.allocate(capacity: ChunkCutter.chunkSize + RowScanner.padding)
    let capacity = columns.count + source.lineColumns
    let cells = UnsafeMutablePointer<Cell>.allocate(capacity: capacity)
    defer {
      buffer.deallocate()
      cells.deallocate()
    }
    var tally = Tally()
    while let chunk = cutter.next(into: buffer) {
      if chunk.isOversized {
        tally.rows += 1
        tally.damaged += 1
        body(AdHocRow(bytes: buffer, cells: UnsafeBufferPointer(start: cells, count: 0), encoding: source.textEncoding))
        continue
      }
      memset(buffer + chunk.count, 0, RowScanner.padding)
      var scanner = RowScanner(
        bytes: buffer, count: chunk.count, delimiter: source.delimiter, cells: cells, cellCapacity: capacity)
      while let row = scanner.next() {
        if row.cellCount <= 1, AdHocRow.isBlank(buffer, row) { continue }
        tally.rows += 1
        if row.isBroken { tally.damaged += 1 } else if row.cellCount > capacity { tally.tooWide += 1 }
        let read = min(row.cellCount, capacity)
        let start = min(source.lineColumns, read)
        body(
          AdHocRow(
            bytes: buffer, cells: UnsafeBufferPointer(start: cells + start, count: read - start),
            encoding: source.textEncoding))
      }
    }
    if let failure = cutter.failure { throw failure }
    return tally
  }
}
