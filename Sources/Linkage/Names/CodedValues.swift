/// The codes of all values of a pool.
final class CodedValues: Sendable {
  private let words: PlainArray<UInt64>
  private let starts: PlainArray<UInt32>

  init(_ pool: ValuePool, coding: any ValueCoding) {
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

  /// The code of a value.
  @inline(__always)
  subscript(number: UInt32) -> UnsafeBufferPointer<UInt64> {
    let start = Int(starts.start[Int(number)])
    return UnsafeBufferPointer(
      start: words.start + start, count: Int(starts.start[Int(number) + 1]) - start)
  }
}
