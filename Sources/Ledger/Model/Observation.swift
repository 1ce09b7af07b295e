import Civil

/// What a night found of a case (当期所见): the finding with every text resolved, so that it can be shown again when the
/// agencies' files are long gone.
public struct Observation: Hashable, Sendable {
  /// The rule's stable id.
  public let rule: String
  /// The same on every night; what makes findings of several nights one case.
  public let key: String
  /// Eighteen characters, or the text as delivered where that is no usable ID.
  public let id: String
  /// The person's name; empty where no record has one.
  public let name: String
  /// The person number (个人编号) of the register here; empty where there is none.
  public let personNumber: String
  /// Where the person belongs, or nil where no record says.
  public let division: Division?
  /// The name of the town (乡镇、街道); empty where not known.
  public let town: String
  /// The name of the village or community (村、社区); empty where not known.
  public let village: String
  /// How certain the finding is.
  public let certainty: Certainty
  /// The months concerned, where months matter.
  public let months: Finding.Months?
  /// The money concerned, where the catalogue names an amount.
  public let money: Finding.Money?
  /// The lower figure on which demands are drawn up.
  public let lowerAmount: Fen?
  /// What is recommended.
  public let action: Action
  /// Who has to deal with it.
  public let unit: ResponsibleUnit
  /// What else is worth knowing of the person.
  public let marks: [String]
  /// The date of the death the finding is built on; nil where it is built on none.
  public let deathDate: Day?
  /// The feeds that told of that death; empty where there is none.
  public let deathFeeds: [String]
  /// The fingerprint of the evidence, sixteen hexadecimal digits.
  public let fingerprint: String
  /// Every value the finding rests on.
  public let evidence: [EvidenceValue]

  /// What a night found of a case.
  public init(
    rule: String, key: String, id: String, name: String = "", personNumber: String = "", division: Division? = nil,
    town: String = "", village: String = "", certainty: Certainty, months: Finding.Months? = nil,
    money: Finding.Money? = nil, lowerAmount: Fen? = nil, action: Action, unit: ResponsibleUnit, marks: [String] = [],
    deathDate: Day? = nil, deathFeeds: [String] = [], fingerprint: String, evidence: [EvidenceValue]
  ) {
    self.rule = rule
    self.key = key
    self.id = id
    self.name = name
    self.personNumber = personNumber
    self.division = division
    self.town = town
    self.village = village
    self.certainty = certainty
    self.months = months
    self.money = money
    self.lowerAmount = lowerAmount
    self.action = action
    self.unit = unit
    self.marks = marks
    self.deathDate = deathDate
    self.deathFeeds = deathFeeds
    self.fingerprint = fingerprint
    self.evidence = evidence
  }
}
