/// When a pair of values belongs to a comparison level. Levels are tried in order; the first whose condition holds counts.
///
/// Every condition is symmetric. Has a text form for settings files: `folded`, `jaro-winkler 0.92`, `same year-month`.
public enum LevelCondition: Hashable, Sendable {
  /// The same text, character by character.
  case exact
  /// The same once folded: case, marks, spaces, punctuation, notation of dates.
  case folded
  /// Jaro-Winkler similarity at least this, 0 ... 1.
  case jaroWinkler(Double)
  /// At most so many characters inserted, deleted, replaced or swapped with a neighbour (Damerau-Levenshtein).
  case edits(Int)
  /// The share of words both have among those either has, at least this, 0 ... 1.
  case words(Double)
  /// All words of the shorter are among those of the longer.
  case wordsContained
  /// The keys made of both are the same: same first characters (same town), same year, same sound.
  case same(KeyTransform)
  /// Two dates of which one digit differs, or two neighbouring digits are swapped.
  case dateDigit
  /// The same year, day and month swapped.
  case dayMonthSwapped
  /// Dates whose years differ by at most so many, with the same month and day.
  case years(Int)
  /// Dates at most so many days apart.
  case days(Int)
  /// Both values stand in each other's place: this field's is the other record's value of that field, and the reverse.
  /// The other field's comparison then says nothing more.
  case swapped(with: String)
  /// A relation the vocabulary has by this name: homophones, similar characters.
  case related(String)
  /// Everything else; the last level.
  case otherwise
}

extension LevelCondition: LosslessStringConvertible, Codable {
  private static let plain: [(String, LevelCondition)] = [
    ("exact", .exact), ("folded", .folded), ("words-contained", .wordsContained), ("date-digit", .dateDigit),
    ("day-month-swapped", .dayMonthSwapped), ("otherwise", .otherwise),
  ]

  /// The text form in settings files.
  public var description: String {
    switch self {
    case .jaroWinkler(let least): "jaro-winkler \(least)"
    case .edits(let most): "edits \(most)"
    case .words(let least): "words \(least)"
    case .same(let transform): "same \(transform)"
    case .years(let most): "years \(most)"
    case .days(let most): "days \(most)"
    case .swapped(let field): "swapped-with \(field)"
    case .related(let name): "related \(name)"
    default: LevelCondition.plain.first { $0.1 == self }?.0 ?? ""
    }
  }

  /// Reads the text form.
  public init?(_ description: String) {
    if let plain = LevelCondition.plain.first(where: { $0.0 == description }) {
      self = plain.1
      return
    }
    guard let space = description.firstIndex(of: " ") else { return nil }
    let argument = String(description[description.index(after: space)...])
    let condition: LevelCondition? =
      switch description[..<space] {
      case "jaro-winkler": Double(argument).map { .jaroWinkler($0) }
      case "edits": Int(argument).map { .edits($0) }
      case "words": Double(argument).map { .words($0) }
      case "same": KeyTransform(argument).map { .same($0) }
      case "years": Int(argument).map { .years($0) }
      case "days": Int(argument).map { .days($0) }
      case "swapped-with": .swapped(with: argument)
      case "related": .related(argument)
      default: nil
      }
    guard let condition else { return nil }
    self = condition
  }

  /// Reads the text form.
  public init(from decoder: any Decoder) throws {
    self = try TextForm.decode(from: decoder)
  }

  /// Writes the text form.
  public func encode(to encoder: any Encoder) throws {
    try TextForm.encode(self, to: encoder)
  }
}
