/// A workbook's shared strings, laid end to end.
struct SharedStrings {
  /// The most bytes they may take together.
  static let limit = 512 << 20

  private var bytes: [UInt8] = []
  private var ends: [UInt32] = []

  var byteCount: Int { bytes.count }
  var count: Int { ends.count }

  mutating func append(_ text: [UInt8]) {
    bytes.append(contentsOf: text)
    ends.append(UInt32(bytes.count))
  }

  /// Where the string's bytes stand; nil where there is no such string.
  func range(of index: Int) -> Range<Int>? {
    guard index >= 0, index < ends.count else { return nil }
    return (index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])
  }

  /// Hands over the bytes of a range that `range(of:)` gave.
  func withBytes(_ range: Range<Int>, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
  }
}
