import Civil

@testable import Feeds

/// A workbook's cells by sheet, as a test compares them.
struct WorkbookCells {
  let file: WorkbookFile
  let sheets: [[WorkbookRow]]

  init(path: String) throws {
    let file = try WorkbookFile(path: path, displayName: "returned.xlsx")
    self.file = file
    sheets = try file.sheets.indices.map { index in
      var rows: [WorkbookRow] = []
      try file.readRows(ofSheet: index) { rows.append($0) }
      return rows
    }
  }

  init(_ builder: WorkbookBuilder) throws {
    let folder = TemporaryFolder()
    let path = folder.file("book.xlsx")
    builder.write(to: path)
    try self.init(path: path)
  }

  /// A cell of the first sheet by its reference.
  subscript(reference: String) -> WorkbookCell? {
    sheets[0].lazy.flatMap(\.cells).first { $0.reference == reference }
  }

  /// The cells of a sheet: `A1=text`, formulas with `=` doubled.
  func text(ofSheet index: Int = 0) -> [String] {
    sheets[index].flatMap(\.cells).map { cell in
      let value: String
      switch cell.value {
      case .text(let text): value = "\"\(text)\""
      case .number(let digits): value = digits
      case .boolean(let flag): value = "\(flag)"
      case .error(let error): value = "!" + error
      }
      return cell.reference + (cell.isFormula ? "==" : "=") + value
    }
  }

  /// The problem reading it gives, or nil.
  static func problem(_ builder: WorkbookBuilder) -> Problem? {
    do {
      _ = try WorkbookCells(builder)
      return nil
    } catch {
      return error as? Problem
    }
  }
}
