/// Works out once for each different value what relations look at, so that comparing a pair needs no text and no memory.
public protocol ValueCoding: Sendable {
  /// Codings with the same name share the codes.
  var name: String { get }
  /// Appends the code of a folded value to `words`; nothing where it has none.
  func appendCode(of value: String, to words: inout [UInt64])
  /// The relations between two values with these codes, the bit of each (`CodedRelation.bit`); the same whichever comes
  /// first. None where a code is empty.
  func relations(_ first: UnsafeBufferPointer<UInt64>, _ second: UnsafeBufferPointer<UInt64>) -> UInt64
}
