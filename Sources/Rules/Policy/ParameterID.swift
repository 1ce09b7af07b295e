import Civil

/// The name of a dated parameter, and what its value is. A rule declares those it needs beside its metadata; their values
/// stand in `schedules/parameters/<name>.yaml`.
public struct ParameterID<Value: Sendable>: Hashable, Sendable {
  /// The name, which is also the name of the file.
  public let name: String
  /// What the value is counted in.
  public let unit: ParameterUnit

  /// The name and unit without the type of the value.
  public var declaration: ParameterDeclaration { ParameterDeclaration(name: name, unit: unit) }
}

/// That a rule needs a parameter: its name and unit.
public struct ParameterDeclaration: Hashable, Sendable {
  /// The name, which is also the name of the file.
  public let name: String
  /// What the value is counted in.
  public let unit: ParameterUnit
}

extension ParameterID where Value == Int {
  /// A number of days.
  public static func days(_ name: String) -> ParameterID { ParameterID(name: name, unit: .days) }
  /// A number of months.
  public static func months(_ name: String) -> ParameterID { ParameterID(name: name, unit: .months) }
  /// A number of years.
  public static func years(_ name: String) -> ParameterID { ParameterID(name: name, unit: .years) }
  /// A number of persons or things.
  public static func count(_ name: String) -> ParameterID { ParameterID(name: name, unit: .count) }
}

extension ParameterID where Value == Fen {
  /// An amount of money.
  public static func yuan(_ name: String) -> ParameterID { ParameterID(name: name, unit: .yuan) }
}

extension ParameterID where Value == Day {
  /// A calendar day.
  public static func date(_ name: String) -> ParameterID { ParameterID(name: name, unit: .date) }
}
