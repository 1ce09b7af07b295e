import Civil
import Synchronization

#if canImport(Glibc)
  import Glibc
#endif

/// Where parsed rows go: called with the rows of one dataset, on the thread that parsed them.
public typealias RowSink = (UnsafeRawBufferPointer, Dataset) -> Void

/// Parses the chunks of one table on one thread.
///
/// The loop over rows is the system's hot path: it allocates nothing for a record. It is generic over the record type and
/// specialised for each, hence the switch in `read`.
struct TableParser {
  /// How many bytes lie between two line marks.
  private static let markDistance = 2048
  private static let rowsKept = 4096

  let table: Table
  let keys: KeyIndex?
  let sink: RowSink

  /// Parses chunks until none is left; each result goes into the table's `reading`.
  func readAll(_ buffer: UnsafeMutablePointer<UInt8>, _ meter: ProgressMeter?) {
    switch table.drop.dataset {
    case .residents: read(Resident.self, buffer, meter)
    case .deaths: read(DeathRegistration.self, buffer, meter)
    case .custody: read(Custody.self, buffer, meter)
    case .funerals: read(Funeral.self, buffer, meter)
    case .assistance: read(Assistance.self, buffer, meter)
    case .insured: read(MedicalInsurance.self, buffer, meter)
    case .visits: read(Visit.self, buffer, meter)
    case .deathCertificates: read(DeathCertificate.self, buffer, meter)
    case .disabilityCertificates: read(DisabilityCertificate.self, buffer, meter)
    case .poorHouseholds: read(PoorHousehold.self, buffer, meter)
    case .participants: read(Participant.self, buffer, meter)
    case .pensionPayments: read(PensionPayment.self, buffer, meter)
    case .funeralPayments: read(FuneralPayment.self, buffer, meter)
    case .recoveries: read(Recovery.self, buffer, meter)
    case .contributionAdvances: read(ContributionAdvance.self, buffer, meter)
    case .advanceRepayments: read(AdvanceRepayment.self, buffer, meter)
    case .otherPensions: read(OtherPension.self, buffer, meter)
    case .otherFuneralBenefits: read(OtherFuneralBenefit.self, buffer, meter)
    case .certifications: read(Certification.self, buffer, meter)
    }
  }

  private func read<Record: FeedRecord>(
    _ type: Record.Type, _ buffer: UnsafeMutablePointer<UInt8>, _ meter: ProgressMeter?
  ) {
    let cells = UnsafeMutablePointer<Cell>.allocate(capacity: table.plan.columnCount + 1)
    let rows = UnsafeMutablePointer<Record>.allocate(capacity: TableParser.rowsKept)
    var reader = RowReader(
      plan: table.plan, deliveryDay: table.drop.name.day, cells: cells, bytes: buffer)
    defer {
      cells.deallocate()
      rows.deallocate()
      reader.deallocate()
    }
    while let chunk = table.cutter.next(into: buffer) {
      memset(buffer + chunk.count, 0, RowScanner.padding)
      var found = TableReading()
      if chunk.isOversized {
        found.records = 1
        found.quarantined = [TableReading.Entry(offset: chunk.offset, field: -1, reason: .tooLong)]
        found.chunks = [TableReading.ReadChunk(index: chunk.index, offset: chunk.offset, lines: 1, marks: [])]
      } else {
        read(chunk, into: &found, &reader, rows, cells, buffer)
      }
      let unusable = table.reading.withLock { reading -> Int in
        reading.add(found)
        return reading.quarantined.count
      }
      // Whatever this is, it is no delivery; reading on would only fill the memory.
      if unusable > TableReading.mostUnusable { table.cutter.stop(table.mostlyUnusable) }
      meter?.advance(chunk.count)
    }
  }

  @inline(__always)
  private func read<Record: FeedRecord>(
    _ chunk: Chunk, into found: inout TableReading, _ reader: inout RowReader, _ rows: UnsafeMutablePointer<Record>,
    _ cells: UnsafeMutablePointer<Cell>, _ buffer: UnsafeMutablePointer<UInt8>
  ) {
    let plan = table.plan
    let columnCount = plan.columnCount
    let operationColumn = plan.operationColumn
    let keyParts = plan.keyParts
    let hasChecks = !plan.filledColumns.isEmpty || !plan.readableFields.isEmpty
    let base = table.base + UInt64(chunk.offset)
    var scanner = RowScanner(
      bytes: buffer, count: chunk.count, delimiter: table.delimiter, cells: cells, cellCapacity: columnCount + 1)
    var rowCount = 0
    var marks: [TableReading.LineMark] = []
    var nextMark = TableParser.markDistance
    while let row = scanner.next() {
      if row.start >= nextMark {
        marks.append(TableReading.LineMark(offset: UInt32(row.start), line: UInt32(row.line)))
        nextMark = row.start + TableParser.markDistance
      }
      if row.cellCount == columnCount, !row.isBroken, row.end - row.start <= Quotation.longest,
        operationColumn < 0 || isPlainPut(cells[operationColumn], buffer)
      {
        reader.place = Place(offset: base + UInt64(row.start))
        if let record = Record(&reader), !hasChecks || isFilled(&reader),
          reader.defects.isEmpty || isReadable(reader)
        {
          if !reader.defects.isEmpty { note(&reader, at: chunk.offset + row.start, &found) }
          rows[rowCount] = record
          rowCount += 1
          keys?.append(reader.key(of: keyParts, record.head), reader.place)
          found.records += 1
          if rowCount == TableParser.rowsKept { flush(rows, &rowCount, &found) }
          continue
        }
        reader.defects.removeAll(keepingCapacity: true)
      }
      if let record: Record = unusual(row, at: chunk.offset + row.start, base, &reader, cells, &found) {
        rows[rowCount] = record
        rowCount += 1
        if rowCount == TableParser.rowsKept { flush(rows, &rowCount, &found) }
      }
    }
    flush(rows, &rowCount, &found)
    found.chunks.append(
      TableReading.ReadChunk(index: chunk.index, offset: chunk.offset, lines: scanner.line, marks: marks))
  }

  /// Whether an operation flag is empty, `A` or `U`: then the row is a record like any other.
  @inline(__always)
  private func isPlainPut(_ flag: Cell, _ buffer: UnsafeMutablePointer<UInt8>) -> Bool {
    if flag.length == 0 { return true }
    let byte = buffer[Int(flag.start)]
    return flag.length == 1 && (byte == UInt8(ascii: "A") || byte == UInt8(ascii: "U"))
  }

  @inline(__always)
  private func flush<Record: FeedRecord>(
    _ rows: UnsafeMutablePointer<Record>, _ count: inout Int, _ found: inout TableReading
  ) {
    guard count > 0 else { return }
    found.used += count
    sink(UnsafeRawBufferPointer(UnsafeBufferPointer(start: rows, count: count)), Record.dataset)
    count = 0
  }
}
