import Civil

/// Cells with dates, months, amounts and codes, which agencies write in many forms.
extension Row {
  @inline(__always)
  func day(_ day: Day?) {
    guard let day else { return end() }
    let form = isUntidy ? untidyDayForm(of: day) : style.day
    append(day, form: form)
    end(.day, value: Int(day.daysSinceEpoch))
  }

  private func untidyDayForm(of day: Day) -> CellStyle.DayForm {
    let forms = CellStyle.DayForm.allCases
    let form = forms[random.below(style.noise == .harsh ? forms.count : 5)]
    // A serial number of fewer than five digits could be anything.
    return form == .serial && day.components.year < 1930 ? .dashed : form
  }

  private func append(_ day: Day, form: CellStyle.DayForm) {
    let parts = day.components
    let separator: StaticString
    switch form {
    case .compact:
      bytes.append(number: UInt64(parts.year * 10_000 + parts.month * 100 + parts.day), width: 8)
      return
    case .characters:
      bytes.append(number: UInt64(parts.year), width: 4)
      bytes.append("年")
      bytes.append(number: UInt64(parts.month), width: 2)
      bytes.append("月")
      bytes.append(number: UInt64(parts.day), width: 2)
      bytes.append("日")
      return
    case .numerals:
      appendNumerals(parts)
      return
    case .serial:
      bytes.append(number: UInt64(Int(day.daysSinceEpoch) + Row.serialOfEpoch))
      return
    case .dashed, .timed: separator = "-"
    case .slashed: separator = "/"
    case .dotted: separator = "."
    }
    bytes.append(number: UInt64(parts.year), width: 4)
    bytes.append(separator)
    bytes.append(number: UInt64(parts.month), width: 2)
    bytes.append(separator)
    bytes.append(number: UInt64(parts.day), width: 2)
    if form == .timed { bytes.append(" 00:00:00") }
  }

  /// The spreadsheet serial number of 1970-01-01.
  static let serialOfEpoch = 25_569

  private static let numerals: [StaticString] = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"]

  /// 二〇二一年十月三十一日.
  private func appendNumerals(_ parts: (year: Int, month: Int, day: Int)) {
    for power in [1000, 100, 10, 1] { bytes.append(Row.numerals[parts.year / power % 10]) }
    bytes.append("年")
    appendCounted(parts.month)
    bytes.append("月")
    appendCounted(parts.day)
    bytes.append("日")
  }

  private func appendCounted(_ number: Int) {
    if number >= 20 { bytes.append(Row.numerals[number / 10]) }
    if number >= 10 { bytes.append("十") }
    if number % 10 > 0 { bytes.append(Row.numerals[number % 10]) }
  }

  @inline(__always)
  func month(_ month: Month?) {
    guard let month else { return end() }
    let forms = CellStyle.MonthForm.allCases
    switch isUntidy ? forms[random.below(forms.count)] : style.month {
    case .compact: bytes.append(number: UInt64(month.year * 100 + month.number), width: 6)
    case .dashed:
      bytes.append(number: UInt64(month.year), width: 4)
      bytes.append("-")
      bytes.append(number: UInt64(month.number), width: 2)
    case .characters:
      bytes.append(number: UInt64(month.year), width: 4)
      bytes.append("年")
      bytes.append(number: UInt64(month.number), width: 2)
      bytes.append("月")
    }
    end()
  }

  /// An amount in fen, not negative.
  @inline(__always)
  func money(_ amount: Int32?) {
    guard let amount else { return end() }
    let forms = CellStyle.MoneyForm.allCases
    let form = isUntidy ? forms[random.below(style.noise == .harsh ? forms.count : 4)] : style.money
    append(fen: UInt64(amount), form: form)
    end(form == .decimals || form == .whole ? .money : .text, value: Int(amount))
  }

  private func append(fen: UInt64, form: CellStyle.MoneyForm) {
    let yuan = fen / 100
    switch form {
    case .whole where fen % 100 == 0:
      bytes.append(number: yuan)
      return
    case .decimals, .whole: bytes.append(number: yuan)
    case .grouped:
      if yuan >= 1000 {
        bytes.append(number: yuan / 1000)
        bytes.append(",")
        bytes.append(number: yuan % 1000, width: 3)
      } else {
        bytes.append(number: yuan)
      }
    case .signed:
      bytes.append("￥")
      bytes.append(number: yuan)
    case .wide:
      let plain = ByteBuffer(capacity: 32)
      plain.append(number: yuan)
      for byte in plain.bytes {
        bytes.append(0xEF)
        bytes.append(0xBC)
        bytes.append(0x90 + (byte - 0x30))
      }
    }
    bytes.append(".")
    bytes.append(number: fen % 100, width: 2)
  }

  /// A coded value, as text or as its standard code.
  @inline(__always)
  func code(_ text: StaticString, _ code: StaticString) {
    bytes.append(style.usesCodes ? code : text)
    end()
  }

  /// A text that may have spaces around it.
  func text(_ fill: (ByteBuffer) -> Void) {
    fill(bytes)
    if isUntidy, random.perMille(150) { bytes.append(random.perMille(500) ? " " : "\u{3000}") }
    end(.text)
  }

  /// An address in a village.
  func address(_ village: Int, house: Int) {
    let place = Village.all[village]
    bytes.append("吉林省龙井市")
    bytes.append(place.town)
    if isUntidy, style.noise == .harsh, style.isDelimited, random.perMille(150) { bytes.append("\n") }
    bytes.append(place.name)
    bytes.append(number: UInt64(house))
    bytes.append("号")
    end(.text)
  }
}
