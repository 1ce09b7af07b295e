import Civil

/// The legal and procedural values the rules apply, each by the days on which it holds.
///
/// No rule has such a number of its own: it declares a `ParameterID` and asks for the value on the day that matters for
/// the case. A change of law is a new dated line in a file of `schedules/parameters/`; old days compute as before.
public final class Policy: Sendable {
  private let parameters: [String: ParameterDefinition]

  /// Reads the policy from parsed parameter files.
  ///
  /// - Parameters:
  ///   - definitions: all parameter files, in any order.
  ///   - needed: what the rules and the weighing of death evidence declare.
  ///   - folder: the folder of the files, for problems about a file that is not there.
  /// - Throws: every problem found: parameters missing, unknown, twice, in another unit, without values, overlapping.
  public init(
    parameters definitions: [ParameterDefinition], needed: Set<ParameterDeclaration> = RuleRegistry.parameters,
    in folder: String
  ) throws(Problems) {
    var problems: [Problem] = []
    var byName: [String: ParameterDefinition] = [:]
    let units = Dictionary(needed.map { ($0.name, $0.unit) }, uniquingKeysWith: { first, _ in first })
    for definition in definitions {
      if let unit = units[definition.id] {
        if definition.unit != unit {
          problems.append(Problem(.settingValue, file: definition.file, field: "unit", details: [unit.rawValue]))
        }
      } else {
        problems.append(Problem(.settingUnknown, file: definition.file, field: definition.id))
      }
      if byName.updateValue(definition, forKey: definition.id) != nil {
        problems.append(Problem(.settingAmbiguous, file: definition.file, field: "id", details: [definition.id]))
      }
      problems += definition.problems
    }
    for name in units.keys.sorted() where byName[name] == nil {
      problems.append(Problem(.settingMissing, file: folder + "/" + name + ".yaml"))
    }
    guard problems.isEmpty else { throw Problems(problems) }
    parameters = byName
  }

  /// The definitions, by name.
  public var definitions: [ParameterDefinition] { parameters.values.sorted { $0.id < $1.id } }

  /// A number in force on a day, or nil where none was.
  public func value(_ id: ParameterID<Int>, on day: Day) -> Int? {
    dated(id.name, on: day)?.value.number
  }

  /// An amount in force on a day, or nil where none was.
  public func value(_ id: ParameterID<Fen>, on day: Day) -> Fen? {
    dated(id.name, on: day)?.value.money
  }

  /// A date in force on a day, or nil where none was.
  public func value(_ id: ParameterID<Day>, on day: Day) -> Day? {
    dated(id.name, on: day)?.value.day
  }

  private func dated(_ name: String, on day: Day) -> Parameter<ParameterValue>.Dated? {
    parameters[name].flatMap { Parameter(unit: $0.unit, values: $0.values).dated(on: day) }
  }
}
