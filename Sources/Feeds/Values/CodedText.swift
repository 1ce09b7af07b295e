import Civil

/// A coded cell's text as definitions and files are compared: half width, no spaces, no case, and simplified characters
/// for traditional ones (`領取` is `领取`).
enum CodedText {
  /// The text in that form.
  static func folded(_ text: String) -> String {
    let table = NameFold.table
    var folded = String.UnicodeScalarView()
    for scalar in SpreadsheetCell.codeFolded(text).unicodeScalars {
      let simple = table.fast(scalar.value)
      // What names drop or cannot fold alone says something in a code.
      let isKept = simple == NameFold.dropped || simple == NameFold.complex
      folded.append(isKept ? scalar : Unicode.Scalar(simple) ?? scalar)
    }
    return String(folded)
  }
}
