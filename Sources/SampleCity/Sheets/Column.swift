import Civil

/// A column of a dataset, as the contract with the agencies names it.
struct Column: Sendable {
  /// What a cell holds, as far as damage to it goes.
  enum Kind: Sendable {
    case id, name, day, month, money, number, code, text
  }

  /// The canonical name.
  let field: String
  /// Chinese headers, the usual one first.
  let headers: [String]
  /// The abbreviation used in XML, empty where there is none.
  let abbreviation: String
  let kind: Kind
  /// Whether a record without it is unusable.
  let isRequired: Bool

  init(_ field: String, _ headers: [String], _ abbreviation: String = "", _ kind: Kind = .text, required: Bool = false)
  {
    self.field = field
    self.headers = headers
    self.abbreviation = abbreviation
    self.kind = kind
    isRequired = required
  }

  /// The mark of a delta delivery.
  static let change = Column("change", ["操作标志"])
}
