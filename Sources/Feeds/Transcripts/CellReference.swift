/// A cell's place as a sheet writes it (`AB12`).
enum CellReference {
  /// The most columns a sheet has.
  static let columnLimit = 16_384
  /// The most rows a sheet has.
  static let rowLimit = 1_048_576

  /// The column the reference begins with, from 0; nil where it begins with no letter or there is no such column.
  static func column(_ reference: UnsafeBufferPointer<UInt8>) -> Int? {
    var column = 0
    for byte in reference {
      let letter = byte & 0xDF
      guard letter >= 0x41, letter <= 0x5A else { break }
      column = column * 26 + Int(letter) - 0x40
      if column > columnLimit { return nil }
    }
    return column == 0 ? nil : column - 1
  }

  /// A row number, from 1; nil where it is none or there is no such row.
  static func row(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
    number(text).flatMap { (1...rowLimit).contains($0) ? $0 : nil }
  }

  /// The letters of a column counted from 0: `A`, `Z`, `AA`.
  static func letters(ofColumn column: Int) -> String {
    var letters: [UInt8] = []
    var rest = column + 1
    while rest > 0 {
      letters.append(0x41 + UInt8((rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }

  /// A whole number of up to nine digits.
  static func number(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
    guard !text.isEmpty, text.count <= 9 else { return nil }
    var number = 0
    for byte in text {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      number = number * 10 + Int(byte) - 0x30
    }
    return number
  }
}
