import Civil

/// The cells of one row in UTF-8, in the order of the sheet's columns, before any format is given to them.
///
/// Used again for every row. What makes cells untidy is in `Row+Forms.swift`; the formats in `Files`.
final class Row {
  /// What a workbook cell becomes.
  enum Kind: UInt8 {
    /// Text that certainly needs no quotes.
    case plain
    /// Any text.
    case text
    /// A number of fen.
    case money
    /// A day as a spreadsheet counts it.
    case day
  }

  private static let room = 64

  let bytes = ByteBuffer(capacity: 8192)
  private let ends = UnsafeMutablePointer<Int>.allocate(capacity: Row.room)
  private let kinds = UnsafeMutablePointer<Kind>.allocate(capacity: Row.room)
  private let values = UnsafeMutablePointer<Int>.allocate(capacity: Row.room)
  private(set) var count = 0

  /// A cell that is replaced by a damaged one, or −1.
  private(set) var damagedCell = -1
  private let damage = ByteBuffer(capacity: 256)

  let census: Census
  /// How cells are written in this drop.
  var style = CellStyle()
  /// For everything untidy; the lives are told without it.
  var random: Random
  /// Whether cells of this row may take unusual forms.
  private(set) var isUntidy = false
  private var ownID = ResidentIDText()

  init(census: Census) {
    self.census = census
    random = Random(seed: 0, purpose: .noise, stream: 0)
  }

  deinit {
    ends.deallocate()
    kinds.deallocate()
    values.deallocate()
  }

  /// Begins the rows of a person.
  func begin(_ life: Life, seed: UInt64) {
    random = Random(seed: seed, purpose: .noise, stream: life.index)
    ownID = ResidentIDText(life.citizen.id)
    ownName.clear()
    NameTable.append(life.name, to: ownName)
    currentName = life.name
    birthYear = life.citizen.birth.components.year
    writesShortID = birthYear < 1956 && life.citizen.kind == .resident && random.perMille(30)
    sex = life.citizen.sex
  }

  let ownName = ByteBuffer(capacity: 128)
  private(set) var currentName = Name(family: 0, first: 0)
  private(set) var sex = Sex.male
  private var birthYear = 0
  /// Whether some agencies still have the person's number of 15 digits.
  private(set) var writesShortID = false

  /// Begins a row.
  func begin(style: CellStyle) {
    self.style = style
    bytes.clear()
    count = 0
    damagedCell = -1
    isUntidy = style.untidyShare > 0 && random.below(1000) < style.untidyShare
  }

  /// Ends a cell.
  @inline(__always)
  func end(_ kind: Kind = .plain, value: Int = 0) {
    ends[count] = bytes.count
    kinds[count] = kind
    values[count] = value
    count += 1
  }

  /// The bytes of a cell.
  @inline(__always)
  func cell(_ index: Int) -> UnsafeBufferPointer<UInt8> {
    if index == damagedCell { return damage.bytes }
    let start = index == 0 ? 0 : ends[index - 1]
    return UnsafeBufferPointer(start: bytes.start + start, count: ends[index] - start)
  }

  @inline(__always)
  func kind(_ index: Int) -> Kind { index == damagedCell ? .text : kinds[index] }

  /// Fen, or the day of a cell, for workbooks.
  func value(_ index: Int) -> Int { values[index] }

  /// Replaces a cell by text that cannot be used.
  func spoil(_ cell: Int, _ fill: (ByteBuffer) -> Void) {
    damage.clear()
    fill(damage)
    damagedCell = cell
  }

  /// Takes the damage back.
  func repair() { damagedCell = -1 }

  /// The person's number as eighteen characters, untouched by any noise.
  var identity: ResidentIDText { ownID }

  // Cells without forms of their own.

  func empty() { end() }

  @inline(__always)
  func word(_ text: StaticString) {
    bytes.append(text)
    end(.plain)
  }

  @inline(__always)
  func digits(_ number: UInt64, width: Int, prefix: StaticString = "") {
    bytes.append(prefix)
    bytes.append(number: number, width: width)
    end()
  }

  @inline(__always)
  func number(_ number: Int?) {
    if let number { bytes.append(number: UInt64(number)) }
    end()
  }

  @inline(__always)
  func division(_ village: Int) {
    bytes.append(number: Village.all[village].code)
    end()
  }

  func change(_ change: Change) {
    switch change {
    case .none: empty()
    case .add: word("A")
    case .change: word("U")
    case .delete: word("D")
    }
  }
}
