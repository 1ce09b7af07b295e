import Civil

/// A case with what was last found of it (案件).
public struct LedgerCase: Hashable, Sendable {
  /// Where it stands.
  public let standing: Standing
  /// What was last found of it.
  public let observation: Observation
  /// The last night that found it.
  public let lastSeen: Day
  /// The night on which the death it was built on was found to have vanished or moved; nil where it was not.
  public let deathWithdrawnOn: Day?

  /// A case with what was last found of it.
  public init(standing: Standing, observation: Observation, lastSeen: Day, deathWithdrawnOn: Day?) {
    self.standing = standing
    self.observation = observation
    self.lastSeen = lastSeen
    self.deathWithdrawnOn = deathWithdrawnOn
  }
}
