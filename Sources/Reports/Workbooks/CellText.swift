/// Texts as cells of a workbook can hold them.
enum CellText {
  /// What Excel lets a cell hold, in UTF-16 units.
  static let limit = 32_767

  /// The text with nothing invisible in it, and no longer than a cell may be; what is cut off is said at the end.
  static func text(_ text: String, wording: Wording) -> String {
    let shown = escaped(visible(text))
    guard shown.utf8.count > limit, shown.utf16.count > limit else { return shown }
    let note = wording.workbook(.cutOff)
    return shown.prefix(utf16: limit - note.utf16.count) + note
  }

  /// The same on as many lines as there are texts.
  static func lines(_ texts: [String], wording: Wording) -> String {
    guard texts.count > 1 else { return text(texts.first ?? "", wording: wording) }
    let shown = texts.map { escaped(visible($0)) }.joined(separator: "\n")
    guard shown.utf8.count > limit, shown.utf16.count > limit else { return shown }
    let note = wording.workbook(.cutOff)
    return shown.prefix(utf16: limit - note.utf16.count) + note
  }

  /// Office programs read `_x0041_` in a text as the character of that number, which would bring back the characters
  /// made visible; `_x005F_` is the underscore.
  private static func escaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "_")) else { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var copied = 0
    for start in bytes.indices.dropLast(6) where bytes[start] == UInt8(ascii: "_") && isEscape(bytes[start...]) {
      result += bytes[copied..<start]
      result += "_x005F".utf8
      copied = start
    }
    return copied == 0 && result.isEmpty ? text : String(decoding: result + bytes[copied...], as: UTF8.self)
  }

  private static func isEscape(_ bytes: ArraySlice<UInt8>) -> Bool {
    let start = bytes.startIndex
    return (bytes[start + 1] | 0x20) == UInt8(ascii: "x") && bytes[start + 6] == UInt8(ascii: "_")
      && bytes[start + 2..<start + 6].allSatisfy {
        ("0"..."9").contains(Unicode.Scalar($0)) || ("a"..."f").contains(Unicode.Scalar($0 | 0x20))
      }
  }
}

extension String {
  /// The longest beginning of whole characters with at most this many UTF-16 units.
  func prefix(utf16 limit: Int) -> String {
    guard utf16.count > limit else { return self }
    var units = 0
    var end = startIndex
    // A single character can be longer than any limit, so it is scalars that are counted.
    for scalar in unicodeScalars {
      units += UTF16.width(scalar)
      if units > limit { break }
      end = unicodeScalars.index(after: end)
    }
    return String(self[..<end])
  }
}
