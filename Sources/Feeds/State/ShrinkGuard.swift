import CByteScan
import Civil
import Synchronization

/// Holds back a full delivery that lost more records against the full delivery before it than its definition allows: an
/// export that broke off looks like people who vanished.
struct ShrinkGuard {
  let reader: InboxReader

  /// Refuses the full delivery in use where it shrank beyond the bound and nobody accepted it.
  func judge(_ load: DatasetLoad) {
    guard let day = load.fullDay, !load.checkedFullDays.contains(day) else { return }
    let parts = load.fullParts
    let live = load.live.filter { parts.contains($0.table.drop) }
    guard live.count == parts.count else { return }
    load.checkedFullDays.insert(day)
    if parts.contains(where: { reader.accepted.contains($0.name.text) || reader.accepted.contains($0.displayName) }) {
      return
    }
    let records = live.reduce(0) { $0 + $1.table.reading.withLock(\.records) }
    let bound = load.definition.shrinkBoundPercent
    guard let before = recordsOfDelivery(before: day, load, enough: records, bound: bound),
      records * 100 < before * (100 - bound)
    else { return }
    for part in parts {
      load.refuse(
        part,
        Problem(
          .shrunk, file: part.displayName, details: [String(records), String(before), String(bound)]))
    }
  }

  /// The number of records of the full delivery before a day; nil where there is none that can be read, or where its
  /// lines alone show that nothing shrank.
  private func recordsOfDelivery(before day: Day, _ load: DatasetLoad, enough records: Int, bound: Int) -> Int? {
    let days = Set(load.candidates.filter { $0.name.kind == .full && $0.name.day < day }.map(\.name.day))
    for day in days.sorted(by: >) {
      let opener = TableOpener(
        definition: load.definition, divisions: reader.catalogue.divisions, folder: reader.scratch)
      var tables: [Table] = []
      var isReadable = true
      for drop in load.parts(of: day) {
        guard
          let prepared = try? PreparedDrop(drop, manifestPath: reader.inbox.manifests[drop.displayName], opener: opener)
        else {
          isReadable = false
          break
        }
        let opened = prepared.opened
        tables.append(
          Table(
            file: opened.file, drop: drop, plan: opened.plan, delimiter: opened.delimiter, dataStart: opened.dataStart,
            linesBeforeData: opened.linesBeforeData, base: 0, hash: nil))
      }
      guard isReadable else { continue }
      // No more records than lines: most nights this settles it without reading the older file's records.
      if records * 100 >= tables.reduce(0, { $0 + lines($1) }) * (100 - bound) { return nil }
      return tables.reduce(0) { $0 + count($1) }
    }
    return nil
  }

  private func lines(_ table: Table) -> Int {
    let size = 1 << 18
    let buffer = UnsafeMutablePointer<UInt8>.allocate(capacity: size)
    defer { buffer.deallocate() }
    var lines = 1
    var offset = table.dataStart
    while offset < table.file.size {
      let count = min(size, table.file.size - offset)
      guard (try? table.file.read(into: buffer, count: count, at: offset)) != nil else { break }
      lines += bytescan_count_lines(buffer, count)
      offset += count
    }
    return lines
  }

  private func count(_ table: Table) -> Int {
    let workers = UnsafeTransfer(table)
    Crew.run(threads: reader.threads) { _ in
      let buffer = UnsafeMutablePointer<UInt8>.allocate(capacity: ChunkCutter.chunkSize + RowScanner.padding)
      defer { buffer.deallocate() }
      TableParser(table: workers.value, keys: nil, sink: { _, _ in }).readAll(buffer, nil)
    }
    return table.reading.withLock(\.records)
  }
}
