/// The codes of all values of a pool.
final class CodedValues: Sendable {
  let coding: any ValueCoding
  private let words: PlainArray<UInt64>
  private let starts: PlainArray<UInt32>

  init(_ pool: ValuePool, coding: any ValueCoding) {
    self.coding = coding
    var words: [UInt64] = []
    let starts = PlainArray<UInt32>(repeating: 0, count: pool.count + 1)
    for number in 0..<pool.count {
      starts.start[number] = UInt32(words.count)
      if number > 0 { coding.appendCode(of: pool.texts.text(UInt32(number)), to: &words) }
    }
    starts.start[pool.count] = UInt32(words.count)
    self.words = PlainArray(words)
    self.starts = starts
  }

  /// The relations between two values, a bit each.
  @inline(__always)
  func relations(_ first: UInt32, _ second: UInt32) -> UInt64 {
    coding.relations(code(of: first), code(of: second))
  }

  @inline(__always)
  private func code(of value: UInt32) -> UnsafeBufferPointer<UInt64> {
    let start = Int(starts.start[Int(value)])
    return UnsafeBufferPointer(start: words.start + start, count: Int(starts.start[Int(value) + 1]) - start)
  }
}
