/// A rule of the catalogue as people read about it (规则说明).
public struct DescribedRule: Hashable, Sendable {
  /// What the rule says of itself.
  public struct Documentation: Hashable, Sendable {
    /// What it claims of somebody.
    public let claim: LocalText
    /// What the amount is.
    public let amount: LocalText
    /// When it does not fire though one might think so.
    public let doesNotFire: LocalText

    /// The parts of a documentation.
    public init(claim: LocalText, amount: LocalText, doesNotFire: LocalText) {
      self.claim = claim
      self.amount = amount
      self.doesNotFire = doesNotFire
    }
  }

  /// A dataset the rule looks at.
  public struct Feed: Hashable, Sendable {
    /// `agency/dataset`.
    public let path: String
    /// What people call it.
    public let title: LocalText

    /// A dataset by its path and title.
    public init(path: String, title: LocalText) {
      self.path = path
      self.title = title
    }
  }

  /// The stable id, e.g. `deceased-still-paid`.
  public let id: String
  /// The title.
  public let title: LocalText
  /// The chapter of the catalogue.
  public let chapter: LocalText
  /// Whether the rule argues from something that is not there (†).
  public let arguesFromAbsence: Bool
  /// The datasets it looks at.
  public let reads: [Feed]
  /// What it rests on.
  public let legalBasis: [LocalText]
  /// What it says of itself, where it does.
  public let documentation: Documentation?
  /// The dated parameters it applies.
  public let parameters: [DescribedParameter]
  /// The dated parameters by which the death it rests on is weighed.
  public let deathParameters: [DescribedParameter]

  /// A rule as people read about it.
  public init(
    id: String, title: LocalText, chapter: LocalText, arguesFromAbsence: Bool = false, reads: [Feed],
    legalBasis: [LocalText], documentation: Documentation? = nil, parameters: [DescribedParameter] = [],
    deathParameters: [DescribedParameter] = []
  ) {
    self.id = id
    self.title = title
    self.chapter = chapter
    self.arguesFromAbsence = arguesFromAbsence
    self.reads = reads
    self.legalBasis = legalBasis
    self.documentation = documentation
    self.parameters = parameters
    self.deathParameters = deathParameters
  }
}
