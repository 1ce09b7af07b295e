/// How one drop writes the cells that can be written in several ways.
struct CellStyle: Sendable {
  /// Forms of a date.
  enum DayForm: Int, Sendable, CaseIterable {
    case dashed, compact, slashed, dotted, characters
    // Only in harsh extracts.
    case numerals, serial, timed
  }

  /// Forms of a month.
  enum MonthForm: Int, Sendable, CaseIterable {
    case dashed, compact, characters
  }

  /// Forms of an amount.
  enum MoneyForm: Int, Sendable, CaseIterable {
    case decimals, whole, grouped, signed
    // Only in harsh extracts.
    case wide
  }

  /// Forms of a sex.
  enum SexForm: Int, Sendable, CaseIterable {
    case character, code, letter
  }

  var noise = SampleCity.Noise.none
  /// Rows in a thousand in which cells depart from the drop's own forms.
  var untidyShare = 0
  var day = DayForm.dashed
  var month = MonthForm.dashed
  var money = MoneyForm.decimals
  var sex = SexForm.character
  /// Whether coded values are written as codes rather than text.
  var usesCodes = false
  /// Whether the check character X is written in lower case.
  var lowersX = false
  /// Whether numbers of 15 digits are still in use here.
  var allowsShortID = false
  /// Whether names of two characters have a wide space inside.
  var spacesNames = false
  /// Whether rare characters may come as private-use code points; in GB18030 those would be other bytes.
  var allowsPrivateUse = false
  /// Whether cells may carry what only spreadsheets' text exports add.
  var isDelimited = true
}
