/// How certain a finding is (确定程度). The first four are those of a death; other findings are `confirmed` or `probable`.
public enum Certainty: String, Sendable, CaseIterable {
  /// 已确认: independent sources agree.
  case confirmed
  /// 单一来源: one source only, or nothing that makes a second one.
  case singleSource = "single-source"
  /// 疑似: records only point to the person.
  case probable
  /// 矛盾: the sources, or a sign of life, contradict each other.
  case conflicting
}

/// What is recommended to be done about a finding (建议处理). Nothing here is done by itself.
public enum Action: String, Sendable, CaseIterable {
  /// 核实后停发并追回: stop after the check the law asks for, recover.
  case stopAndRecover = "stop-and-recover"
  /// 先核实，再停发: verify with the source, then stop.
  case verifyThenStop = "verify-then-stop"
  /// 先向来源部门核实: verify with the agency that the record is this person's, then as for the other certainties.
  case verifyWithAgency = "verify-with-agency"
  /// 先入户核查，不得停发: visit the home first; do not stop the pension.
  case visitFirst = "visit-first"
  /// 追回: recover what was paid against the rules.
  case recover
  /// 核实后停发: stop after the check the law asks for; nothing is to be recovered.
  case stop
  /// 核实后补发: pay what is owed.
  case pay
  /// 动员参保: win the person for enrolment.
  case enrol
  /// 更正信息: correct what the register here has.
  case correct
  /// 核实: find out which of the records is right.
  case verify
}

/// The unit that has to deal with a finding (处理单位).
public enum ResponsibleUnit: String, Sendable, CaseIterable {
  /// 村（社区）.
  case village
  /// 乡镇（街道）.
  case town
  /// 市社保局.
  case bureau
}

/// A value in an agency's file that a finding rests on (证据).
public struct Evidence: Hashable, Sendable {
  /// The feed it came in.
  public let dataset: Dataset
  /// Where its record starts.
  public let place: Place
  /// The canonical name of the field, or empty where the record as a whole is the evidence.
  public let field: String

  /// Evidence of one field of one record.
  public init(dataset: Dataset, place: Place, field: String) {
    self.dataset = dataset
    self.place = place
    self.field = field
  }
}

/// A lead for a human (问题线索): what a rule found in one person's dossier.
public struct Finding: Hashable, Sendable {
  /// Whom a finding is about.
  public enum Subject: Hashable, Sendable {
    /// A person with a usable ID.
    case person(ResidentID)
    /// A record whose ID is not usable: the text as delivered, folded.
    case unusableID(String)
  }

  /// The months a finding concerns (涉及月份).
  public struct Months: Hashable, Sendable {
    /// The first month concerned.
    public let first: Month
    /// The last month concerned.
    public let last: Month
    /// How many different months are concerned; not every month between the first and the last need be.
    public let count: Int

    /// Months from `first` to `last`, `count` of them.
    public init(first: Month, last: Month, count: Int) {
      self.first = first
      self.last = last
      self.count = count
    }
  }

  /// Money a finding is about (涉及金额).
  public struct Money: Hashable, Sendable {
    /// The amount at stake.
    public let amount: Fen
    /// Paid back or set off so far.
    public let recovered: Fen
    /// Still to be paid back; never negative.
    public let outstanding: Fen

    /// An amount with what of it came back and what is still owed.
    public init(amount: Fen, recovered: Fen, outstanding: Fen) {
      self.amount = amount
      self.recovered = recovered
      self.outstanding = outstanding
    }
  }

  /// The rule's stable id, e.g. `deceased-still-paid`.
  public let rule: String
  /// Whom it is about.
  public let subject: Subject
  /// How certain it is.
  public let certainty: Certainty
  /// The months concerned, where months matter.
  public let months: Months?
  /// The money concerned, where the catalogue names an amount.
  public let money: Money?
  /// The lower figure on which demands are drawn up: what would be outstanding if the latest date any source gives were
  /// right. Never more than is outstanding.
  public let lowerAmount: Fen?
  /// What is recommended.
  public let action: Action
  /// Who has to deal with it.
  public let unit: ResponsibleUnit
  /// What else is worth knowing of the person for whoever deals with the finding (标注), e.g. `allowance`; none for most.
  public let marks: [String]
  /// `rule|id`, and the advance's number for advances: the same on every night and every machine.
  public let key: String
  /// The records the person's name, number and division are taken from, the first that has a value first.
  public let personRecords: [Evidence]
  /// Every value the finding rests on.
  public let evidence: [Evidence]

  /// A finding of these facts.
  public init(
    rule: String, subject: Subject, certainty: Certainty, months: Months? = nil, money: Money? = nil,
    lowerAmount: Fen? = nil, action: Action, unit: ResponsibleUnit, marks: [String] = [], key: String,
    personRecords: [Evidence], evidence: [Evidence]
  ) {
    self.rule = rule
    self.subject = subject
    self.certainty = certainty
    self.months = months
    self.money = money
    self.lowerAmount = lowerAmount
    self.action = action
    self.unit = unit
    self.marks = marks
    self.key = key
    self.personRecords = personRecords
    self.evidence = evidence
  }
}
