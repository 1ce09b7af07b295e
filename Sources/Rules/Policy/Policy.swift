import Civil

/// The legal and procedural values the rules apply, each by the days on which it holds.
///
/// No rule has such a number of its own: it declares a `ParameterID` and asks for the value on the day that matters for
/// the case. A change of law is a new dated line in a file of `schedules/parameters/`; old days compute as before.
public final class Policy: Sendable {
  /// A value and its days, without what is written about it: rules ask for one millions of times a night.
  private struct Line {
    let since: Day
    let until: Day?
    let value: ParameterValue
  }

  /// The definitions, by name.
  public let definitions: [ParameterDefinition]
  /// The lines of all parameters, those of one together, the earliest first.
  private let lines: [Line]
  private let linesOfParameter: [String: Range<Int>]

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
    let ordered = byName.values.sorted { $0.id < $1.id }
    var lines: [Line] = []
    var linesOfParameter: [String: Range<Int>] = [:]
    for definition in ordered {
      let start = lines.count
      lines += definition.values.map { Line(since: $0.since, until: $0.until, value: $0.value) }
      linesOfParameter[definition.id] = start..<lines.count
    }
    self.definitions = ordered
    self.lines = lines
    self.linesOfParameter = linesOfParameter
  }

  /// A number in force on a day, or nil where none was.
  public func value(_ id: ParameterID<Int>, on day: Day) -> Int? {
    value(id.name, on: day)?.number
  }

  /// An amount in force on a day, or nil where none was.
  public func value(_ id: ParameterID<Fen>, on day: Day) -> Fen? {
    value(id.name, on: day)?.money
  }

  /// A date in force on a day, or nil where none was.
  public func value(_ id: ParameterID<Day>, on day: Day) -> Day? {
    value(id.name, on: day)?.day
  }

  private func value(_ name: String, on day: Day) -> ParameterValue? {
    guard let own = linesOfParameter[name], let index = own.last(where: { lines[$0].since <= day }) else { return nil }
    let line = lines[index]
    if let until = line.until, until < day { return nil }
    return line.value
  }
}
