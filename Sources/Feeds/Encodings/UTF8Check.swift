/// Tells whether bytes that arrive in pieces are strict UTF-8.
public struct UTF8Check: Sendable {
  /// Invalid sequences so far.
  public private(set) var invalidCount = 0
  /// The offset of the first invalid sequence's first byte, or nil.
  public private(set) var firstInvalid: Int?

  private var consumed = 0
  private var sequenceStart = 0
  private var missing = 0
  private var allowed: ClosedRange<UInt8> = 0x80...0xBF

  /// A check that has seen nothing yet.
  public init() {}

  /// Whether these bytes, taken as a whole, are strict UTF-8.
  public static func isValid(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var check = UTF8Check()
    check.add(bytes)
    check.finish()
    return check.invalidCount == 0
  }

  /// Looks at the next bytes.
  public mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress else { return }
    let count = bytes.count
    var index = 0
    while index < count {
      if missing == 0 {
        index = UTF8Check.endOfCommon(start, from: index, to: count)
        if index == count { break }
      }
      take(start[index], at: consumed + index)
      index += 1
    }
    consumed += count
  }

  /// Nothing follows: a sequence begun is invalid.
  public mutating func finish() {
    if missing > 0 { reject() }
  }

  /// Skips ASCII, eight bytes at a time, and whole three-byte sequences, of which Chinese text is made.
  private static func endOfCommon(_ bytes: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Int {
    let raw = UnsafeRawPointer(bytes)
    var index = start
    while true {
      while index + 8 <= end {
        let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        let high = UInt64(littleEndian: word) & 0x8080_8080_8080_8080
        index += high.trailingZeroBitCount >> 3
        if high != 0 { break }
      }
      let before = index
      while index + 3 <= end, bytes[index] & 0xF0 == 0xE0, bytes[index + 2] & 0xC0 == 0x80,
        UTF8Scalars.secondBytes(after: bytes[index]).contains(bytes[index + 1])
      {
        index += 3
      }
      if index == before { return index }
    }
  }

  private mutating func take(_ byte: UInt8, at offset: Int) {
    if missing > 0 {
      if allowed.contains(byte) {
        missing -= 1
        allowed = 0x80...0xBF
        return
      }
      reject()
    }
    if byte < 0x80 { return }
    sequenceStart = offset
    guard byte >= 0xC2, byte <= 0xF4 else { return reject() }
    missing = byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3
    allowed = UTF8Scalars.secondBytes(after: byte)
  }

  private mutating func reject() {
    invalidCount += 1
    if firstInvalid == nil { firstInvalid = sequenceStart }
    missing = 0
  }
}
