import Glibc

/// A drop's records as a UTF-8 table in a file that has no name any more: `line` TAB cell TAB cell … LF, cells quoted
/// where they must be.
public final class Transcript: Sendable {
  /// The open file, closed with this object.
  public let descriptor: Int32
  /// Its length.
  public let byteCount: Int
  /// The records in it.
  public let recordCount: Int

  init(descriptor: Int32, byteCount: Int, recordCount: Int) {
    self.descriptor = descriptor
    self.byteCount = byteCount
    self.recordCount = recordCount
  }

  deinit {
    close(descriptor)
  }
}
