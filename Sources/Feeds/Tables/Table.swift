import Civil
import Synchronization

/// A drop opened for reading: delimited text, either the drop itself or the transcript made of it, and its plan.
final class Table: Sendable {
  /// The bytes to scan.
  let file: OpenFile
  /// The drop.
  let drop: Drop
  /// What every cell is.
  let plan: TablePlan
  let delimiter: UInt8
  /// Where the first row behind the header begins.
  let dataStart: Int
  /// How many lines stand before it.
  let linesBeforeData: Int
  /// Where the table begins in the dataset's places.
  let base: UInt64
  /// Cuts the rows into chunks.
  let cutter: ChunkCutter
  /// What reading the chunks found; one entry a chunk.
  let reading = Mutex(TableReading())

  /// Why a table is refused that has hardly a usable record.
  var mostlyUnusable: Problem {
    Problem(.mostlyUnusable, file: drop.displayName, details: [String(TableReading.manyUnusable)])
  }

  /// Finds lines, once everything is read.
  var lineFinder: LineFinder {
    reading.withLock { reading in
      if let finder = reading.lineFinder { return finder }
      let finder = LineFinder(dataStart: dataStart, linesBefore: linesBeforeData, chunks: reading.chunks)
      reading.lineFinder = finder
      return finder
    }
  }

  init(
    file: OpenFile, drop: Drop, plan: TablePlan, delimiter: UInt8, dataStart: Int, linesBeforeData: Int, base: UInt64,
    hash: ContentHash?
  ) {
    self.file = file
    self.drop = drop
    self.plan = plan
    self.delimiter = delimiter
    self.dataStart = dataStart
    self.linesBeforeData = linesBeforeData
    self.base = base
    cutter = ChunkCutter(file: file, start: dataStart, end: file.size, delimiter: delimiter, hash: hash)
  }
}
