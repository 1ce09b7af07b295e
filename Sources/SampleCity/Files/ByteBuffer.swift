/// A growing run of bytes without the checks of an array, for writing gigabytes.
final class ByteBuffer {
  private(set) var start: UnsafeMutablePointer<UInt8>
  private(set) var count = 0
  private var capacity: Int

  init(capacity: Int = 4096) {
    self.capacity = capacity
    start = .allocate(capacity: capacity)
  }

  deinit { start.deallocate() }

  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: count) }

  /// Forgets the bytes, keeping the memory.
  func clear() { count = 0 }

  /// Drops the last bytes.
  func remove(last: Int) { count -= last }

  @inline(__always)
  func reserve(_ more: Int) {
    if count + more > capacity { grow(more) }
  }

  @inline(never)
  private func grow(_ more: Int) {
    capacity = max(capacity * 2, count + more)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: start, count: count)
    start.deallocate()
    start = larger
  }

  @inline(__always)
  func append(_ byte: UInt8) {
    reserve(1)
    start[count] = byte
    count += 1
  }

  @inline(__always)
  func append(_ other: UnsafePointer<UInt8>, count more: Int) {
    reserve(more)
    // Most cells are short: a loop is faster than a call.
    let target = start + count
    if more < 16 {
      for index in 0..<more { target[index] = other[index] }
    } else {
      target.update(from: other, count: more)
    }
    count += more
  }

  @inline(__always)
  func append(_ text: StaticString) {
    append(text.utf8Start, count: text.utf8CodeUnitCount)
  }

  func append(_ other: ByteBuffer) { append(other.start, count: other.count) }

  func append(_ text: String) {
    for byte in text.utf8 { append(byte) }
  }

  /// Appends the number in decimal digits, with leading zeros up to `width`.
  @inline(__always)
  func append(number: UInt64, width: Int = 1) {
    reserve(20)
    var digits = 1
    var bound: UInt64 = 10
    while digits < 19, number >= bound {
      digits += 1
      bound = bound &* 10
    }
    digits = max(digits, width)
    var rest = number
    var position = count + digits
    count = position
    for _ in 0..<digits {
      position -= 1
      start[position] = UInt8(truncatingIfNeeded: 0x30 + rest % 10)
      rest /= 10
    }
  }
}
