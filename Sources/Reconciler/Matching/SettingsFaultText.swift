import Civil
import Linkage

/// Puts faults of settings as problems of the file they stand in.
struct SettingsFaultText {
  let file: String
  let places: MatchSettingsPlaces
  /// The columns there are on either side.
  let columns: (left: [String], right: [String])

  /// The problem, with the line where the settings came from a file.
  func problem(_ fault: SettingsFault) -> Problem {
    switch fault {
    case .nothing(let part):
      let key = SettingsFaultText.key(part)
      return problem(.settingMissing, places.line(.key(key)), key)
    case .twice(let part, let name):
      let line = part == .comparison ? places.line(.comparison(name)) : places.line(.rule(name), .field(name))
      return problem(.settingAmbiguous, line, SettingsFaultText.key(part), name)
    case .columnMissing(let side, let field, let column):
      return problem(
        .settingValue, places.line(.field(field)), side.rawValue + ": " + column,
        (side == .left ? columns.left : columns.right).joined(separator: "、"))
    case .noColumns(let side, let field):
      return problem(.settingMissing, places.line(.field(field)), side.rawValue)
    case .fieldUnknown(let part, let name):
      let line =
        part == .comparison
        ? places.line(.comparison(name)) : places.line(.ruleField(name), .key(SettingsFaultText.key(part)))
      return problem(.settingValue, line, name, "name (fields)")
    case .nameUnknown(let name):
      return problem(.settingUnknown, places.line(.condition(name), .rule(name)), name)
    case .notADate(let field, let text):
      return problem(.settingValue, line(field, text), field + ": " + text, "type: date")
    case .lastLevel(let field):
      return problem(.settingValue, places.line(.comparison(field)), field, "…, when: otherwise")
    case .levelUnreachable(let field, let level):
      let line = places.line(.level(field: field, number: level), .comparison(field))
      return problem(.settingAmbiguous, line, field, "levels[\(level)]")
    case .termFrequencyOfNothing(let field):
      return problem(.settingValue, places.line(.condition(field + ": otherwise")), field, "term-frequency: false")
    case .tooMany(let part, let allowed):
      return problem(.settingValue, places.line(.key(SettingsFaultText.key(part))), part.rawValue, "≤ \(allowed)")
    case .swapTwice(let first, let second):
      let line = places.line(.condition("\(first): swapped-with \(second)"), .comparison(first))
      return problem(.settingAmbiguous, line, first, "swapped-with " + second)
    case .ruleForm(let place):
      return problem(.settingValue, line(place), place, "[FIELD, FIELD:KEY]")
    case .outOfRange(let place, let allowed):
      let key = SettingsFaultText.hyphenated(place)
      return problem(.settingValue, line(place), places.line(.key(key)) == nil ? place : key, allowed)
    case .probabilitiesExceedOne(let field):
      return problem(.settingValue, places.line(.comparison(field)), field, "Σ m ≤ 1, Σ u ≤ 1")
    }
  }

  private func problem(_ kind: Problem.Kind, _ line: Int?, _ field: String, _ details: String...) -> Problem {
    Problem(kind, file: file, line: line, field: field, details: details)
  }

  /// The place of a condition, a rule or a number of the settings.
  private func line(_ place: String) -> Int? {
    places.line(.condition(place), .rule(place), .key(SettingsFaultText.hyphenated(place)))
  }

  private func line(_ field: String, _ text: String) -> Int? {
    places.line(
      .condition("\(field): \(text)"), .condition("\(field): same \(text)"), .rule("\(field):\(text)"),
      .comparison(field), .field(field))
  }

  private static func key(_ part: SettingsFault.Part) -> String {
    switch part {
    case .field: "fields"
    case .comparison: "comparisons"
    case .level: "levels"
    case .blocking: "blocking"
    case .training: "training"
    }
  }

  /// `maximumBlockPairs` as files write it, `maximum-block-pairs`.
  private static func hyphenated(_ name: String) -> String {
    name.reduce(into: "") { $0 += $1.isUppercase ? "-" + $1.lowercased() : String($1) }
  }
}
