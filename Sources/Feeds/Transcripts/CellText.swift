/// The text of one value as it arrives in pieces, cut where no real value reaches.
struct CellText {
  /// The bytes of the longest value kept whole: 64 KiB. A longer one is kept just beyond it, to the end of a
  /// character, so that whoever reads it sees that it is too long.
  static let limit = 64 * 1024

  private(set) var bytes: [UInt8] = []

  var isEmpty: Bool { bytes.isEmpty }

  /// Adds a piece that ends with a whole character.
  mutating func append(_ piece: UnsafeBufferPointer<UInt8>) {
    let free = CellText.limit + 1 - bytes.count
    if piece.count <= free { return bytes.append(contentsOf: piece) }
    if free <= 0 { return }
    var end = free
    while end < piece.count, piece[end] & 0xC0 == 0x80 { end += 1 }
    bytes.append(contentsOf: piece[..<end])
  }

  /// Adds a piece, without white space where the value would begin with it.
  mutating func appendTrimmingStart(_ piece: UnsafeBufferPointer<UInt8>) {
    if !bytes.isEmpty { return append(piece) }
    guard let start = piece.firstIndex(where: { !CellText.isWhiteSpace($0) }) else { return }
    append(UnsafeBufferPointer(rebasing: piece[start...]))
  }

  /// Takes away white space at the end.
  mutating func trimEnd() {
    while let last = bytes.last, CellText.isWhiteSpace(last) { bytes.removeLast() }
  }

  /// Ready for the next value, keeping the room.
  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
  }

  /// XML's white space, as it stands in UTF-8.
  static func isWhiteSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}
