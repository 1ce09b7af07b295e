/// A day as eight decimal digits, four bits each, year first. Days that do not exist are kept: they are typing errors.
struct DateDigits: Hashable {
  /// The digits, the last in the lowest four bits.
  let packed: UInt32

  init(packed: UInt32) {
    self.packed = packed
  }

  init(year: Int, month: Int, day: Int) {
    var packed: UInt32 = 0
    for (number, width) in [(year, 1000), (month, 10), (day, 10)] {
      var power = width
      while power > 0 {
        packed = packed << 4 | UInt32(number / power % 10)
        power /= 10
      }
    }
    self.packed = packed
  }

  var year: Int { number(first: 7, count: 4) }
  var month: Int { number(first: 3, count: 2) }
  var day: Int { number(first: 1, count: 2) }

  private func number(first: UInt32, count: Int) -> Int {
    var number = 0
    for position in 0..<UInt32(count) { number = number * 10 + Int(packed >> ((first - position) * 4) & 15) }
    return number
  }

  /// Appends the eight digits.
  func appendText(to bytes: inout [UInt8]) {
    for position in stride(from: UInt32(28), through: 0, by: -4) {
      bytes.append(0x30 + UInt8(packed >> position & 15))
    }
  }

  /// Days since some day long ago, by the calendar's rules carried beyond months and days that exist.
  var dayNumber: Int {
    let shifted = month <= 2 ? year - 1 : year
    let months = (month + 9) % 12
    return 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + (months * 306 + 5) / 10 + day
  }

  /// Whether exactly one digit differs or two neighbouring ones are swapped.
  func isOneDigitOff(_ other: DateDigits) -> Bool {
    let difference = packed ^ other.packed
    if difference == 0 { return false }
    let lowest = UInt32(difference.trailingZeroBitCount) & ~3
    if difference >> lowest < 16 { return true }
    guard difference >> lowest < 256 else { return false }
    let mine = packed >> lowest & 0xFF
    let others = other.packed >> lowest & 0xFF
    return mine == (others >> 4 | others << 4 & 0xFF)
  }

  /// Whether the year is the same and day and month stand in each other's place.
  func isDayMonthSwapped(_ other: DateDigits) -> Bool {
    packed >> 16 == other.packed >> 16 && packed & 0xFF == other.packed >> 8 & 0xFF
      && packed >> 8 & 0xFF == other.packed & 0xFF
  }
}

extension DateDigits {
  private static let monthNames = Array("janfebmaraprmayjunjulaugsepoctnovdec".utf8)
  /// Two-digit years up to this are of this century, later ones of the last.
  private static let pivot = 30

  /// Reads usual ways of writing a day: `19450312`, `1945-03-12`, `12/3/1945`, `1945年3月12日`, `12 Mar 1945`.
  init?(reading text: UnsafeBufferPointer<UInt8>, dayFirst: Bool) {
    var numbers: [(value: Int, width: Int)] = []
    var named: Int?
    var index = 0
    while index < text.count, numbers.count < 3 {
      let byte = text[index]
      if byte &- 0x30 < 10 {
        var value = 0
        let first = index
        while index < text.count, text[index] &- 0x30 < 10, index - first < 9 {
          value = value * 10 + Int(text[index] - 0x30)
          index += 1
        }
        numbers.append((value, index - first))
      } else if named == nil, let month = DateDigits.month(in: text, at: index) {
        named = month
        while index < text.count, (text[index] | 0x20) &- 0x61 < 26 { index += 1 }
      } else {
        index += 1
      }
    }
    if let month = named {
      guard numbers.count == 2 else { return nil }
      let yearFirst = numbers[0].width == 4
      self.init(year: numbers[yearFirst ? 0 : 1], month: month, day: numbers[yearFirst ? 1 : 0].value)
    } else if numbers.count == 1, numbers[0].width == 8 {
      let value = numbers[0].value
      if value >= 10_000_000, value / 10_000 < 3000 {
        self.init(year: value / 10_000, month: value / 100 % 100, day: value % 100)
      } else {
        let first = value / 1_000_000
        let second = value / 10_000 % 100
        self.init(year: value % 10_000, month: dayFirst ? second : first, day: dayFirst ? first : second)
      }
    } else if numbers.count == 3 {
      self.init(three: numbers, dayFirst: dayFirst)
    } else {
      return nil
    }
  }

  private init?(three numbers: [(value: Int, width: Int)], dayFirst: Bool) {
    let yearFirst = numbers[0].width == 4
    guard yearFirst || numbers[2].width == 4 || numbers[2].width == 2 else { return nil }
    if yearFirst {
      self.init(year: numbers[0], month: numbers[1].value, day: numbers[2].value)
      return
    }
    let monthFirst = numbers[1].value > 12 || (!dayFirst && numbers[0].value <= 12)
    self.init(year: numbers[2], month: numbers[monthFirst ? 0 : 1].value, day: numbers[monthFirst ? 1 : 0].value)
  }

  private init?(year: (value: Int, width: Int), month: Int, day: Int) {
    guard month < 100, day < 100, year.width == 4 || year.width == 2 else { return nil }
    let century = year.width == 4 ? 0 : year.value <= DateDigits.pivot ? 2000 : 1900
    self.init(year: year.value + century, month: month, day: day)
  }

  private static func month(in text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    guard index + 3 <= text.count else { return nil }
    for month in 0..<12 where (0..<3).allSatisfy({ text[index + $0] | 0x20 == monthNames[month * 3 + $0] }) {
      return month + 1
    }
    return nil
  }
}
