/// A relation of two values by knowledge the library does not have: characters of similar shape, say. It makes a level
/// (`related NAME`).
public protocol ValueRelation: Sendable {
  /// The name settings use.
  var name: String { get }
  /// Whether it holds for two different folded values, whichever comes first.
  func holds(_ first: String, _ second: String) -> Bool
}
