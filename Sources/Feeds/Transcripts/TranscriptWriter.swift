import Civil
import Glibc

/// Writes a transcript, record by record, cell by cell.
///
/// A write that fails makes everything after it vanish; `failure` tells, and `finish` throws it. So the parsers'
/// callbacks, which cannot throw, need not ask after every cell.
public final class TranscriptWriter {
  /// Records ended so far.
  public private(set) var recordCount = 0

  private typealias Separator = BufferedOutput.Separator

  // Behind a pointer, because a check for exclusive access at every cell takes as long as the cell.
  private let state: UnsafeMutablePointer<BufferedOutput>

  /// Begins a transcript in a temporary file in `folder`, readable by its owner only and without a name, so that it is
  /// gone with the process whatever happens.
  public init(folder: String) throws(Problem) {
    var template = Array("\(folder)/.transcript-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    if descriptor < 0 { throw Problem.system(.outputUnwritable, file: folder) }
    unlink(template)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    state = .allocate(capacity: 1)
    state.initialize(to: BufferedOutput(descriptor: descriptor, folder: folder))
  }

  deinit {
    state.pointee.destroy()
    state.deinitialize(count: 1)
    state.deallocate()
  }

  /// Why nothing is written any more, or nil.
  public var failure: Problem? { state.pointee.failure }

  /// Bytes of all records so far.
  public var byteCount: Int { state.pointee.byteCount }

  /// Writes a whole record that stands at `line` of the drop.
  public func append(line: Int, cells: some Sequence<some Sequence<UInt8>>) {
    beginRecord(line: line)
    for cell in cells {
      let isWritten: Void? = cell.withContiguousStorageIfAvailable { appendCell($0) }
      if isWritten == nil { Array(cell).withUnsafeBufferPointer { appendCell($0) } }
    }
    endRecord()
  }

  /// Begins a record that stands at `line` of the drop.
  public func beginRecord(line: Int) {
    state.pointee.put(number: line)
  }

  /// Writes the record's next cell.
  public func appendCell(_ cell: UnsafeBufferPointer<UInt8>) {
    state.pointee.put(Separator.tab)
    state.pointee.put(cell: cell)
  }

  /// Writes that many cells with nothing in them.
  public func appendEmptyCells(_ count: Int) {
    for _ in 0..<max(0, count) { state.pointee.put(Separator.tab) }
  }

  /// Adds text that already is a table, as it is.
  func appendText(_ bytes: UnsafeBufferPointer<UInt8>) {
    state.pointee.put(bytes)
  }

  /// Ends the record.
  public func endRecord() {
    state.pointee.put(Separator.lineFeed)
    recordCount += 1
  }

  /// The finished transcript. Nothing may be written after it.
  public func finish() throws(Problem) -> Transcript {
    state.pointee.flush()
    if let failure { throw failure }
    defer { state.pointee.descriptor = -1 }
    return Transcript(descriptor: state.pointee.descriptor, byteCount: byteCount, recordCount: recordCount)
  }
}
