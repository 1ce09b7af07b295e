/// Reads the text of a record's field from the agency's file, long after the record became a row.
public protocol TextSource: Sendable {
  /// The text of a field by its canonical name (`name`, `personNumber`), cleaned of what spreadsheets add to a cell;
  /// nil where the field is empty or the file lacks the column.
  func text(of field: String, at place: Place, in dataset: Dataset) -> String?
}
