/// What the values of a column look like, by a sample of its rows.
struct ColumnProfile {
  let header: String
  /// How many rows were looked at, and how many of them have a value.
  private(set) var rows = 0
  private(set) var filled = 0
  /// How many different values there are among them.
  private(set) var distinct = 0
  private var dates = 0
  private var digitsOnly = 0
  private var withAt = 0
  private var withDigit = 0
  private var characters = 0
  private var words = 0
  private var dayFirst = 0
  private var monthFirst = 0
  /// How often each small number stands there.
  private var numbers: [Int: Int] = [:]
  /// How many characters most of the values have; 0 where they differ.
  private(set) var usualLength = 0

  init(_ table: LinkageTable, column: Int, sample: [Int]) {
    header = table.columnNames[column]
    let values = table.column(column)
    var seen: Set<UInt32> = []
    var lengths: [Int: Int] = [:]
    for row in sample {
      rows += 1
      let value = values.values[row]
      if value == 0 { continue }
      filled += 1
      let text = values.pool.text(value)
      let length = look(at: text)
      lengths[length, default: 0] += 1
      if seen.insert(value).inserted { distinct += 1 }
      if text.utf8.count <= 4, let number = Int(text) { numbers[number, default: 0] += 1 }
    }
    for length in lengths.keys.sorted() where lengths[length, default: 0] * 5 >= filled * 4 { usualLength = length }
  }

  private mutating func look(at text: String) -> Int {
    let bytes = Array(text.utf8)
    let digits = bytes.count { $0 &- 0x30 < 10 }
    if digits == bytes.count { digitsOnly += 1 }
    if digits > 0 { withDigit += 1 }
    if bytes.contains(0x40) { withAt += 1 }
    words += text.split(separator: " ").count
    let length = text.unicodeScalars.count
    characters += length
    bytes.withUnsafeBufferPointer { bytes in
      guard digits >= 5, digits * 2 >= bytes.count, let date = DateDigits(reading: bytes, dayFirst: true) else {
        return
      }
      if (1000...2999).contains(date.year), (1...12).contains(date.month), (1...31).contains(date.day) {
        dates += 1
      } else if (1...31).contains(date.month), (1...12).contains(date.day) {
        dates += 1
      }
    }
    countOrder(of: bytes)
    return length
  }

  private mutating func countOrder(of bytes: [UInt8]) {
    let groups = bytes.split { $0 &- 0x30 >= 10 }.map { String(decoding: $0, as: UTF8.self) }
    guard groups.count == 3, groups[0].count <= 2, groups[1].count <= 2 else { return }
    if let first = Int(groups[0]), first > 12 { dayFirst += 1 }
    if let second = Int(groups[1]), second > 12 { monthFirst += 1 }
  }

  /// Whether days stand before months, in dates with the year last.
  var isDayFirst: Bool { dayFirst >= monthFirst }

  /// The share of rows without a value.
  var missing: Double { rows == 0 ? 1 : 1 - Double(filled) / Double(rows) }
  /// Whether nearly all values are numbers of this range.
  func isNumbers(within range: ClosedRange<Int>) -> Bool {
    let within = numbers.reduce(0) { range.contains($1.key) ? $0 + $1.value : $0 }
    return filled > 0 && Double(within) >= 0.97 * Double(filled)
  }

  /// Different values for each row with a value: 1 where none comes twice.
  var distinctShare: Double { filled == 0 ? 0 : Double(distinct) / Double(filled) }
  var meanLength: Double { filled == 0 ? 0 : Double(characters) / Double(filled) }
  var meanWords: Double { filled == 0 ? 0 : Double(words) / Double(filled) }
  /// The share of values that are days.
  var dateShare: Double { share(dates) }
  var digitShare: Double { share(digitsOnly) }
  var emailShare: Double { share(withAt) }
  var withDigitShare: Double { share(withDigit) }

  private func share(_ count: Int) -> Double { filled == 0 ? 0 : Double(count) / Double(filled) }
}
