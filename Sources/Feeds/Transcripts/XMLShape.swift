/// What an XML drop turned out to be, beside its records.
public struct XMLShape: Equatable, Sendable {
  /// An element or attribute name that no column claims.
  public struct UnknownName: Equatable, Sendable {
    /// The local name as written.
    public let name: String
    /// How often it occurred.
    public let count: Int
  }

  /// The encoding of the bytes, whatever the declaration says.
  public let encoding: TextEncoding
  /// Record elements.
  public let recordCount: Int
  /// Names of values that no column claims, in the order of their first appearance, at most 200.
  public let unknownNames: [UnknownName]
  /// Values beyond the first one for the same column of the same record; they are not used.
  public let repeatedValueCount: Int
  /// Invalid sequences, which stand as U+FFFD in the transcript.
  public let invalidSequenceCount: Int
}
