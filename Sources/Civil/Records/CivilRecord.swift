/// A record of one of the nineteen datasets as a row of fixed size: trivially copyable, no text, no references.
///
/// Every row begins with its `RecordHead`. Text (names, addresses, numbers of receipts) stays in the file; where text
/// must be compared, the row has a hash of its folded form. Fields of the contract that no check compares are not in the
/// row: they are read from the file when something shows them.
public protocol CivilRecord: BitwiseCopyable, Sendable {
  /// The dataset the row is a record of.
  static var dataset: Dataset { get }
  /// Whose record it is and where it stands.
  var head: RecordHead { get }
}
