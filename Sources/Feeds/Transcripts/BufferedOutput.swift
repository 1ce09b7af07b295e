import Civil
import Glibc

/// Bytes on their way to a file, written a buffer at a time.
struct BufferedOutput {
  /// Why nothing is written any more, or nil.
  private(set) var failure: Problem?
  /// The open file, or -1.
  var descriptor: Int32

  private let folder: String
  private var written = 0
  private let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 256 * 1024)
  private var filled = 0

  init(descriptor: Int32, folder: String) {
    self.descriptor = descriptor
    self.folder = folder
  }

  /// Frees the buffer and closes the file.
  func destroy() {
    buffer.deallocate()
    if descriptor >= 0 { close(descriptor) }
  }

  /// Bytes so far.
  var byteCount: Int { written + filled }

  mutating func put(number: Int) {
    reserve(20)
    var digits = number.magnitude
    var length = 1
    while digits >= 10 {
      digits /= 10
      length += 1
    }
    digits = number.magnitude
    for index in stride(from: filled + length - 1, through: filled, by: -1) {
      buffer[index] = 0x30 + UInt8(digits % 10)
      digits /= 10
    }
    filled += length
  }

  mutating func put(cell: UnsafeBufferPointer<UInt8>) {
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

  enum Separator {
    static let tab: UInt8 = 0x09
    static let lineFeed: UInt8 = 0x0A
    static let quote: UInt8 = 0x22

    static func mustBeQuoted(_ byte: UInt8) -> Bool {
      byte <= quote && (byte == quote || byte == tab || byte == lineFeed || byte == 0x0D)
    }
  }

  mutating func put(_ byte: UInt8) {
    reserve(1)
    buffer[filled] = byte
    filled += 1
  }

  mutating func put(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard var source = bytes.baseAddress, let target = buffer.baseAddress else { return }
    var left = bytes.count
    while left > 0 {
      reserve(1)
      let count = min(left, buffer.count - filled)
      (target + filled).update(from: source, count: count)
      filled += count
      source += count
      left -= count
    }
  }

  private mutating func reserve(_ count: Int) {
    if buffer.count - filled < count { flush() }
  }

  mutating func flush() {
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
