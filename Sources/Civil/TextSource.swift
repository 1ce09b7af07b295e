/// What of the agencies' files is not in the rows: texts, long after a record became a row, and whose records could not
/// become one.
public protocol TextSource: Sendable {
  /// The text of a field by its canonical name (`name`, `personNumber`), cleaned of what spreadsheets add to a cell;
  /// nil where the field is empty or the file lacks the column.
  func text(of field: String, at place: Place, in dataset: Dataset) -> String?

  /// Whether a dataset has a record with the person's ID that cannot be used: something was delivered about the person,
  /// and nobody can tell what.
  func hasUnusableRecord(of id: ResidentID, in dataset: Dataset) -> Bool
}

extension TextSource {
  /// A source of usable records only.
  public func hasUnusableRecord(of id: ResidentID, in dataset: Dataset) -> Bool { false }
}
