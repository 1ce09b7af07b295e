import Civil

/// The eighteen characters of a number, worked out once for all the rows of a person.
struct ResidentIDText {
  /// The first seventeen digits.
  let packed: UInt64
  /// The check character, `X` in upper case.
  let check: UInt8

  init() {
    packed = 0
    check = 0x30
  }

  /// The number of those seventeen digits.
  init(packed: UInt64) {
    guard let id = ResidentID(packed: packed) else { preconditionFailure("more than seventeen digits") }
    self.init(id)
  }

  init(_ id: ResidentID) {
    packed = id.packed
    check = id.checkCharacter
  }

  @inline(__always)
  func append(to buffer: ByteBuffer) {
    buffer.append(number: packed, width: 17)
    buffer.append(check)
  }

  /// A check character that is wrong.
  var wrongCheck: UInt8 { check == UInt8(ascii: "X") ? UInt8(ascii: "4") : 0x30 + (check - 0x30 + 3) % 10 }

  /// The text with a wrong check character.
  func appendMistyped(to buffer: ByteBuffer) {
    buffer.append(number: packed, width: 17)
    buffer.append(wrongCheck)
  }

  /// The fifteen digits of 1989: without century and check character.
  func appendShort(to buffer: ByteBuffer) {
    buffer.append(number: packed / 100_000_000_000, width: 6)
    buffer.append(number: packed % 1_000_000_000, width: 9)
  }
}
