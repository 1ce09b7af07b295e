/// How a drop's bytes stand for characters (字符编码). Decided per file, never per line.
public enum TextEncoding: Sendable, CaseIterable {
  /// UTF-8, with or without a byte order mark.
  case utf8
  /// GB18030, which GBK and GB2312 files also are.
  case gb18030
  /// UTF-16, low byte first: a spreadsheet's "Unicode text".
  case utf16le

  /// The text of these bytes, with U+FFFD for every invalid sequence.
  public func decode(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    switch self {
    case .utf8: UTF8Scalars.decode(bytes)
    case .gb18030: GB18030.decode(bytes)
    case .utf16le: UTF16LEScalars.decode(bytes)
    }
  }

  /// Hands every scalar to `body`, U+FFFD for an invalid sequence; false where there was one.
  @discardableResult
  public func forEachScalar(in bytes: UnsafeBufferPointer<UInt8>, _ body: (UInt32) -> Void) -> Bool {
    switch self {
    case .utf8: UTF8Scalars.forEachScalar(in: bytes, body)
    case .gb18030: GB18030.forEachScalar(in: bytes, body)
    case .utf16le: UTF16LEScalars.forEachScalar(in: bytes, body)
    }
  }
}
