import Civil

/// Cells of lists that people open in a spreadsheet, which takes texts for formulas and long numbers for amounts.
enum SpreadsheetCell {
  /// First characters that make a spreadsheet see a formula; East Asian ones take the full-width forms too.
  private static let formulaStarts: Set<Character> = ["=", "+", "-", "@", "＝", "＋", "－", "＠"]

  /// A text: an apostrophe keeps it from being a formula, and control characters become visible.
  static func text(_ text: String) -> String {
    let shown = visible(text)
    guard let first = text.first(where: { $0 != " " && $0 != "\u{3000}" }) else { return shown }
    let isDangerous =
      formulaStarts.contains(first) || first.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F }
    return isDangerous ? "'" + shown : shown
  }

  /// A number that is a name, such as an ID: as `="…"`, of which Excel, WPS and LibreOffice all make exactly that text.
  /// A leading tab would also stop the conversion, but stays in the cell unseen, and look-ups for the number then fail.
  static func number(_ number: String) -> String {
    let isPlain = !number.isEmpty && number.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: "X") }
    return isPlain ? literal(number) : text(number)
  }

  /// A month, which a spreadsheet would take for the first day of it.
  static func month(_ month: Month) -> String {
    literal(month.description)
  }

  private static func literal(_ text: String) -> String {
    "=\"" + text + "\""
  }
}
