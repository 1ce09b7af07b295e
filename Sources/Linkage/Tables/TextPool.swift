/// Different texts, each kept once, numbered from 1 in the order they were first seen. 0 is the empty text.
struct TextPool: Sendable {
  private var bytes: [UInt8] = []
  /// Where each text ends; a text begins where the one before it ends.
  private var ends: [Int] = [0]
  private var hashes: [UInt32] = [0]
  /// Numbers of texts by their hash, open addressing; 0 is a free slot.
  private var slots = [UInt32](repeating: 0, count: 16)

  /// How many texts there are, the empty one included; numbers are below this.
  var count: Int { ends.count }

  /// The number of a text, a new one where it was not seen before.
  mutating func intern(_ text: UnsafeBufferPointer<UInt8>) -> UInt32 {
    if text.isEmpty { return 0 }
    let hash = UInt32(truncatingIfNeeded: StableHash.bytes(text) >> 32)
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] != 0 {
      let number = Int(slots[slot])
      if hashes[number] == hash, isEqual(number, text) { return UInt32(number) }
      slot = (slot + 1) & mask
    }
    let number = UInt32(ends.count)
    bytes.append(contentsOf: text)
    ends.append(bytes.count)
    hashes.append(hash)
    slots[slot] = number
    if ends.count * 4 > slots.count * 3 { grow() }
    return number
  }

  /// The number of a text, a new one where it was not seen before.
  mutating func intern(_ text: [UInt8]) -> UInt32 {
    text.withUnsafeBufferPointer { intern($0) }
  }

  /// Gives the bytes of a text to `body`, for the time of the call.
  @inline(__always)
  func withBytes<Value>(_ number: UInt32, _ body: (UnsafeBufferPointer<UInt8>) -> Value) -> Value {
    let start = number == 0 ? 0 : ends[Int(number) - 1]
    let end = ends[Int(number)]
    return bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[start..<end])) }
  }

  /// A text; bytes that are no UTF-8 are replaced.
  func text(_ number: UInt32) -> String {
    withBytes(number) { String(decoding: $0, as: UTF8.self) }
  }

  private func isEqual(_ number: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = ends[number - 1]
    guard ends[number] - start == text.count else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      for index in 0..<text.count where bytes[start + index] != text[index] { return false }
      return true
    }
  }

  private mutating func grow() {
    let mask = slots.count * 2 - 1
    var larger = [UInt32](repeating: 0, count: mask + 1)
    for number in 1..<ends.count {
      var slot = Int(hashes[number]) & mask
      while larger[slot] != 0 { slot = (slot + 1) & mask }
      larger[slot] = UInt32(number)
    }
    slots = larger
  }
}
