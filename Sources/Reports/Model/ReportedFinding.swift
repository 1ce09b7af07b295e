import Civil

/// A lead for a human with every text resolved (问题线索): what lists show of a finding.
public struct ReportedFinding: Hashable, Sendable {
  /// The id of the rule; its title, chapter and legal basis stand in `ReportedRule`.
  public let rule: String
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
  /// What else is worth knowing of the person, by the ids of `Finding.marks`.
  public let marks: [String]
  /// The same on every night and every machine. Holds the full ID: never shown in masked lists.
  public let key: String
  /// Every value the finding rests on.
  public let evidence: [ReportedEvidence]
  /// Why the finding may be wrong after all.
  public let doubts: [LocalText]
  /// Where its case stands; nil without a ledger.
  public var standing: CaseStanding?

  /// A finding of these facts.
  public init(
    rule: String, id: String, name: String = "", personNumber: String = "", division: Division? = nil,
    town: String = "", village: String = "", certainty: Certainty, months: Finding.Months? = nil,
    money: Finding.Money? = nil, lowerAmount: Fen? = nil, action: Action, unit: ResponsibleUnit,
    marks: [String] = [], key: String, evidence: [ReportedEvidence] = [], doubts: [LocalText] = [],
    standing: CaseStanding? = nil
  ) {
    self.rule = rule
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
    self.key = key
    self.evidence = evidence
    self.doubts = doubts
    self.standing = standing
  }
}
