import Civil

/// Reads days and months as agencies write them: digits, separators, 年月日, Chinese numerals, spreadsheet serials, a time
/// behind the day.
enum DateText {
  /// Reads a day.
  static func day(_ text: String) -> Result<Day, QuarantineReason> {
    let cell = plainSpaced(text)
    if cell.isEmpty { return .failure(.missing) }
    guard let numbers = numbers(in: cell) else { return .failure(.dateForm) }
    switch numbers {
    case .separated(let year, let month, let day?):
      guard let value = Day(year: year, month: month, day: day) else { return .failure(.dateImpossible) }
      return .success(value)
    case .separated: return .failure(.dateForm)
    case .digits(let count, let value) where count == 8 || count == 14 || count == 12:
      let date = count == 8 ? value : count == 14 ? value / 1_000_000 : value / 10_000
      guard let day = Day(year: date / 10_000, month: date / 100 % 100, day: date % 100) else {
        return .failure(.dateImpossible)
      }
      return .success(day)
    case .digits(5, let serial): return self.day(serial: serial)
    case .digits: return .failure(.dateForm)
    case .serial(let serial): return self.day(serial: serial)
    }
  }

  /// Reads a month; a day is read as the month it lies in.
  static func month(_ text: String) -> Result<Month, QuarantineReason> {
    let cell = plainSpaced(text)
    if cell.isEmpty { return .failure(.missing) }
    guard let numbers = numbers(in: cell) else { return .failure(.monthForm) }
    switch numbers {
    case .separated(let year, let month, let day):
      guard let value = Month(year: year, month: month),
        day.map({ Day(year: year, month: month, day: $0) != nil }) ?? true
      else { return .failure(.monthImpossible) }
      return .success(value)
    case .digits(6, let value):
      guard let month = Month(year: value / 100, month: value % 100) else { return .failure(.monthImpossible) }
      return .success(month)
    case .digits(5, let serial) where serial < 30_000:
      // `20211` is a month cut short sooner than a day of 1955.
      return .failure(.monthForm)
    case .digits, .serial:
      switch day(text) {
      case .success(let day): return .success(day.month)
      case .failure(.dateImpossible): return .failure(.monthImpossible)
      case .failure: return .failure(.monthForm)
      }
    }
  }

  /// A day as spreadsheets number it: 1 is 1900-01-01, and 1900 is taken for a leap year, so that the count from March
  /// 1900 on is days since 1899-12-30. Only 1927 to 2119 is believed: five digits are otherwise no date.
  private static func day(serial: Int) -> Result<Day, QuarantineReason> {
    guard serial >= 10_000, serial <= 80_000 else { return .failure(.dateForm) }
    return .success(Day(daysSinceEpoch: Int32(serial - 25_569)))
  }

  /// The text in half width, every kind of space inside a plain one.
  private static func plainSpaced(_ text: String) -> String {
    let scalars = SpreadsheetCell.narrowed(text).unicodeScalars
    return String(String.UnicodeScalarView(scalars.map { SpreadsheetCell.isSpace($0) ? " " : $0 }))
  }

  private enum Numbers {
    case digits(count: Int, Int)
    case serial(Int)
    case separated(year: Int, month: Int, day: Int?)
  }

  /// Splits a text into the numbers of a date. Nil where it is none.
  private static func numbers(in text: String) -> Numbers? {
    var runs: [(digits: Int, value: Int)] = []
    var separators: [Unicode.Scalar] = []
    var scalars = Array(chineseNumeralsReplaced(text).unicodeScalars)[...]
    while let first = scalars.first {
      if let _ = digit(first) {
        var count = 0
        var value = 0
        while let next = scalars.first, let digit = digit(next) {
          guard count < 16 else { return nil }
          value = value * 10 + digit
          count += 1
          scalars.removeFirst()
        }
        runs.append((count, value))
        // A time behind the day says nothing more.
        if runs.count == 3, isTime(scalars) { scalars = [] }
        if runs.count == 1, runs[0].digits == 8, isTime(scalars) { scalars = [] }
      } else {
        if runs.count == 3, first == "日" || first == "号", scalars.count == 1 { break }
        separators.append(first)
        scalars.removeFirst()
        while scalars.first == " " { scalars.removeFirst() }
      }
    }
    switch runs.count {
    case 1 where separators.isEmpty: return .digits(count: runs[0].digits, runs[0].value)
    case 2 where separators == ["."] && runs[0].digits == 5: return .serial(runs[0].value)
    // A spreadsheet makes `2021.1` of October as well as of January.
    case 2 where separators == ["."] && runs[1].digits == 1: return nil
    case 2 where (1...2).contains(runs[1].digits) && isYear(runs[0]):
      guard separators == ["年", "月"] || separators.count == 1 && "-/.年".unicodeScalars.contains(separators[0])
      else { return nil }
      return .separated(year: runs[0].value, month: runs[1].value, day: nil)
    case 3 where runs[1].digits <= 2 && runs[2].digits <= 2 && isYear(runs[0]):
      let plain =
        separators.count == 2 && separators[0] == separators[1] && "-/.".unicodeScalars.contains(separators[0])
      guard plain || separators == ["年", "月"] else { return nil }
      return .separated(year: runs[0].value, month: runs[1].value, day: runs[2].value)
    default: return nil
    }
  }

  private static func isYear(_ run: (digits: Int, value: Int)) -> Bool { run.digits == 4 }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    scalar.value >= 0x30 && scalar.value <= 0x39 ? Int(scalar.value - 0x30) : nil
  }

  /// Whether what follows a day is a time: `T08:00:00Z`, ` 8:00`, ` 080000`, ` 上午8:00`, `日8时30分`.
  private static func isTime(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    let isNamed = rest.first == "日" || rest.first == "号"
    let rest = isNamed ? rest.dropFirst() : rest
    guard let first = rest.first, first == "T" || first == "t" || first == " " || isNamed else { return false }
    // `31日8` alone is no time.
    if isNamed, digit(first) != nil, !rest.contains(where: { $0 == ":" || $0 == "时" }) { return false }
    let time = rest.drop { $0 == "T" || $0 == "t" }.filter { $0 != " " }
    return time.contains { digit($0) != nil }
      && time.allSatisfy { digit($0) != nil || ":.+-Zz时分秒上下午APMapm".unicodeScalars.contains($0) }
  }

  /// Chinese numerals as digits: `二〇二一年十月三十一日` becomes `2021年10月31日`.
  private static func chineseNumeralsReplaced(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { numeral($0) != nil || $0 == "十" || $0 == "廿" || $0 == "卅" }) else {
      return text
    }
    var result = ""
    var run: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      if numeral(scalar) != nil || scalar == "十" || scalar == "廿" || scalar == "卅" {
        run.append(scalar)
      } else {
        result += digits(of: run)
        run = []
        result.unicodeScalars.append(scalar)
      }
    }
    return result + digits(of: run)
  }

  private static func numeral(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "〇", "零", "○", "◯": return 0
    case "一", "壹": return 1
    case "二", "贰", "貳": return 2
    case "三", "叁": return 3
    case "四", "肆": return 4
    case "五", "伍": return 5
    case "六", "陆": return 6
    case "七", "柒": return 7
    case "八", "捌": return 8
    case "九", "玖": return 9
    default: return nil
    }
  }

  private static func digits(of run: [Unicode.Scalar]) -> String {
    guard let tens = run.firstIndex(where: { $0 == "十" || $0 == "廿" || $0 == "卅" }) else {
      return run.compactMap(numeral).map(String.init).joined()
    }
    let before = run[..<tens].compactMap(numeral).last ?? 1
    let after = run[(tens + 1)...].compactMap(numeral).last ?? 0
    let base = run[tens] == "廿" ? 20 : run[tens] == "卅" ? 30 : before * 10
    return String(base + after)
  }
}
