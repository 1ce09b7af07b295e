import Civil

/// Days written `2021年10月31日` with two digits each, by their bytes: the commonest way after plain digits.
enum ChineseDay {
  /// Reads seventeen bytes of UTF-8 or fourteen of GB18030; nil for every other way of writing.
  @inline(__always)
  static func day(_ raw: UnsafeBufferPointer<UInt8>) -> Day? {
    let width = raw.count == 17 ? 3 : 2
    guard isMark(raw, 4, width, 0xE5B9B4, 0xC4EA), isMark(raw, 6 + width, width, 0xE69C88, 0xD4C2),
      isMark(raw, 8 + 2 * width, width, 0xE697A5, 0xC8D5), let year = RowReader.digits(raw, 0, 4),
      let month = RowReader.digits(raw, 4 + width, 2), let day = RowReader.digits(raw, 6 + 2 * width, 2)
    else { return nil }
    return Day(year: year, month: month, day: day)
  }

  /// Whether the bytes at an offset are a character, given in UTF-8 (three bytes) and in GB18030 (two).
  @inline(__always)
  private static func isMark(
    _ raw: UnsafeBufferPointer<UInt8>, _ offset: Int, _ width: Int, _ utf8: Int, _ gb18030: Int
  ) -> Bool {
    let pair = Int(raw[offset]) << 8 | Int(raw[offset + 1])
    return width == 2 ? pair == gb18030 : pair << 8 | Int(raw[offset + 2]) == utf8
  }
}
