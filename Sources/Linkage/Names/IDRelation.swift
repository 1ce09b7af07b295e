/// Relations of resident ID numbers, to be used as levels (`related repaired-id`).
public enum IDRelation: String, CaseIterable, CodedRelation {
  /// One is a sound number and the other is none, but one slip away: a wrong digit, two neighbours swapped; also in
  /// fifteen digits. Two sound numbers never are.
  case repairedID = "repaired-id"

  /// The name settings use.
  public var name: String { rawValue }

  /// What makes the codes.
  public var coding: any ValueCoding { IDCoding() }

  /// Whether it holds for two numbers with these codes.
  public func holds(_ first: UnsafeBufferPointer<UInt64>, _ second: UnsafeBufferPointer<UInt64>) -> Bool {
    if first.isEmpty || second.isEmpty { return false }
    return IDDigits(words: first).isRepaired(IDDigits(words: second))
  }
}
