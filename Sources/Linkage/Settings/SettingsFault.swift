/// Something wrong with settings, as facts.
public enum SettingsFault: Error, Hashable, Sendable {
  /// No field at all, no comparison or no blocking rule.
  case nothing(of: Part)
  /// Two fields have one name, or a field has two comparisons.
  case twice(Part, String)
  /// A table has no such column.
  case columnMissing(Side, field: String, column: String)
  /// A field that comes from no column of a table.
  case noColumns(Side, field: String)
  /// A comparison, level or rule names a field that is not defined.
  case fieldUnknown(Part, String)
  /// A key or relation that the vocabulary does not have.
  case nameUnknown(String)
  /// A condition or key of dates on a field that is none.
  case notADate(field: String, String)
  /// A comparison without levels, or whose last level is not `otherwise`.
  case lastLevel(field: String)
  /// `otherwise` before the last level, or a condition that stands there twice.
  case levelUnreachable(field: String, level: Int)
  /// Term-frequency adjustment of the level that takes everything else.
  case termFrequencyOfNothing(field: String)
  /// More comparisons or levels than can be handled: how many are allowed.
  case tooMany(Part, allowed: Int)
  /// Two fields whose comparisons both ask whether they are swapped: one of them is enough.
  case swapTwice(String, String)
  /// A rule without keys, or whose keys in any order are not of fields that share their values.
  case ruleForm(String)
  /// A number out of its range: where, what is allowed.
  case outOfRange(String, allowed: String)
  /// The m or u probabilities given for a comparison add up to more than 1.
  case probabilitiesExceedOne(field: String)

  /// A part of the settings.
  public enum Part: String, Hashable, Sendable {
    case field
    case comparison
    case level
    case blocking
    case training
  }

  /// Which table.
  public enum Side: String, Hashable, Sendable {
    case left
    case right
  }
}
