import Civil
import Synchronization

/// An ID number as somebody typed it, to look for in delivered records.
public struct IDNumberQuery: Sendable, Hashable {
  /// The text without spaces and hyphens, in half width and upper case.
  public let text: String
  /// The person, or nil where the text is no usable ID number.
  public let id: ResidentID?
  /// Why the text is no usable ID number.
  public let defect: QuarantineReason?

  /// Digits that tell a person; the eighteenth character is derived from them.
  private static let tellingLength = 17

  /// Reads a text; numbers of eighteen and of fifteen characters are usable.
  public init(_ text: String) {
    self.text = ResidentIDText.folded(text)
    switch ResidentIDText.parse(text) {
    case .success(let id):
      self.id = id
      defect = nil
    case .failure(let reason):
      id = nil
      defect = reason
    }
  }

  /// Whether a cell has the number looked for, in either form, or one that differs from it in the check character only.
  func isMentioned(in cell: String) -> Bool {
    let folded = ResidentIDText.folded(cell)
    if folded.isEmpty { return false }
    if folded == text { return true }
    guard let id else { return false }
    let whole = id.description
    if folded.count == whole.count,
      folded.prefix(IDNumberQuery.tellingLength) == whole.prefix(IDNumberQuery.tellingLength)
    {
      return true
    }
    return (try? ResidentIDText.parse(cell).get()) == id
  }
}

extension DatasetState {
  /// Values that kept a record from reaching this person though the record has the person's number: records in
  /// quarantine, and records used without an ID because its check character is wrong.
  public func unusableValues(mentioning query: IDNumberQuery) -> [UnusableValue] {
    let idField = definition.index(ofField: "id")
    return liveTables.flatMap { table in
      let reading = table.reading.withLock { $0 }
      let candidates = reading.quarantined + reading.unreadableValues.filter { $0.field == idField }
      let text = RecordText(table)
      let entries = candidates.filter { entry in
        text.cells(atOffset: entry.offset).contains { query.isMentioned(in: $0) }
      }
      return values(of: table, entries)
    }
  }
}
