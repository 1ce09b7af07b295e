import Civil
import Synchronization

/// Everything an inbox holds as of a day: the state of each dataset, and the way back from a record to its file.
public final class InboxState: Sendable, TextSource {
  /// The day.
  public let asOf: Day
  /// Folders and files that are not of the agreed form.
  public let problems: [Problem]
  /// The datasets read, in the order of `Dataset`.
  public let datasets: [DatasetState]
  /// The same by the number of the dataset.
  private let states: [DatasetState?]

  init(asOf: Day, problems: [Problem], datasets: [DatasetState]) {
    self.asOf = asOf
    self.problems = problems
    self.datasets = datasets
    states = Dataset.allCases.map { dataset in datasets.first { $0.dataset == dataset } }
  }

  /// The state of a dataset, or nil where it was not read.
  public subscript(dataset: Dataset) -> DatasetState? { states[Int(dataset.rawValue)] }

  /// The text of a field of a record, as `TextSource` asks for it.
  public func text(of field: String, at place: Place, in dataset: Dataset) -> String? {
    self[dataset]?.text(of: field, at: place)
  }

  /// Whether a dataset has an unusable record with the person's ID, as `TextSource` asks for it.
  public func hasUnusableRecord(of id: ResidentID, in dataset: Dataset) -> Bool {
    self[dataset]?.unusablePersons.contains(id) ?? false
  }

  /// The drop and line a record came from.
  public func origin(of place: Place, in dataset: Dataset) -> (drop: String, line: Int)? {
    self[dataset]?.origin(of: place)
  }
}

extension InboxState {
  /// The day of the delta delivery a record came in; nil where it came in a full one.
  public func deltaDay(of place: Place, in dataset: Dataset) -> Day? {
    self[dataset]?.table(at: place).flatMap { $0.drop.name.kind == .delta ? $0.drop.name.day : nil }
  }
}

extension DatasetState {
  /// A value that could not be used, with its text.
  public struct UnusableValue: Sendable, Hashable {
    /// The drop's file name.
    public let drop: String
    /// The line the record starts on.
    public let line: Int
    /// The canonical field; empty for the row as a whole.
    public let field: String
    /// The text as delivered.
    public let value: String
    /// Why it cannot be used.
    public let reason: QuarantineReason
  }

  /// The text of a record's field, cleaned of what spreadsheets add; nil where it is empty or the file lacks the column.
  public func text(of field: String, at place: Place) -> String? {
    guard let table = table(at: place), let index = definition.index(ofField: field) else { return nil }
    let column = table.plan.columnOfField[index]
    guard column >= 0, let cell = RecordText(table).cell(column, at: place) else { return nil }
    let text = SpreadsheetCell.cleaned(cell)
    return text.isEmpty ? nil : text
  }

  /// The record that starts at a place.
  func record(at place: Place) -> DeliveredRecord? {
    table(at: place).map { RecordText($0).record(atOffset: Int(place.offset - $0.base)) }
  }

  /// The division of a record; nil where it has none that can be read.
  public func division(at place: Place) -> Division? {
    record(at: place)?.division
  }

  /// The drop and line of a record.
  public func origin(of place: Place) -> (drop: String, line: Int)? {
    guard let table = table(at: place) else { return nil }
    let record = RecordText(table).record(atOffset: Int(place.offset - table.base))
    return (record.drop, record.line)
  }

  /// The records that cannot be used, in the order of the files.
  public var quarantined: [UnusableValue] {
    liveTables.flatMap { table in values(of: table, table.reading.withLock { $0.quarantined }) }
  }

  /// Values that cannot be read in records that are used without them, in the order of the files.
  public var unreadableValues: [UnusableValue] {
    liveTables.flatMap { table in values(of: table, table.reading.withLock { $0.unreadableValues }) }
  }

  /// How many records are quarantined for each reason.
  public var quarantineReasons: [(reason: QuarantineReason, count: Int)] {
    var counts: [QuarantineReason: Int] = [:]
    for table in liveTables {
      for entry in table.reading.withLock({ $0.quarantined }) { counts[entry.reason, default: 0] += 1 }
    }
    return QuarantineReason.allCases.compactMap { reason in counts[reason].map { (reason, $0) } }
  }

  /// How many values of each field cannot be read for each reason, in records that are used without them.
  public var unreadableReasons: [(field: String, reason: QuarantineReason, count: Int)] {
    var counts: [Int: [QuarantineReason: Int]] = [:]
    for table in liveTables {
      for entry in table.reading.withLock({ $0.unreadableValues }) {
        counts[entry.field, default: [:]][entry.reason, default: 0] += 1
      }
    }
    return definition.fields.indices.flatMap { field in
      QuarantineReason.allCases.compactMap { reason in
        counts[field]?[reason].map { (definition.fields[field].name, reason, $0) }
      }
    }
  }

  /// How many records are quarantined.
  public var quarantinedCount: Int { liveTables.reduce(0) { $0 + $1.reading.withLock { $0.quarantined.count } } }

  func table(at place: Place) -> Table? {
    tables.last { $0.base <= place.offset }
  }

  func values(of table: Table, _ entries: [TableReading.Entry]) -> [UnusableValue] {
    let text = RecordText(table)
    return entries.map { entry in
      let record = text.record(atOffset: entry.offset)
      var value = ""
      var name = ""
      if entry.field >= 0 || entry.field == TableReading.operationField {
        let isOperation = entry.field == TableReading.operationField
        name = isOperation ? "操作标志" : definition.fields[entry.field].name
        let column = isOperation ? table.plan.operationColumn : table.plan.columnOfField[entry.field]
        value = record.cell(column) ?? ""
      }
      return UnusableValue(
        drop: record.drop, line: record.line, field: name, value: value, reason: entry.reason)
    }
  }
}

extension DatasetState {
  /// How many records are quarantined because their ID is missing or none.
  public var unusableIDCount: Int {
    guard let field = definition.index(ofField: "id") else { return 0 }
    return liveTables.reduce(0) { $0 + $1.reading.withLock { $0.quarantined.count { $0.field == field } } }
  }

  /// Records quarantined because their ID is none: where they start, and the ID as delivered, trimmed and in half width.
  public var quarantinedIDs: [(place: Place, text: String, reason: QuarantineReason)] {
    guard let field = definition.index(ofField: "id") else { return [] }
    return liveTables.flatMap { table in
      let entries = table.reading.withLock { $0.quarantined }.filter { $0.field == field && $0.reason != .missing }
      return entries.map { entry in
        let record = RecordText(table).record(atOffset: entry.offset)
        let text = record.cell(table.plan.columnOfField[field]).map(SpreadsheetCell.narrowed) ?? ""
        return (Place(offset: table.base + UInt64(entry.offset)), text, entry.reason)
      }
    }
  }
}
