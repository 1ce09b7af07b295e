/// Relations of resident ID numbers, to be used as levels (`related repaired-id`).
public enum IDRelation: String, CaseIterable, CodedRelation {
  /// One is a sound number and the other is none, but one slip away: a wrong digit, two neighbours swapped; also in
  /// fifteen digits. Two sound numbers never are.
  case repairedID = "repaired-id"

  /// The name settings use.
  public var name: String { rawValue }

  /// What makes the codes.
  public var coding: any ValueCoding { IDCoding() }

  /// The bit that stands for this relation.
  public var bit: UInt64 { 1 }
}
