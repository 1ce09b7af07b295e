/// What people and spreadsheets do to a cell, undone. Everything here is for cells that are not already plain.
enum SpreadsheetCell {
  /// The cell without a leading apostrophe, `="…"`, and the spaces, tabs and ideographic spaces around it. What stands
  /// inside is left as it is.
  static func cleaned(_ text: String) -> String {
    // Most cells begin and end like any word or number: there is nothing to undo.
    if let first = text.unicodeScalars.first, let last = text.unicodeScalars.last, isPlain(first), isPlain(last) {
      return text
    }
    var scalars = Substring(text).unicodeScalars
    trim(&scalars)
    if scalars.first == "=" {
      let rest = scalars.dropFirst()
      if rest.count >= 2, rest.first == "\"", rest.last == "\"" {
        scalars = rest.dropFirst().dropLast()
        trim(&scalars)
      }
    }
    while let first = scalars.first, first == "'" || first == "\u{2018}" || first == "\u{2019}" {
      scalars = scalars.dropFirst()
      trim(&scalars)
    }
    return String(Substring(scalars))
  }

  /// Whether a scalar is a digit, a Latin letter or a usual ideograph.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x4E00...0x9FFF: return true
    default: return false
    }
  }

  private static func trim(_ scalars: inout Substring.UnicodeScalarView) {
    while let first = scalars.first, isSpace(first) { scalars.removeFirst() }
    while let last = scalars.last, isSpace(last) { scalars.removeLast() }
  }

  /// Whether a scalar is white space or invisible.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200F, 0x2028, 0x2029, 0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF:
      return true
    default: return false
    }
  }

  /// The half-width form of a full-width ASCII scalar.
  static func narrow(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.value >= 0xFF01, scalar.value <= 0xFF5E {
      return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    }
    return scalar.value == 0x3000 ? " " : scalar
  }

  /// The cleaned text in half width, for reading numbers, dates and keys.
  static func narrowed(_ text: String) -> String {
    String(String.UnicodeScalarView(cleaned(text).unicodeScalars.map(narrow)))
  }

  /// How coded texts are compared: half width, no spaces, no case.
  static func codeFolded(_ text: String) -> String {
    String(String.UnicodeScalarView(narrowed(text).unicodeScalars.filter { !isSpace($0) })).lowercased()
  }
}
