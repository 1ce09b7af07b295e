/// How a field's cells are read. The raw value is the word in `feed.yaml`.
public enum FieldType: String, Sendable, CaseIterable {
  /// A resident ID number.
  case residentID = "resident-id"
  /// A person's name.
  case name
  /// Any text.
  case text
  /// A calendar day.
  case date
  /// A calendar month.
  case month
  /// Money.
  case amount
  /// A whole number.
  case number
  /// A calendar year.
  case year
  /// A division code, or a name the division table knows.
  case division
  /// One of the codes the definition lists.
  case code
  /// The number of a disability certificate: an ID number, category, grade, perhaps `B` and a re-issue digit.
  case disabilityNumber = "disability-number"
}

extension TextEncoding {
  /// The encoding a definition names, or nil for `auto` and unknown words.
  init?(name: String) {
    switch name {
    case "utf-8": self = .utf8
    case "gb18030": self = .gb18030
    case "utf-16le": self = .utf16le
    default: return nil
    }
  }

  /// The word for the encoding in definitions and reports.
  public var name: String {
    switch self {
    case .utf8: return "utf-8"
    case .gb18030: return "gb18030"
    case .utf16le: return "utf-16le"
    }
  }
}
