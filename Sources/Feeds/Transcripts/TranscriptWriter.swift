import Civil
import Glibc

/// Writes a transcript, record by record, cell by cell.
///
/// A write that fails makes everything after it vanish; `failure` tells, and `finish` throws it. So the parsers'
/// callbacks, which cannot throw, need not ask after every cell.
public final class TranscriptWriter {
  /// Why nothing is written any more, or nil.
  public private(set) var failure: Problem?
  /// Records ended so far.
  public private(set) var recordCount = 0

  private let folder: String
  private var descriptor: Int32
  private var written = 0
  private let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 256 * 1024)
  private var filled = 0

  /// Begins a transcript in a temporary file in `folder`, readable by its owner only and without a name, so that it is
  /// gone with the process whatever happens.
  public init(folder: String) throws(Problem) {
    self.folder = folder
    var template = Array("\(folder)/.transcript-XXXXXX".utf8CString)
    descriptor = mkstemp(&template)
    if descriptor < 0 { throw Problem.system(.outputUnwritable, file: folder) }
    unlink(template)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
  }

  deinit {
    buffer.deallocate()
    if descriptor >= 0 { close(descriptor) }
  }

  /// Bytes of all records so far.
  public var byteCount: Int { written + filled }

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
    reserve(20)
    var digits = line.magnitude
    var length = 1
    while digits >= 10 {
      digits /= 10
      length += 1
    }
    digits = line.magnitude
    for index in stride(from: filled + length - 1, through: filled, by: -1) {
      buffer[index] = 0x30 + UInt8(digits % 10)
      digits /= 10
    }
    filled += length
  }

  /// Writes the record's next cell.
  public func appendCell(_ cell: UnsafeBufferPointer<UInt8>) {
    put(Separator.tab)
    guard cell.contains(where: Separator.mustBeQuoted) else { return put(cell) }
    put(Separator.quote)
    var rest = cell[...]
    while let quote = rest.firstIndex(of: Separator.quote) {
      put(UnsafeBufferPointer(rebasing: rest[...quote]))
      put(Separator.quote)
      rest = rest[(quote + 1)...]
    }
    put(UnsafeBufferPointer(rebasing: rest))
    put(Separator.quote)
  }

  /// Writes that many cells with nothing in them.
  public func appendEmptyCells(_ count: Int) {
    for _ in 0..<max(0, count) { put(Separator.tab) }
  }

  /// Ends the record.
  public func endRecord() {
    put(Separator.lineFeed)
    recordCount += 1
  }

  /// The finished transcript. Nothing may be written after it.
  public func finish() throws(Problem) -> Transcript {
    flush()
    if let failure { throw failure }
    defer { descriptor = -1 }
    return Transcript(descriptor: descriptor, byteCount: written, recordCount: recordCount)
  }

  private enum Separator {
    static let tab: UInt8 = 0x09
    static let lineFeed: UInt8 = 0x0A
    static let quote: UInt8 = 0x22

    static func mustBeQuoted(_ byte: UInt8) -> Bool {
      byte <= quote && (byte == quote || byte == tab || byte == lineFeed || byte == 0x0D)
    }
  }

  /// Adds text that already is a table, as it is.
  func appendText(_ bytes: UnsafeBufferPointer<UInt8>) {
    put(bytes)
  }

  private func put(_ byte: UInt8) {
    reserve(1)
    buffer[filled] = byte
    filled += 1
  }

  private func put(_ bytes: UnsafeBufferPointer<UInt8>) {
    var rest = bytes[...]
    while !rest.isEmpty {
      reserve(1)
      let piece = rest.prefix(buffer.count - filled)
      _ = UnsafeMutableBufferPointer(rebasing: buffer[filled...]).update(fromContentsOf: piece)
      filled += piece.count
      rest = rest.dropFirst(piece.count)
    }
  }

  private func reserve(_ count: Int) {
    if buffer.count - filled < count { flush() }
  }

  private func flush() {
    var start = 0
    while start < filled, failure == nil {
      let count = write(descriptor, buffer.baseAddress.map { $0 + start }, filled - start)
      if count >= 0 {
        start += count
      } else if errno != EINTR {
        failure = Problem.system(.outputUnwritable, file: folder)
      }
    }
    written += filled
    filled = 0
  }
}
