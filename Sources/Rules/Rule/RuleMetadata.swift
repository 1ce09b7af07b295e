import Civil

/// What is known of a rule before it has seen anybody: for lists, the command line and the generated rule documentation.
public struct RuleMetadata: Hashable, Sendable {
  /// The stable id of the catalogue, e.g. `deceased-still-paid`.
  public let id: String
  /// The name of the rule (名称).
  public let title: LocalizedText
  /// The chapter of the catalogue.
  public let chapter: Chapter
  /// The datasets the rule looks at.
  public let reads: Set<Dataset>
  /// Whether the rule argues from something that is *not* there (†). Such a rule is evaluated only when everything it
  /// reads is present and fresh.
  public let arguesFromAbsence: Bool
  /// Whether the rule looks at people of whom the bureau has no record at all (`Dataset.isOfTheBureau`). Nearly every rule
  /// is about the bureau's own entries and payments, and is not asked about the many without.
  public let concernsEverybody: Bool
  /// The dated parameters the rule applies.
  public let parameters: [ParameterDeclaration]
  /// The sum for the finance bureau that the rule's findings are part of, if any.
  public let sums: MoneyItem?
  /// The provisions the rule rests on.
  public let legalBasis: [LocalizedText]
  /// What the rule says of itself in the languages of the lists.
  public let documentation: RuleDocumentation?

  /// The metadata of one rule.
  public init(
    id: String, title: LocalizedText, chapter: Chapter, reads: Set<Dataset>, arguesFromAbsence: Bool = false,
    concernsEverybody: Bool = false,
    parameters: [ParameterDeclaration] = [], sums: MoneyItem? = nil,
    legalBasis: [LocalizedText], documentation: RuleDocumentation? = nil
  ) {
    self.id = id
    self.title = title
    self.chapter = chapter
    self.reads = reads
    self.arguesFromAbsence = arguesFromAbsence
    self.concernsEverybody = concernsEverybody
    self.parameters = parameters
    self.sums = sums
    self.legalBasis = legalBasis
    self.documentation = documentation
  }
}
