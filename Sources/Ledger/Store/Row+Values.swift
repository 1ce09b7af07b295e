import Civil
import GRDB

extension Row {
  /// A day that may be missing.
  func day(at index: Int) throws -> Day? {
    guard let text: String = self[index] else { return nil }
    guard let day = Day(text) else { throw UnreadableRow() }
    return day
  }

  /// A day.
  func requiredDay(at index: Int) throws -> Day {
    guard let day = try day(at: index) else { throw UnreadableRow() }
    return day
  }

  /// A month that may be missing.
  func month(at index: Int) throws -> Month? {
    guard let text: String = self[index] else { return nil }
    guard let day = Day(text + "-01") else { throw UnreadableRow() }
    return day.month
  }

  /// An amount that may be missing.
  func fen(at index: Int) -> Fen? {
    (self[index] as Int64?).map(Fen.init)
  }

  /// A word of a vocabulary.
  func word<T: RawRepresentable<String>>(at index: Int) throws -> T {
    guard let word = T(rawValue: self[index]) else { throw UnreadableRow() }
    return word
  }
}

extension String {
  /// The text as SQLite can keep it: a text ends at the first U+0000 there.
  var storable: String {
    utf8.contains(0) ? String(String.UnicodeScalarView(unicodeScalars.map { $0 == "\0" ? "\u{FFFD}" : $0 })) : self
  }
}

extension SHA256 {
  /// The hash of the values of a row.
  func hash(of values: [DatabaseValue]) -> String {
    for value in values {
      switch value.storage {
      case .null: add(nil)
      case .int64(let number): add(String(number))
      case .string(let text): add(text)
      // STRICT tables of this ledger have integers and texts only.
      case .double, .blob: add("?")
      }
    }
    return finish()
  }
}
