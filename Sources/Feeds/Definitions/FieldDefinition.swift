/// One field of a feed: what it is called here, how agencies head its column, and how its cells are read.
public struct FieldDefinition: Sendable {
  /// One code of a coded field: the name Swift knows it by, and what agencies write for it.
  public struct CodeTexts: Sendable {
    /// The code's name, e.g. `declaredDead`.
    public let name: String
    /// Everything that is written for it.
    public let texts: [String]
  }

  /// The canonical name, e.g. `deathDate`.
  public let name: String
  /// How its cells are read.
  public let type: FieldType
  /// Whether it is part of the record key.
  public let isKey: Bool
  /// Whether a record without it is quarantined.
  public let isRequired: Bool
  /// The heads of its column, the usual Chinese one first.
  public let headers: [String]
  /// The codes of a coded field.
  public let codes: [CodeTexts]

  /// Whether a record can do without the field.
  var isOptional: Bool { !isKey && !isRequired }
}
