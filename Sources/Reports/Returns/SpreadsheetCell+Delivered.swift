extension SpreadsheetCell {
  /// Characters of which numbers, dates and times are made. None of them can end the text of a formula.
  private static let numeric = Set("0123456789.,:/-+eExX ".utf8)

  /// A value as an agency delivered it. What a spreadsheet would turn into a number or a date of its own keeps its form, so
  /// that the agency finds it again; all else is guarded like any text.
  static func delivered(_ value: String) -> String {
    guard let first = value.utf8.first, (0x30...0x39).contains(first), value.utf8.allSatisfy(numeric.contains)
    else { return text(value) }
    return "=\"" + value + "\""
  }
}
