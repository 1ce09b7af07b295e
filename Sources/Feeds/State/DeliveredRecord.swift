import Civil

/// A record as the agency delivered it: read once from its file, then asked for one field after the other.
public struct DeliveredRecord: Sendable {
  /// The drop's file name.
  public let drop: String
  /// The line the record starts on.
  public let line: Int
  private let cells: [String]
  private let plan: TablePlan

  init(at offset: Int, of table: Table) {
    let text = RecordText(table)
    cells = text.cells(atOffset: offset)
    drop = table.drop.name.text
    line = table.plan.hasLineColumn ? cells.first.flatMap { Int($0) } ?? 0 : text.line(atOffset: offset)
    plan = table.plan
  }

  /// The text of a field, cleaned of what spreadsheets add; nil where it is empty or the file lacks the column.
  public func text(of field: String) -> String? {
    guard let index = plan.definition.index(ofField: field) else { return nil }
    let column = plan.columnOfField[index]
    guard column >= 0, column < cells.count else { return nil }
    let text = SpreadsheetCell.cleaned(cells[column])
    return text.isEmpty ? nil : text
  }

  /// The division; nil where there is none that can be read.
  public var division: Division? {
    text(of: "division").flatMap { try? plan.divisions.division($0).get() }
  }
}

extension InboxState {
  /// The record that starts at a place; nil where no dataset has it.
  public func record(at place: Place, in dataset: Dataset) -> DeliveredRecord? {
    self[dataset]?.record(at: place)
  }
}
