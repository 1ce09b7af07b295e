import Civil

#if canImport(Glibc)
  import Glibc
#endif

/// A file open for reading at any place, by any number of threads. Closes itself.
///
/// Read, not mapped: a file that shrinks while it is read, on a network share say, is then an error instead of a crash,
/// and pages read do not count as this process's memory.
public final class OpenFile: Sendable {
  /// The name for messages.
  public let name: String
  /// The size when it was opened, in bytes.
  public let size: Int
  private let descriptor: Int32

  /// Opens a file.
  public init(path: String, name: String) throws(Problem) {
    // Non-blocking: a pipe that somebody named like a drop must not hold up the night.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw Problem(.unreadable, file: name, details: [OpenFile.systemMessage()]) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw Problem(.unreadable, file: name, details: ["not a regular file"])
    }
    self.descriptor = descriptor
    self.name = name
    size = Int(status.st_size)
  }

  /// Takes over an open file.
  init(taking descriptor: Int32, name: String, size: Int) {
    self.descriptor = descriptor
    self.name = name
    self.size = size
  }

  deinit {
    close(descriptor)
  }

  /// What the system says of the last failure.
  static func systemMessage() -> String { String(cString: strerror(errno)) }

  /// Reads exactly `count` bytes at `offset`; a file that has become shorter is an error.
  func read(into buffer: UnsafeMutablePointer<UInt8>, count: Int, at offset: Int) throws(Problem) {
    var done = 0
    while done < count {
      let got = pread(descriptor, buffer + done, count - done, off_t(offset + done))
      if got < 0 {
        if errno == EINTR { continue }
        throw Problem(.unreadable, file: name, details: [OpenFile.systemMessage()])
      }
      if got == 0 { throw Problem(.changedWhileReading, file: name) }
      done += got
    }
  }

  /// The bytes at `offset`, at most `count`, fewer at the end of the file.
  func bytes(at offset: Int, count: Int) throws(Problem) -> [UInt8] {
    let wanted = max(0, min(count, size - offset))
    var failure: Problem?
    let bytes = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, initialized in
      guard let base = buffer.baseAddress else { return }
      do throws(Problem) {
        try read(into: base, count: wanted, at: offset)
        initialized = wanted
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }
}
