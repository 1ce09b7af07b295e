/// The bytes some programs put before a text to tell its encoding.
public struct ByteOrderMark: Equatable, Sendable {
  /// The encoding the mark stands for.
  public let encoding: TextEncoding
  /// How many bytes the mark takes.
  public let length: Int

  /// The mark these bytes begin with, or nil.
  public init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF {
      encoding = .utf8
      length = 3
    } else if bytes.count >= 2, bytes[0] == 0xFF, bytes[1] == 0xFE {
      encoding = .utf16le
      length = 2
    } else {
      return nil
    }
  }
}
