/// How many records of the other table a record may be linked to.
public enum LinkConstraint: String, CaseIterable, Codable, Hashable, Sendable {
  /// Any number.
  case none
  /// A left record has one right record at most; a right one may have several.
  case manyToOne = "many-to-one"
  /// Either has one at most.
  case oneToOne = "one-to-one"
}
