/// How column heads are compared: without case, spaces, line breaks, full-width forms, and what stands in brackets.
enum HeaderText {
  /// The head for comparing, brackets and all.
  static func folded(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in SpreadsheetCell.cleaned(text).unicodeScalars {
      let narrow = SpreadsheetCell.narrow(scalar)
      if SpreadsheetCell.isSpace(narrow) || narrow == "*" || narrow == ":" { continue }
      result.append(narrow)
    }
    return String(result).lowercased()
  }

  /// The folded head without what stands in brackets: `金额（元）` is `金额`.
  static func withoutBrackets(_ folded: String) -> String {
    var result = String.UnicodeScalarView()
    var depth = 0
    for scalar in folded.unicodeScalars {
      switch scalar {
      case "(", "[", "【", "〔", "<": depth += 1
      case ")", "]", "】", "〕", ">": depth = max(0, depth - 1)
      default: if depth == 0 { result.append(scalar) }
      }
    }
    return String(result)
  }
}
