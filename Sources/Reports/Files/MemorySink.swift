/// Keeps everything in memory.
public struct MemorySink: ByteSink {
  /// What was written so far.
  public private(set) var bytes: [UInt8] = []

  /// An empty sink.
  public init() {}

  /// Keeps the bytes.
  public mutating func append(_ bytes: [UInt8]) {
    self.bytes += bytes
  }
}
