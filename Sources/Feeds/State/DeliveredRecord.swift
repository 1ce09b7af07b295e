import Civil

/// A record as the agency delivered it: read once from its file, then asked for one field after the other.
public struct DeliveredRecord: Sendable {
  /// The line the record starts on.
  public let line: Int
  private let table: Table
  private let row: RowTexts

  init(table: Table, line: Int, row: RowTexts) {
    self.table = table
    self.line = line
    self.row = row
  }

  /// The drop's file name.
  public var drop: String { table.drop.name.text }

  /// The text of a field, cleaned of what spreadsheets add; nil where it is empty or the file lacks the column.
  public func text(of field: String) -> String? {
    guard let index = table.plan.definition.index(ofField: field),
      let text = cell(table.plan.columnOfField[index]).map(SpreadsheetCell.cleaned)
    else { return nil }
    return text.isEmpty ? nil : text
  }

  /// The division; nil where there is none that can be read.
  public var division: Division? {
    text(of: "division").flatMap { try? table.plan.divisions.division($0).get() }
  }

  /// A cell as written; nil where the row has no such cell.
  func cell(_ column: Int) -> String? { row[column] }
}

extension InboxState {
  /// The record that starts at a place; nil where no dataset has it.
  public func record(at place: Place, in dataset: Dataset) -> DeliveredRecord? {
    self[dataset]?.record(at: place)
  }
}
