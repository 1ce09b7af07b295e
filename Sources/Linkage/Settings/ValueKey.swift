/// A key made of a value by knowledge the library does not have: a name's reading, say. Values with the same key are
/// one level (`same NAME`) or fall into one block (`field:NAME`).
public protocol ValueKey: Sendable {
  /// The name settings use: one word.
  var name: String { get }
  /// The key of a folded value, or nil where it has none.
  func key(of value: String) -> String?
}
