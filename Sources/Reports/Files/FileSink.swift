import Civil

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A new file, readable and writable by its owner only: it holds personal data.
public final class FileSink: ByteSink {
  private static let bufferSize = 1 << 16

  private let path: String
  private var descriptor: Int32
  private var buffer: [UInt8] = []

  /// Creates the file; throws a `Problem` where it exists already or cannot be created.
  public init(path: String) throws {
    self.path = path
    descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw FileSink.problem(path) }
    buffer.reserveCapacity(FileSink.bufferSize)
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// Takes the bytes; throws a `Problem` where the disk does not.
  public func append(_ bytes: [UInt8]) throws {
    buffer += bytes
    if buffer.count >= FileSink.bufferSize { try flush() }
  }

  /// Writes what is left, waits until the disk has it, and closes the file. Nothing can be appended afterwards.
  public func finish() throws {
    try flush()
    guard fsync(descriptor) == 0 else { throw FileSink.problem(path) }
    let closing = descriptor
    descriptor = -1
    guard close(closing) == 0 else { throw FileSink.problem(path) }
  }

  private func flush() throws {
    var written = 0
    while written < buffer.count {
      let count = buffer.withUnsafeBytes {
        write(descriptor, $0.baseAddress?.advanced(by: written), $0.count - written)
      }
      if count >= 0 {
        written += count
      } else if errno != EINTR {
        throw FileSink.problem(path)
      }
    }
    buffer.removeAll(keepingCapacity: true)
  }

  private static func problem(_ path: String) -> Problem {
    Problem(.outputUnwritable, file: path, details: [String(cString: strerror(errno))])
  }
}
