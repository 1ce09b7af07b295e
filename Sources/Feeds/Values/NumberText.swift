/// Numbers that name something (an account, a card, a receipt) rather than count: what agencies write where there is none,
/// and what spreadsheets make of them.
enum NumberText {
  /// Whether a text stands for no number: zeros, `无`, a dash.
  static func isPlaceholder(_ text: String) -> Bool {
    let cell = SpreadsheetCell.codeFolded(text)
    return cell.isEmpty || cell.allSatisfy { $0 == "0" } || placeholders.contains(cell)
      || cell.allSatisfy { dashes.contains($0) }
  }

  private static let placeholders: Set<String> = ["无", "無", "没有", "暂无", "n/a", "na", "null", "none"]
  private static let dashes: Set<Character> = ["-", "—", "–", "－", "/", "\\", "*"]

  /// `6.22848E+18`: a spreadsheet took the number for one to count with, and most of its digits are lost.
  static func hasLostDigits(_ text: String) -> Bool {
    let parts = SpreadsheetCell.codeFolded(text).split(separator: "e", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].first == "+", parts[1].count >= 2, let first = parts[0].first, isDigit(first)
    else {
      return false
    }
    return parts[0].allSatisfy { isDigit($0) || $0 == "." } && parts[1].dropFirst().allSatisfy(isDigit)
  }

  private static func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }

  /// Whether a cell may be such a number: it begins with a digit and ends in a plus sign and two or three, or something
  /// stands around it.
  @inline(__always)
  static func mayHaveLostDigits(_ raw: UnsafeBufferPointer<UInt8>) -> Bool {
    guard raw.count >= 4 else { return false }
    guard isDigit(raw[0]) else { return !RowReader.isSurelyFilled(raw) }
    let last = raw[raw.count - 1]
    guard isDigit(last) else { return last < 0x30 || last >= 0x80 }
    return raw[raw.count - 3] == UInt8(ascii: "+") || raw[raw.count - 4] == UInt8(ascii: "+")
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
