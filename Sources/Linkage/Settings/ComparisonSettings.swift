/// How a field is compared: ordered levels, the last of which takes everything else.
///
/// A pair of which one value is missing belongs to no level and says nothing either way.
public struct ComparisonSettings: Codable, Hashable, Sendable {
  /// The field compared. A field has one comparison at most.
  public var field: String
  /// From the strongest agreement to `otherwise`.
  public var levels: [LevelSettings]

  /// A comparison.
  public init(_ field: String, levels: [LevelSettings]) {
    self.field = field
    self.levels = levels
  }
}
