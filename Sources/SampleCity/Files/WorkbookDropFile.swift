import CLibXLSXWriter
import Civil
import Glibc

/// An XLSX drop; where it has more rows than a sheet should, in parts.
final class WorkbookDropFile: DropFile {
  /// Rows of records in a workbook; a sheet has room for 1,048,576.
  static let rowsPerSheet = 1_000_000

  private(set) var unusable: [UnusableRecord] = []
  private let drop: Drop
  private let layout: Layout
  private let folder: String
  private let asOf: Day
  private let rowsPerPart: Int

  private var book: UnsafeMutablePointer<lxw_workbook>?
  private var sheet: UnsafeMutablePointer<lxw_worksheet>?
  private var dayFormat: UnsafeMutablePointer<lxw_format>?
  private var rows = 0
  private var recordsInPart = 0
  private var files: [String] = []
  private let text = ByteBuffer(capacity: 1024)

  init(drop: Drop, layout: Layout, folder: String, asOf: Day, rowsPerPart: Int = WorkbookDropFile.rowsPerSheet) throws {
    self.drop = drop
    self.layout = layout
    self.folder = folder
    self.asOf = asOf
    self.rowsPerPart = rowsPerPart
    try beginPart()
  }

  private func beginPart() throws {
    let part = files.count + 1
    let name = part == 1 ? drop.stem : drop.stem + (part < 10 ? "-0" : "-") + String(part)
    let file = name + ".xlsx"
    files.append(file)
    var options = lxw_workbook_options()
    options.constant_memory = 1
    guard let book = workbook_new_opt(folder + "/" + file, &options) else { throw OutputFile.failure(folder) }
    self.book = book
    setProperties(of: book)
    sheet = workbook_add_worksheet(book, "Sheet1")
    dayFormat = workbook_add_format(book)
    format_set_num_format(dayFormat, "yyyy-mm-dd")
    rows = 0
    recordsInPart = 0
    for title in layout.titles { writeRow([title]) }
    writeRow(layout.headers)
  }

  /// A workbook tells when it was made; here that follows from the options, so that the bytes do.
  private func setProperties(of book: UnsafeMutablePointer<lxw_workbook>) {
    var properties = lxw_doc_properties()
    properties.created = time_t(asOf.daysSinceEpoch) * 86_400
    workbook_set_properties(book, &properties)
  }

  private func writeRow(_ cells: [String]) {
    for (column, cell) in cells.enumerated() where !cell.isEmpty {
      worksheet_write_string(sheet, lxw_row_t(rows), lxw_col_t(column), cell, nil)
    }
    rows += 1
  }

  func append(_ chunk: DropChunk) throws {
    var next = 0
    var row = 0
    try WorkbookFormat.unpack(chunk.bytes.bytes) {
      if recordsInPart == rowsPerPart {
        try endPart()
        try beginPart()
      }
      row += 1
      rows += 1
      recordsInPart += 1
      if next < chunk.unusable.count, chunk.unusable[next].line == row {
        let record = chunk.unusable[next]
        next += 1
        unusable.append(
          UnusableRecord(
            dataset: drop.dataset, file: files[files.count - 1], line: rows, field: record.field,
            reason: record.reason))
      }
    } cell: { column, kind, value, bytes in
      write(kind, value, bytes, column: column)
    }
  }

  private func write(_ kind: Row.Kind, _ value: Int, _ bytes: UnsafeBufferPointer<UInt8>, column: Int) {
    guard let start = bytes.baseAddress, !bytes.isEmpty else { return }
    let place = (lxw_row_t(rows - 1), lxw_col_t(column))
    switch kind {
    case .money where layout.cells.noise != .none:
      worksheet_write_number(sheet, place.0, place.1, Double(value) / 100, nil)
    case .day where layout.cells.noise != .none && value > -14_610:
      // Real dates where the year is 1930 or later; in front of that people type text.
      worksheet_write_number(sheet, place.0, place.1, Double(value + Row.serialOfEpoch), dayFormat)
    default:
      text.clear()
      text.append(start, count: bytes.count)
      text.append(0)
      text.start.withMemoryRebound(to: CChar.self, capacity: text.count) { characters in
        _ = worksheet_write_string(sheet, place.0, place.1, characters, nil)
      }
    }
  }

  private func endPart() throws {
    if layout.hasTotals { writeRow(["合计", String(recordsInPart)]) }
    for footer in layout.footers { writeRow([footer]) }
    guard workbook_close(book) == LXW_NO_ERROR else { throw OutputFile.failure(folder) }
  }

  func finish() throws {
    try endPart()
    if files.count == 1, recordsInPart == 0 {
      try OutputFile.writeManifest(ofDrop: folder + "/" + files[0], records: 0, hash: nil)
    }
    guard files.count > 1 else { return }
    // Now that there are parts, the first is named as one.
    let first = drop.stem + "-01.xlsx"
    guard rename(folder + "/" + files[0], folder + "/" + first) == 0 else { throw OutputFile.failure(folder) }
    unusable = unusable.map { record in
      record.file != files[0]
        ? record
        : UnusableRecord(
          dataset: record.dataset, file: first, line: record.line, field: record.field, reason: record.reason)
    }
  }
}
