import Civil

/// Hands the parsed parameter files to the policy, typed, and gathers every problem on the way.
struct ParameterReader {
  private let definitions: [String: ParameterDefinition]
  private let folder: String
  /// The problems so far, those of the files first.
  private(set) var problems: [Problem] = []

  init(_ definitions: [ParameterDefinition], in folder: String) {
    var byID: [String: ParameterDefinition] = [:]
    for definition in definitions {
      if Policy.ID(rawValue: definition.id) == nil {
        problems.append(Problem(.settingUnknown, file: definition.file, field: definition.id))
      } else if byID.updateValue(definition, forKey: definition.id) != nil {
        problems.append(Problem(.settingAmbiguous, file: definition.file, field: "id", details: [definition.id]))
      }
      problems += definition.problems
    }
    self.definitions = byID
    self.folder = folder
  }

  mutating func number(_ id: Policy.ID) -> Parameter<Int> { parameter(id, \.number) }

  private mutating func parameter<Value: Sendable>(
    _ id: Policy.ID, _ read: (ParameterValue) -> Value?
  ) -> Parameter<Value> {
    let none = Parameter<Value>(unit: id.unit, values: [])
    guard let definition = definitions[id.rawValue] else {
      problems.append(Problem(.settingMissing, file: folder + "/" + id.rawValue + ".yaml"))
      return none
    }
    guard definition.unit == id.unit else {
      problems.append(Problem(.settingValue, file: definition.file, field: "unit", details: [id.unit.rawValue]))
      return none
    }
    var values: [Parameter<Value>.Dated] = []
    for dated in definition.values {
      guard let value = read(dated.value) else {
        problems.append(Problem(.settingValue, file: definition.file, field: "value", details: [id.unit.rawValue]))
        continue
      }
      values.append(
        Parameter.Dated(
          since: dated.since, until: dated.until, value: value, reference: dated.reference, checkedOn: dated.checkedOn))
    }
    return Parameter(unit: id.unit, values: values)
  }
}
