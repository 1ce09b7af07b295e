import Civil
import Reports

#if canImport(Glibc)
  import Glibc
#endif

/// Standard output as the place of a table.
struct StandardOutput: ByteSink {
  private static let bufferSize = 1 << 16
  private var buffer: [UInt8] = []

  /// Takes the bytes; throws a `Problem` where nobody reads them any more.
  mutating func append(_ bytes: [UInt8]) throws {
    buffer += bytes
    if buffer.count >= StandardOutput.bufferSize { try finish() }
  }

  /// Writes what is left.
  mutating func finish() throws {
    var written = 0
    while written < buffer.count {
      let count = buffer.withUnsafeBytes {
        write(STDOUT_FILENO, $0.baseAddress?.advanced(by: written), $0.count - written)
      }
      if count >= 0 {
        written += count
      } else if errno != EINTR {
        throw Problem(.outputUnwritable, file: "-", details: [String(cString: strerror(errno))])
      }
    }
    buffer.removeAll(keepingCapacity: true)
  }
}
