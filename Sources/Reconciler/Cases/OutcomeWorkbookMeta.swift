import Civil
import Feeds
import Reports

/// What a workbook says of itself on its hidden sheet.
struct OutcomeWorkbookMeta {
  /// Rows looked at.
  private static let rowLimit = 10_000

  /// The as-of day of the run that wrote it.
  var asOf: Day? { values[.asOf].flatMap { Day($0) } }
  /// The names its sheets of cases had when it was written.
  private(set) var sheets: Set<String> = []

  private var values: [WorkbookMeta: String] = [:]

  /// Reads the hidden sheet.
  ///
  /// - Throws: a `Problem` where there is none: it is another kind of workbook.
  init(_ file: WorkbookFile, displayName: String) throws(Problem) {
    if file.sheets.contains(where: { $0.name == ReplyWorkbook.markSheet }) {
      throw Problem(.workbookIsReply, file: displayName)
    }
    guard let index = file.sheets.firstIndex(where: { $0.name == WorkbookLayout.metaSheet }) else {
      throw Problem(.workbookForeign, file: displayName)
    }
    var values: [WorkbookMeta: String] = [:]
    var sheets: Set<String> = []
    try file.readRows(ofSheet: index) { row in
      guard row.number <= OutcomeWorkbookMeta.rowLimit, let key = row[1].flatMap({ WorkbookMeta(rawValue: $0.text) })
      else { return }
      let value = row[2]?.text ?? ""
      if key == .sheet { sheets.insert(value) } else { values[key] = value }
    }
    self.values = values
    self.sheets = sheets
  }

  /// Refuses workbooks of another ledger, of a newer program, and of runs without ledger.
  func check(ledger: String, displayName: String) throws(Problem) {
    guard let format = values[.format].flatMap({ Int($0) }) else { throw Problem(.workbookForeign, file: displayName) }
    if format > WorkbookLayout.formatVersion {
      throw Problem(
        .workbookNewer, file: displayName, details: [String(format), String(WorkbookLayout.formatVersion)])
    }
    let name = values[.ledger] ?? ""
    if name.isEmpty { throw Problem(.workbookWithoutLedger, file: displayName) }
    if name != ledger { throw Problem(.workbookOtherLedger, file: displayName) }
  }
}
