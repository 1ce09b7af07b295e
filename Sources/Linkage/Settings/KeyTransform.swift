/// What is made of a value so that values that differ a little have the same key.
///
/// Has a text form for settings files: `whole`, `prefix 3`, `year-month`, or the name of a key of the vocabulary.
public enum KeyTransform: Hashable, Sendable {
  /// The folded value itself.
  case whole
  /// Its first characters.
  case prefix(Int)
  /// Its last characters.
  case suffix(Int)
  /// The Soundex code of its first word, for names in Latin letters.
  case soundex
  /// Its first letter and the consonants after it, repeated ones once.
  case consonants
  /// Its first word.
  case firstWord
  /// Its last word.
  case lastWord
  /// Its words in alphabetical order.
  case sortedWords
  /// Its characters in alphabetical order.
  case sortedCharacters
  /// The year of a date.
  case year
  /// Year and month of a date.
  case yearMonth
  /// Month and day of a date.
  case monthDay
  /// Year and day of the month of a date.
  case yearDay
  /// A key the vocabulary has by this name.
  case named(String)

  private static let plain: [(String, KeyTransform)] = [
    ("whole", .whole), ("soundex", .soundex), ("consonants", .consonants), ("first-word", .firstWord),
    ("last-word", .lastWord), ("sorted-words", .sortedWords), ("sorted-characters", .sortedCharacters),
    ("year", .year), ("year-month", .yearMonth), ("month-day", .monthDay), ("year-day", .yearDay),
  ]

  /// Whether it is made of a date.
  var needsDate: Bool {
    switch self {
    case .year, .yearMonth, .monthDay, .yearDay: true
    default: false
    }
  }
}

extension KeyTransform: LosslessStringConvertible, Codable {
  /// The text form in settings files.
  public var description: String {
    switch self {
    case .prefix(let count): "prefix \(count)"
    case .suffix(let count): "suffix \(count)"
    case .named(let name): name
    default: KeyTransform.plain.first { $0.1 == self }?.0 ?? ""
    }
  }

  /// Reads the text form; a single word that means nothing else is the name of a key of the vocabulary.
  public init?(_ description: String) {
    let words = description.split(separator: " ")
    if let plain = KeyTransform.plain.first(where: { $0.0 == description }) {
      self = plain.1
    } else if words.count == 2, let count = Int(words[1]), words[0] == "prefix" {
      self = .prefix(count)
    } else if words.count == 2, let count = Int(words[1]), words[0] == "suffix" {
      self = .suffix(count)
    } else if words.count == 1 {
      self = .named(description)
    } else {
      return nil
    }
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
