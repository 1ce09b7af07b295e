/// A field that was compared, with its levels.
public struct MatchedField: Sendable {
  /// A level of agreement.
  public struct Level: Sendable {
    /// The label of the settings; empty where they give none.
    public let label: String
    /// The condition as settings write it.
    public let condition: String
    /// The shares of matching and of other pairs at this level.
    public let m, u: Double
    /// What it speaks for a match, in bits.
    public let weight: Double

    /// A level.
    public init(label: String, condition: String, m: Double, u: Double, weight: Double) {
      self.label = label
      self.condition = condition
      self.m = m
      self.u = u
      self.weight = weight
    }
  }

  /// Its name.
  public let name: String
  /// From the strongest agreement to none.
  public let levels: [Level]

  /// A field.
  public init(name: String, levels: [Level]) {
    self.name = name
    self.levels = levels
  }
}
