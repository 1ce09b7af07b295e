/// Where a writer puts its bytes.
public protocol ByteSink {
  /// Takes the bytes after those that came before.
  mutating func append(_ bytes: [UInt8]) throws
}
