import Civil
import Glibc

/// A file read from beginning to end, once or again, 64 KB at a time.
final class SequentialFile {
  private let descriptor: Int32
  private let displayName: String
  private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 * 1024, alignment: 64)

  init(path: String, displayName: String) throws(Problem) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    self.displayName = displayName
    if descriptor < 0 { throw Problem.system(.unreadable, file: displayName) }
  }

  deinit {
    buffer.deallocate()
    if descriptor >= 0 { close(descriptor) }
  }

  /// The next bytes, valid until the next call; empty at the end.
  func next() throws(Problem) -> UnsafeBufferPointer<UInt8> {
    while true {
      let count = read(descriptor, buffer.baseAddress, buffer.count)
      if count >= 0 {
        return UnsafeBufferPointer(rebasing: UnsafeRawBufferPointer(buffer).bindMemory(to: UInt8.self)[..<count])
      }
      if errno != EINTR { throw Problem.system(.unreadable, file: displayName) }
    }
  }

  /// Back to the byte at `offset`.
  func rewind(to offset: Int = 0) throws(Problem) {
    if lseek(descriptor, off_t(offset), SEEK_SET) < 0 { throw Problem.system(.unreadable, file: displayName) }
  }
}
