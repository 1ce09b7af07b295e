import Civil

/// What a chunk of people adds to one drop.
final class DropChunk {
  /// Lines, elements or packed cells, in the drop's encoding.
  let bytes = ByteBuffer(capacity: 1024)
  /// Lines, or sheet rows, so far.
  var lines = 0
  var records = 0
  /// Unusable records with their line counted from the chunk's first, which is 1.
  var unusable: [(line: Int, field: String, reason: QuarantineReason)] = []

  func clear() {
    bytes.clear()
    lines = 0
    records = 0
    unusable.removeAll(keepingCapacity: true)
  }
}

/// Writes the rows of people, one after another, into chunks for all drops. Every thread has one of its own.
final class Scribe {
  let chunks: [DropChunk]
  private(set) var expectations: [ExpectedFinding] = []
  /// Whether assistance comes with one row a household.
  let writesHouseholdRows: Bool

  private let options: SampleCity.Options
  private let delivery: Delivery
  private let layouts: [Layout]
  private let required: [[Int]]
  private let biographer: Biographer
  private let row: Row
  private let line = ByteBuffer(capacity: 8192)
  private var life = Life()
  private var drop = 0

  init(options: SampleCity.Options, biographer: Biographer, delivery: Delivery, layouts: [Layout]) {
    self.options = options
    self.biographer = biographer
    self.delivery = delivery
    self.layouts = layouts
    required = layouts.map(\.required)
    row = Row(census: biographer.census)
    chunks = layouts.map { _ in DropChunk() }
    writesHouseholdRows = Layout.hasHouseholdRows(.assistance, options: options)
  }

  /// Tells and writes the lives of everybody in some blocks of households.
  func write(blocks: Range<Int>) {
    for chunk in chunks { chunk.clear() }
    expectations.removeAll(keepingCapacity: true)
    if blocks.lowerBound == 0 { writeStrangers() }
    let sheets = Dataset.allCases.map(\.sheet)
    for block in blocks {
      for household in Household.households(ofBlock: block, people: options.people, seed: options.seed) {
        for index in household.first..<household.first + household.size {
          biographer.tell(&life, index: index, household: household)
          let found = Oracle(life, biographer.timeline).expectations
          life.hasFindings = !found.isEmpty
          expectations += found
          row.begin(life, seed: options.seed)
          for sheet in sheets { sheet.write(life, with: self) }
        }
      }
    }
  }

  /// The number of somebody's own account.
  func accountNumber(of index: Int) -> UInt64 { biographer.accountNumber(index, salt: 2) }

  /// The newest deliveries of three agencies also tell of people from elsewhere, and so are never empty.
  private func writeStrangers() {
    for dataset in [Dataset.funerals, .deathCertificates, .disabilityCertificates] {
      drop = delivery.newest(dataset)
      let stranger = Stranger(drop: drop, day: delivery.drops[drop].day, seed: options.seed)
      row.begin(style: layouts[drop].cells)
      switch dataset {
      case .funerals: FuneralsSheet.write(stranger, with: row)
      case .deathCertificates: DeathCertificatesSheet.write(stranger, with: row)
      default: DisabilityCertificatesSheet.write(stranger, with: row)
      }
      write(to: drop, number: 0)
    }
  }

  /// Begins a row of a full dataset.
  func begin(_ dataset: Dataset, village: Int) -> Row {
    begin(delivery.full(dataset, village: village))
  }

  /// Begins a row of a delta dataset, or gives nil where what became known that day is not delivered yet.
  func begin(_ dataset: Dataset, knownOn day: Day) -> Row? {
    delivery.delta(dataset, knownOn: day).map { begin($0) }
  }

  private func begin(_ drop: Int) -> Row {
    self.drop = drop
    row.begin(style: layouts[drop].cells)
    return row
  }

  /// Writes the row to its drop, and where need be to others; now and then it is made unusable.
  func commit(_ life: Life, canBeSpoiled: Bool = true) {
    let dataset = delivery.drops[drop].dataset
    if let replaced = delivery.replaced(dataset), !row.random.perMille(30) {
      write(to: replaced, number: life.index + 1)
    }
    let share = layouts[drop].unusablePerMillion
    if share > 0, canBeSpoiled, row.random.perMillion(share) {
      // Where a record matters to the truth, the unusable one stands before it; in place of it elsewhere.
      let isLost = life.canLose(dataset, asOf: options.asOf)
      if isLost || life.scenario == nil || delivery.drops[drop].isFull { writeSpoiled(life) }
      if isLost { return }
    }
    write(to: drop, number: life.index + 1)
    if options.noise == .harsh, life.scenario == nil, !delivery.drops[drop].isFull, drop < delivery.newest(dataset),
      row.random.perMille(5)
    {
      write(to: drop + 1, number: life.index + 1)
    }
  }

  private func writeSpoiled(_ life: Life) {
    let layout = layouts[drop]
    let damage = Damage.apply(to: row, layout: layout, required: required[drop])
    write(to: drop, number: life.index + 1)
    chunks[drop].unusable.append((chunks[drop].lines - lastHeight + 1, damage.field, damage.reason))
    let dataset = delivery.drops[drop].dataset
    if damage.field == "id", damage.reason != .missing, dataset == .participants || dataset == .pensionPayments {
      // The bureau's own number is wrong, whoever it was meant for.
      let text = String(decoding: row.cell(row.damagedCell), as: UTF8.self)
      expectations.append(
        ExpectedFinding(rule: "id-invalid", id: text, amount: nil, months: nil, certainty: .confirmed))
    }
    row.repair()
  }

  /// Lines of the row written last.
  private var lastHeight = 1

  private func write(to drop: Int, number: Int) {
    let layout = layouts[drop]
    let chunk = chunks[drop]
    chunk.records += 1
    switch layout.container {
    case .xlsx:
      WorkbookFormat.append(row, layout: layout, number: number, to: chunk.bytes)
      lastHeight = 1
    case .xml:
      line.clear()
      lastHeight = XMLFormat.append(row, layout: layout, number: number, to: line)
      layout.encoding.append(line.bytes, to: chunk.bytes)
    case .csv:
      if layout.blankPerMille > 0, row.random.perMille(layout.blankPerMille) {
        line.clear()
        CSVFormat.appendBlank(layout: layout, full: row.random.perMille(500), to: line)
        layout.encoding.append(line.bytes, to: chunk.bytes)
        chunk.lines += 1
      }
      if let page = layout.pageLength, chunk.records % page == 0 {
        line.clear()
        chunk.lines += CSVFormat.append(headers: layout, to: line)
        layout.encoding.append(line.bytes, to: chunk.bytes)
      }
      line.clear()
      lastHeight = CSVFormat.append(row, layout: layout, number: number, to: line)
      layout.encoding.append(line.bytes, to: chunk.bytes)
    }
    chunk.lines += lastHeight
  }
}
