import Civil

/// A parameter file (`schedules/parameters/*.yaml`) after parsing.
public struct ParameterDefinition: Sendable {
  /// The id, which is also the name of the file.
  public let id: String
  /// What the value is, in words.
  public let title: LocalizedText
  /// What the value is counted in.
  public let unit: ParameterUnit
  /// The values as the file lists them.
  public let values: [DatedValue]
  /// The file, as the operator knows it.
  public let file: String

  /// A parameter with its dated values.
  public init(
    id: String, title: LocalizedText, unit: ParameterUnit, values: [DatedValue], file: String
  ) {
    self.id = id
    self.title = title
    self.unit = unit
    self.values = values
    self.file = file
  }

  /// What is wrong with the values by themselves: none at all, out of order, or overlapping.
  var problems: [Problem] {
    guard !values.isEmpty else { return [Problem(.settingMissing, file: file, field: "values")] }
    var problems: [Problem] = []
    for dated in values {
      if let until = dated.until, until < dated.since {
        problems.append(
          Problem(.settingValue, file: file, field: "until", details: [">= \(dated.since)"]))
      }
    }
    for (earlier, later) in zip(values, values.dropFirst()) {
      let free = earlier.until ?? earlier.since
      if later.since <= free {
        problems.append(Problem(.settingValue, file: file, field: "since", details: ["> \(free)"]))
      }
    }
    return problems
  }
}
