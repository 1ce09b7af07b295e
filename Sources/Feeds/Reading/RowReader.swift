import Civil

#if canImport(Glibc)
  import Glibc
#endif

/// The cells of the current row, read as values of the canonical fields. One for each thread and table; nothing here
/// allocates for a cell that is written the usual way. The unusual ways are in `RowReader+Unusual.swift`.
struct RowReader {
  /// A value that is there but cannot be read.
  struct Defect {
    /// The field's index in `neededFields`.
    let slot: Int
    let reason: QuarantineReason
  }

  /// The chunk's bytes; cells count from here.
  var bytes: UnsafePointer<UInt8>
  /// Where the current row begins in the dataset.
  var place = Place(offset: 0)
  /// Values of the current row that could not be read.
  var defects: [Defect] = []

  let cells: UnsafeMutablePointer<Cell>
  let encoding: TextEncoding
  let divisions: DivisionTable
  /// The column of each needed field; negative where the file has none.
  private let columns: UnsafeMutablePointer<Int>
  /// What agencies wrote for codes, learned from the cells seen so far.
  private var learned: [LearnedCodes]
  private let plan: TablePlan
  /// The day the drop describes.
  private let deliveryDay: Day

  init(plan: TablePlan, deliveryDay: Day, cells: UnsafeMutablePointer<Cell>, bytes: UnsafePointer<UInt8>) {
    self.plan = plan
    self.deliveryDay = deliveryDay
    self.cells = cells
    self.bytes = bytes
    encoding = plan.encoding
    divisions = plan.divisions
    let needed = plan.columnOfNeededField
    columns = UnsafeMutablePointer<Int>.allocate(capacity: max(1, needed.count))
    for (slot, column) in needed.enumerated() { columns[slot] = column }
    learned = plan.codesOfNeededField.map { LearnedCodes(texts: $0) }
  }

  /// Gives the memory back; the reader must not be used afterwards.
  func deallocate() {
    columns.deallocate()
  }

  /// The bytes of a field's cell, or nil where the file lacks the column or the cell is empty.
  @inline(__always)
  func raw(_ slot: Int) -> UnsafeBufferPointer<UInt8>? {
    let column = columns[slot]
    guard column >= 0 else { return nil }
    let cell = cells[column]
    guard cell.length > 0 else { return nil }
    return UnsafeBufferPointer(start: bytes + Int(cell.start), count: Int(cell.length))
  }

  /// The cell as text, cleaned of what spreadsheets do to it.
  func text(_ slot: Int) -> String {
    let column = columns[slot]
    guard column >= 0 else { return "" }
    return SpreadsheetCell.cleaned(rawText(cells[column]))
  }

  /// The cell as text just as it is written.
  func rawText(_ cell: Cell) -> String {
    let text = encoding.decode(UnsafeBufferPointer(start: bytes + Int(cell.start), count: Int(cell.length)))
    return cell.isEscaped ? text.replacingDoubledQuotes() : text
  }

  /// Whether a field's cell has doubled quotation marks.
  func isEscaped(_ slot: Int) -> Bool { columns[slot] >= 0 && cells[columns[slot]].isEscaped }

  /// Whether a field is empty or blank.
  func isBlank(_ slot: Int) -> Bool {
    guard let raw = raw(slot) else { return true }
    return RowReader.isSurelyFilled(raw) ? false : text(slot).isEmpty
  }

  /// Whether a cell begins with a byte no blank or damaged cell begins with.
  @inline(__always)
  static func isSurelyFilled(_ raw: UnsafeBufferPointer<UInt8>) -> Bool {
    let first = raw[0]
    // 0xA1: ideographic space of GBK; 0xC2, 0xE1, 0xE2, 0xE3, 0xEF: spaces of UTF-8.
    return first > 0x20 && first != UInt8(ascii: "'") && first != UInt8(ascii: "=") && first != 0x7F
      && (first < 0x80 || (first != 0xA1 && first != 0xC2 && first != 0xEF && (first & 0xFC) != 0xE0))
  }

  /// Records that a value is there but cannot be read.
  @inline(never)
  mutating func refuse(_ slot: Int, _ reason: QuarantineReason) {
    defects.append(Defect(slot: slot, reason: reason))
  }

  /// The ID of a record that must have one.
  @inline(__always)
  mutating func head(_ slot: Int) -> RecordHead? {
    guard let id = id(slot) else { return nil }
    return RecordHead(id: id, place: place)
  }

  /// The head of a record that may lack a usable ID.
  @inline(__always)
  mutating func optionalHead(_ slot: Int) -> RecordHead? {
    RecordHead(id: id(slot), place: place)
  }

  /// The head of a record whose ID was found elsewhere.
  func head(of id: ResidentID) -> RecordHead { RecordHead(id: id, place: place) }

  @inline(__always)
  private mutating func id(_ slot: Int) -> ResidentID? {
    guard let raw = raw(slot) else { return nil }
    if case .success(let id) = ResidentID.parse(raw) { return id }
    return unusualID(slot)
  }

  /// A day; nil where there is none or it cannot be read.
  @inline(__always)
  mutating func day(_ slot: Int) -> Day? {
    guard let raw = raw(slot) else { return nil }
    if raw.count == 8, let value = RowReader.digits(raw, 0, 8),
      let day = Day(year: value / 10_000, month: value / 100 % 100, day: value % 100)
    {
      return day
    }
    if raw.count == 10, raw[4] == raw[7], raw[4] >= UInt8(ascii: "-"), raw[4] <= UInt8(ascii: "/"),
      let year = RowReader.digits(raw, 0, 4), let month = RowReader.digits(raw, 5, 2),
      let number = RowReader.digits(raw, 8, 2), let day = Day(year: year, month: month, day: number)
    {
      return day
    }
    if raw.count == 17 || raw.count == 14, let day = ChineseDay.day(raw) { return day }
    return unusualDay(slot)
  }

  /// Notes a day of death that cannot be one. The record is used as it is: rules take no such day for evidence, and the
  /// agency hears of it.
  @inline(__always)
  mutating func checkDeath(_ slot: Int, _ day: Day?, of head: RecordHead) {
    guard let day else { return }
    if day > deliveryDay {
      refuse(slot, .dateAfterDelivery)
    } else if let birth = head.id?.birthDate, day < birth {
      refuse(slot, .dateBeforeBirth)
    }
  }

  /// What `read` gives for a field that may be empty. Where it gives nothing, a value that was refused is unknown rather
  /// than none.
  @inline(__always)
  mutating func optional<Value>(_ slot: Int, _ read: (inout RowReader, Int) -> Value?) -> Packed<Value> {
    if let value = read(&self, slot) { return Packed(value) }
    return isRefused(slot) ? .unreadable : Packed(nil)
  }

  /// Whether a value of the current row is there but cannot be read.
  @inline(__always)
  func isRefused(_ slot: Int) -> Bool { !defects.isEmpty && defects.contains { $0.slot == slot } }

  /// A day, none, or something unreadable.
  @inline(__always)
  mutating func optionalDay(_ slot: Int) -> Packed<Day> { optional(slot) { $0.day($1) } }

  /// A month, none, or something unreadable.
  @inline(__always)
  mutating func optionalMonth(_ slot: Int) -> Packed<Month> { optional(slot) { $0.month($1) } }

  /// An amount, none, or something unreadable.
  @inline(__always)
  mutating func optionalAmount(_ slot: Int) -> Packed<Amount> { optional(slot) { $0.amount($1) } }

  /// A division, none, or something unreadable.
  @inline(__always)
  mutating func optionalDivision(_ slot: Int) -> Packed<Division> { optional(slot) { $0.division($1) } }

  /// A coded value, none, or one that is not listed.
  @inline(__always)
  mutating func optionalCode<Value: Code>(_ slot: Int) -> Packed<Value> { optional(slot) { $0.code($1) } }

  /// Sex, none, or one that is not listed.
  @inline(__always)
  mutating func optionalSex(_ slot: Int) -> Packed<Sex> { optional(slot) { $0.sex($1) } }

  /// The hash of a name that may be empty.
  @inline(__always)
  mutating func optionalNameHash(_ slot: Int) -> TextHash { nameHash(slot) ?? .unreadable }

  /// A month; nil where there is none or it cannot be read.
  @inline(__always)
  mutating func month(_ slot: Int) -> Month? {
    guard let raw = raw(slot) else { return nil }
    if raw.count == 6, let value = RowReader.digits(raw, 0, 6),
      let month = Month(year: value / 100, month: value % 100)
    {
      return month
    }
    if raw.count == 7, raw[4] == UInt8(ascii: "-"), let year = RowReader.digits(raw, 0, 4),
      let number = RowReader.digits(raw, 5, 2), let month = Month(year: year, month: number)
    {
      return month
    }
    return unusualMonth(slot)
  }

  /// An amount; nil where there is none or it cannot be read.
  @inline(__always)
  mutating func amount(_ slot: Int) -> Amount? {
    guard let raw = raw(slot) else { return nil }
    let count = raw.count
    if count <= 9, let yuan = RowReader.digits(raw, 0, count), let amount = Amount(Fen(Int64(yuan) * 100)) {
      return amount
    }
    if count >= 4, count <= 11, raw[count - 3] == UInt8(ascii: "."), let yuan = RowReader.digits(raw, 0, count - 3),
      let fen = RowReader.digits(raw, count - 2, 2), let amount = Amount(Fen(Int64(yuan) * 100 + Int64(fen)))
    {
      return amount
    }
    return unusualAmount(slot)
  }

  /// A number of years, 0 to 254; nil where there is none or it cannot be read.
  mutating func years(_ slot: Int) -> UInt8? {
    if let raw = raw(slot), raw.count <= 3, let years = RowReader.digits(raw, 0, raw.count), years <= 254 {
      return UInt8(years)
    }
    return unusual(slot) { AmountText.number($0, allowed: 0...254).map(UInt8.init) }
  }

  /// A division; nil where there is none or it cannot be read.
  @inline(__always)
  mutating func division(_ slot: Int) -> Division? {
    guard let raw = raw(slot) else { return nil }
    if raw.count == 12, let code = RowReader.digits(raw, 0, 12), code >= 100_000_000_000 {
      return Division(code: UInt64(code))
    }
    let table = divisions
    return unusual(slot) { table.division($0) }
  }

  /// A coded value; nil where there is none or it is not listed.
  @inline(__always)
  mutating func code<Value: Code>(_ slot: Int) -> Value? {
    codeNumber(slot).flatMap { Value(rawValue: $0) }
  }

  /// Sex; nil where there is none or it is not listed.
  mutating func sex(_ slot: Int) -> Sex? {
    codeNumber(slot).flatMap { Sex(rawValue: $0) }
  }

  @inline(__always)
  mutating func codeNumber(_ slot: Int) -> UInt8? {
    guard let raw = raw(slot) else { return nil }
    if let known = learned[slot].number(of: raw) { return known }
    return unusualCode(slot, raw)
  }

  @inline(never)
  private mutating func unusualCode(_ slot: Int, _ raw: UnsafeBufferPointer<UInt8>) -> UInt8? {
    let text = CodedText.folded(text(slot))
    if text.isEmpty { return nil }
    guard let number = learned[slot].number(ofText: text) else {
      refuse(slot, .codeUnlisted)
      return nil
    }
    learned[slot].learn(raw, number)
    return number
  }

  /// The hash of a name's folded form; `none` where there is no name, nil where it cannot be read.
  @inline(__always)
  mutating func nameHash(_ slot: Int) -> TextHash? {
    guard let raw = raw(slot) else { return isRequired(slot) ? nil : TextHash.none }
    if (RowReader.isSurelyFilled(raw) || raw[0] >= 0x80) && !isEscaped(slot) {
      var hasher = FoldedHasher()
      var isPlain = true
      let table = NameFold.table
      let isValid = encoding.forEachScalar(in: raw) { scalar in
        let folded = table.fast(scalar)
        // U+FFFD: what was damaged before, or could not be decoded for a transcript.
        if folded == NameFold.complex || scalar == 0 || scalar == 0xFFFD {
          isPlain = false
        } else if folded != NameFold.dropped {
          hasher.combine(folded)
        }
      }
      let hash = hasher.finish()
      if isPlain, isValid, !hash.isNone { return hash }
    }
    return unusualName(slot)
  }

  /// Whether a record without the field is quarantined.
  func isRequired(_ slot: Int) -> Bool { plan.isNeededFieldRequired[slot] }

  /// The value of `count` ASCII digits from `start`, or nil where a byte is none.
  @inline(__always)
  static func digits(_ raw: UnsafeBufferPointer<UInt8>, _ start: Int, _ count: Int) -> Int? {
    var value = 0
    for index in start..<(start + count) {
      let digit = Int(raw[index] &- 0x30)
      if digit > 9 { return nil }
      value = value &* 10 &+ digit
    }
    return value
  }
}
