/// A field that is compared or blocked on, and the columns of either table it comes from.
public struct FieldSettings: Codable, Hashable, Sendable {
  /// The name comparisons and blocking rules use.
  public var name: String
  /// What kind of values it has.
  public var type: FieldType
  /// The columns of the left table, joined by a space where there are several (year, month, day).
  public var left: [String]
  /// The columns of the right table; of the left one when duplicates are looked for.
  public var right: [String]
  /// Values that mean "not known", compared after folding.
  public var missing: [String]
  /// For dates with two small numbers before the year: whether the day comes first.
  public var dayFirst: Bool

  /// A field; it comes from columns of its own name unless others are given.
  public init(
    _ name: String, type: FieldType, left: [String]? = nil, right: [String]? = nil, missing: [String] = [],
    dayFirst: Bool = true
  ) {
    self.name = name
    self.type = type
    self.left = left ?? [name]
    self.right = right ?? left ?? [name]
    self.missing = missing
    self.dayFirst = dayFirst
  }
}
