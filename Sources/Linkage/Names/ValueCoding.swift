/// Works out once for each different value what relations look at, so that comparing a pair needs no text and no memory.
public protocol ValueCoding: Sendable {
  /// Relations whose codings have the same name share the codes.
  var name: String { get }
  /// Appends the code of a folded value to `words`; nothing where it has none.
  func appendCode(of value: String, to words: inout [UInt64])
}
