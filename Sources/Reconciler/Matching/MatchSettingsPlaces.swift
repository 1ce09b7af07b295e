/// Where the parts of a settings file stand.
struct MatchSettingsPlaces {
  /// A part that has a place of its own.
  enum Part: Hashable {
    case key(String)
    case field(String)
    case comparison(String)
    case level(field: String, number: Int)
    case condition(String)
    case rule(String)
    case ruleField(String)
  }

  private var lines: [Part: Int] = [:]

  /// Notes where a part stands; of a part that is there twice, the last place.
  mutating func note(_ part: Part, line: Int?) {
    if let line { lines[part] = line }
  }

  /// The line of the first of these parts that is there.
  func line(_ parts: Part...) -> Int? { parts.lazy.compactMap { lines[$0] }.first }
}
