import Civil

extension WorkbookCell {
  /// The value as a text without what spreadsheets put around it; numbers in plain digits (`1E+3` is `1000`).
  public var text: String {
    switch value {
    case .text(let text), .error(let text): return SpreadsheetCell.cleaned(text)
    case .number(let digits): return WorkbookCell.plainDigits(digits)
    case .boolean(let flag): return flag ? "TRUE" : "FALSE"
    }
  }

  /// The value as words are compared: half width, no spaces, no case.
  public var word: String { WorkbookCell.word(text) }

  /// A text as words are compared.
  public static func word(_ text: String) -> String { SpreadsheetCell.codeFolded(text) }

  /// Whether there is nothing in it but spaces.
  public var isBlank: Bool { !isFormula && text.isEmpty }

  /// The value as an amount in yuan: a number, or a text like `1,200.00`, `￥600`, `６００元`.
  ///
  /// More than two decimals are refused, unless they are those of a binary fraction (`103.09999999999999`).
  public var amount: Result<Fen, QuarantineReason> {
    switch value {
    case .text, .number: return AmountText.amount(text).map(\.fen)
    case .boolean, .error: return .failure(.amountForm)
    }
  }

  /// The value as a day: a date of the spreadsheet, which is a serial number, or a text like `2026/11/24`, `2026年11月24日`.
  ///
  /// - Parameter countsFrom1904: whether the workbook counts its days from 1904.
  public func day(countsFrom1904: Bool) -> Result<Day, QuarantineReason> {
    switch value {
    case .text: return DateText.day(text)
    case .number(let digits):
      let day = DateText.day(WorkbookCell.plainDigits(digits))
      // Eight digits are a date written out; any other number is counted from the workbook's first day.
      guard countsFrom1904, let number = Double(digits), number < 1_000_000 else { return day }
      return day.map { $0.adding(days: WorkbookCell.daysTo1904) }
    case .boolean, .error: return .failure(.dateForm)
    }
  }

  /// Days between the two counts, the day 1900 wrongly has included.
  private static let daysTo1904 = 1462

  /// A whole number without exponent; every other as stored.
  private static func plainDigits(_ digits: String) -> String {
    guard digits.utf8.contains(where: { $0 | 0x20 == 0x65 }), let number = Double(digits) else { return digits }
    // Up to here every whole number has a value of its own.
    guard number.magnitude < 9_007_199_254_740_992 else { return digits }
    if let whole = Int64(exactly: number) { return String(whole) }
    return "\(number)"
  }
}
