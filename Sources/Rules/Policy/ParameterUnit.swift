/// What a legal or procedural value is counted in.
public enum ParameterUnit: String, Sendable, CaseIterable {
  /// Whole days.
  case days
  /// Whole months.
  case months
  /// Whole years.
  case years
  /// Persons or things.
  case count
  /// Yuan, kept as fen.
  case yuan
  /// A calendar day.
  case date
}
