import Civil

/// Reads resident ID numbers as people write them.
enum ResidentIDText {
  /// The number in half width without spaces and hyphens, its last character an `X` where one of the signs used for it
  /// stands there.
  static func folded(_ text: String) -> String {
    var result: [Unicode.Scalar] = []
    for scalar in SpreadsheetCell.narrowed(text).unicodeScalars {
      if SpreadsheetCell.isSpace(scalar) { continue }
      switch scalar {
      case "-", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2212}": continue
      case "x": result.append("X")
      default: result.append(scalar)
      }
    }
    // ×, *, Cyrillic Х and х, Roman numeral Ⅹ: only where the check character stands.
    if result.count == 18, let last = result.last, "×*✕✖ХхⅩⅹΧχ".unicodeScalars.contains(last) {
      result[17] = "X"
    }
    return String(String.UnicodeScalarView(result))
  }

  /// Reads a number from a cell's text.
  static func parse(_ text: String) -> Result<ResidentID, QuarantineReason> {
    let folded = folded(text)
    if looksScientific(folded) { return .failure(.idDigitsLost) }
    switch Array(folded.utf8).withUnsafeBufferPointer({ ResidentID.parse($0) }) {
    case .success(let id): return .success(id)
    // Eighteen characters, one of them no ASCII: it is not the length that is wrong.
    case .failure(.length) where [15, 18].contains(folded.unicodeScalars.count): return .failure(.idCharacter)
    case .failure(let defect): return .failure(reason(for: defect))
    }
  }

  /// The reason to give for a defect.
  static func reason(for defect: ResidentID.Defect) -> QuarantineReason {
    switch defect {
    case .missing: return .missing
    case .length: return .idLength
    case .character: return .idCharacter
    case .checkCharacter: return .idCheckCharacter
    case .truncated: return .idTruncated
    case .digitsLost: return .idDigitsLost
    }
  }

  /// `2.22405E+17`: a spreadsheet kept fifteen digits of the number, or fewer.
  private static func looksScientific(_ text: String) -> Bool {
    let parts = text.uppercased().split(separator: "E", omittingEmptySubsequences: false)
    guard parts.count == 2, let first = parts[0].first, first.isASCII, first.isNumber else { return false }
    return parts[0].allSatisfy { $0.isASCII && ($0.isNumber || $0 == ".") }
      && parts[1].drop { $0 == "+" }.allSatisfy { $0.isASCII && $0.isNumber } && parts[1].count >= 2
  }
}
