import Civil

/// A cell in half width without damage at its ends, in a small buffer of its own: dates, amounts and ID numbers written in
/// one of the usual ways are read from it without allocating. What it cannot read is left to the patient parsers.
struct NarrowCell {
  /// The longest cell it takes, in characters.
  private static let capacity = 40

  /// What stands in the buffer for characters that are not ASCII but mean something.
  private enum Mark {
    static let year: UInt8 = 1
    static let month: UInt8 = 2
    static let day: UInt8 = 3
    static let yuanSign: UInt8 = 4
    static let yuan: UInt8 = 5
    static let x: UInt8 = 6
  }

  private var storage = InlineArray<40, UInt8>(repeating: 0)
  private var start = 0
  private var end = 0

  /// Takes a cell's bytes; nil where it has a character that means nothing here, or is too long.
  init?(_ raw: UnsafeBufferPointer<UInt8>, _ encoding: TextEncoding) {
    guard raw.count <= NarrowCell.capacity * 3 else { return nil }
    var isKnown = true
    var count = 0
    // Written in place: the closure below needs something that can be captured.
    var storage = storage
    let isValid = encoding.forEachScalar(in: raw) { scalar in
      guard count < NarrowCell.capacity else {
        isKnown = false
        return
      }
      let byte = NarrowCell.byte(for: scalar)
      if byte == 0 { isKnown = false }
      storage[count] = byte
      count += 1
    }
    guard isKnown, isValid else { return nil }
    self.storage = storage
    end = count
    trim()
    if end - start >= 3, self[0] == UInt8(ascii: "="), self[1] == UInt8(ascii: "\""),
      storage[end - 1] == UInt8(ascii: "\"")
    {
      start += 2
      end -= 1
      trim()
    }
    while start < end, storage[start] == UInt8(ascii: "'") {
      start += 1
      trim()
    }
  }

  /// The byte that stands for a scalar, or zero.
  private static func byte(for scalar: UInt32) -> UInt8 {
    switch scalar {
    case 0x20...0x7E: return UInt8(truncatingIfNeeded: scalar)
    case 0x09, 0x0A, 0x0D, 0xA0, 0x3000, 0xFEFF, 0x200B: return 0x20
    // Full-width quotation marks, apostrophe and equals sign are no spreadsheet's damage.
    case 0xFF02, 0xFF07, 0xFF1D: return 0
    case 0xFF01...0xFF5E: return UInt8(truncatingIfNeeded: scalar - 0xFEE0)
    case 0x5E74: return Mark.year
    case 0x6708: return Mark.month
    case 0x65E5, 0x53F7: return Mark.day
    case 0xA5, 0xFFE5: return Mark.yuanSign
    case 0x5143: return Mark.yuan
    case 0xD7, 0x0425, 0x0445, 0x2169: return Mark.x
    default: return 0
    }
  }

  private mutating func trim() {
    while start < end, storage[start] == 0x20 { start += 1 }
    while end > start, storage[end - 1] == 0x20 { end -= 1 }
  }

  private subscript(index: Int) -> UInt8 { storage[start + index] }

  /// Whether nothing is left.
  var isEmpty: Bool { start == end }

  /// Reads digits from a position: their value, how many there were.
  private func number(at position: inout Int) -> (value: Int, digits: Int) {
    var value = 0
    let first = position
    while position < end, storage[position] >= 0x30, storage[position] <= 0x39, position - first < 16 {
      value = value * 10 + Int(storage[position] - 0x30)
      position += 1
    }
    return (value, position - first)
  }

  /// The byte at a position, or zero behind the end.
  private func byte(at position: Int) -> UInt8 { position < end ? storage[position] : 0 }

  /// A day: `2021-1-5`, `2021/10/31 08:00`, `2021年10月31日`, `20211031`, `44500`.
  var day: Day? {
    var position = start
    let first = number(at: &position)
    if first.digits == 8, position == end || isTime(from: position) {
      return Day(year: first.value / 10_000, month: first.value / 100 % 100, day: first.value % 100)
    }
    guard first.digits == 4 else { return nil }
    let separator = byte(at: position)
    position += 1
    let month = number(at: &position)
    let second = byte(at: position)
    position += 1
    let day = number(at: &position)
    guard (1...2).contains(month.digits), (1...2).contains(day.digits) else { return nil }
    if separator == Mark.year {
      guard second == Mark.month else { return nil }
      if byte(at: position) == Mark.day { position += 1 }
    } else {
      guard second == separator, NarrowCell.isSeparator(separator) else { return nil }
    }
    guard position == end || isTime(from: position) else { return nil }
    return Day(year: first.value, month: month.value, day: day.value)
  }

  /// A month: `2021-1`, `2021/10`, `2021年10月`, `202110`.
  var month: Month? {
    var position = start
    let first = number(at: &position)
    if first.digits == 6, position == end { return Month(year: first.value / 100, month: first.value % 100) }
    guard first.digits == 4 else { return nil }
    let separator = byte(at: position)
    position += 1
    let month = number(at: &position)
    guard (1...2).contains(month.digits), month.digits == 2 || separator != UInt8(ascii: ".") else { return nil }
    if separator == Mark.year {
      if byte(at: position) == Mark.month { position += 1 }
    } else if !NarrowCell.isSeparator(separator) {
      return nil
    }
    return position == end ? Month(year: first.value, month: month.value) : nil
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".")
  }

  /// Whether the rest is a time of day: `T08:00:00`, ` 8:00`.
  private func isTime(from first: Int) -> Bool {
    guard byte(at: first) == 0x20 || byte(at: first) == UInt8(ascii: "T") else { return false }
    var digits = 0
    for position in (first + 1)..<max(first + 1, end) {
      let byte = storage[position]
      if byte >= 0x30, byte <= 0x39 {
        digits += 1
      } else if byte != UInt8(ascii: ":"), byte != UInt8(ascii: "."), byte != 0x20 {
        return false
      }
    }
    return digits > 0
  }

  /// An amount: `600.5`, `￥1,234.50`, `600元`.
  var amount: Amount? {
    var position = start
    if byte(at: position) == Mark.yuanSign { position += 1 }
    var group = number(at: &position)
    guard group.digits >= 1, group.digits <= 9 else { return nil }
    var yuan = group.value
    if byte(at: position) == UInt8(ascii: ",") {
      guard group.digits <= 3 else { return nil }
      while byte(at: position) == UInt8(ascii: ","), yuan < 1_000_000_000 {
        position += 1
        group = number(at: &position)
        guard group.digits == 3 else { return nil }
        yuan = yuan * 1000 + group.value
      }
    }
    var fen = 0
    if byte(at: position) == UInt8(ascii: ".") {
      position += 1
      let decimals = number(at: &position)
      guard (1...2).contains(decimals.digits) else { return nil }
      fen = decimals.digits == 1 ? decimals.value * 10 : decimals.value
    }
    if byte(at: position) == Mark.yuan { position += 1 }
    return position == end ? Amount(Fen(Int64(yuan) * 100 + Int64(fen))) : nil
  }

  /// A resident ID number with spaces or hyphens inside, or another sign for the `X` at its end.
  var residentID: ResidentID? {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 18) { buffer in
      var count = 0
      for position in start..<end {
        let byte = storage[position]
        if byte == 0x20 || byte == UInt8(ascii: "-") { continue }
        guard count < 18 else { return nil }
        let standsForX = count == 17 && (byte == Mark.x || byte == UInt8(ascii: "*"))
        buffer[count] = standsForX ? UInt8(ascii: "X") : byte
        count += 1
      }
      return try? ResidentID.parse(UnsafeBufferPointer(rebasing: buffer[..<count])).get()
    }
  }
}
