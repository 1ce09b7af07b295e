/// Tells whether bytes that arrive in pieces have the structure of GB18030; whether each sequence is assigned is not
/// looked at.
public struct GB18030Check: Sendable {
  /// Invalid sequences so far, each one byte long.
  public private(set) var invalidCount = 0
  /// The offset of the first invalid byte, or nil.
  public private(set) var firstInvalid: Int?

  /// How much of a sequence has been seen.
  private enum State {
    case between
    case first
    case firstAndDigit
    case firstDigitAndThird
  }

  private var consumed = 0
  private var state = State.between

  /// A check that has seen nothing yet.
  public init() {}

  /// Whether these bytes, taken as a whole, have the structure of GB18030.
  public static func isValid(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var check = GB18030Check()
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
      if state == .between {
        index = GB18030Check.endOfCommon(start, from: index, to: count)
        if index == count { break }
      }
      take(start[index], at: consumed + index)
      index += 1
    }
    consumed += count
  }

  /// Nothing follows: a sequence begun is invalid.
  public mutating func finish() {
    switch state {
    case .between: break
    case .first: reject(at: consumed - 1)
    case .firstAndDigit: reject(at: consumed - 2)
    case .firstDigitAndThird:
      reject(at: consumed - 3)
      reject(at: consumed - 1)
    }
    state = .between
  }

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
      while index + 2 <= end, isFirst(bytes[index]), isSecond(bytes[index + 1]) { index += 2 }
      if index == before { return index }
    }
  }

  private mutating func take(_ byte: UInt8, at offset: Int) {
    let isDigit = byte >= 0x30 && byte <= 0x39
    switch state {
    case .between:
      break
    case .first:
      if isDigit {
        state = .firstAndDigit
        return
      }
      if GB18030Check.isSecond(byte) {
        state = .between
        return
      }
      reject(at: offset - 1)
    case .firstAndDigit:
      if GB18030Check.isFirst(byte) {
        state = .firstDigitAndThird
        return
      }
      reject(at: offset - 2)
    case .firstDigitAndThird:
      if isDigit {
        state = .between
        return
      }
      // The digit stands for itself, and what looked like a third byte begins a sequence of its own.
      reject(at: offset - 3)
      state = .first
      return take(byte, at: offset)
    }
    state = GB18030Check.isFirst(byte) ? .first : .between
    if byte == 0xFF { reject(at: offset) }
  }

  private static func isFirst(_ byte: UInt8) -> Bool { byte >= 0x81 && byte != 0xFF }

  private static func isSecond(_ byte: UInt8) -> Bool { byte >= 0x40 && byte != 0x7F && byte != 0xFF }

  private mutating func reject(at offset: Int) {
    invalidCount += 1
    if firstInvalid == nil { firstInvalid = offset }
  }
}
