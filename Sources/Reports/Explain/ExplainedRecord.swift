import Civil

/// A record of the person with the values that tell something (个人记录).
public struct ExplainedRecord: Hashable, Sendable {
  /// The row of the timeline that a record stands in.
  public enum Lane: Int, Sendable, CaseIterable {
    /// 公安.
    case police
    /// 卫健.
    case deathCertificate
    /// 民政.
    case funeral
    /// 医保.
    case medicalInsurance
    /// 社保登记.
    case register
    /// 养老金.
    case pension
    /// 丧葬补助金.
    case funeralSubsidy
    /// 就医.
    case visit
    /// 资格认证.
    case certification

    /// Whether records there say that the person died.
    public var isEvidenceOfDeath: Bool { self <= .register }
    /// Whether records there show the person alive.
    public var isSignOfLife: Bool { self >= .visit }
    /// Whether records there are payments.
    public var isPayment: Bool { !isEvidenceOfDeath && !isSignOfLife }
  }

  /// What the record is to the question whether the person died, and to the payments.
  public enum Remark: Int, Sendable, CaseIterable {
    /// The death date is taken from it.
    case decidesDate
    /// It lacks the person's own ID and was joined by other marks.
    case pointsOnly
    /// It has somebody else's name.
    case foreignName
    /// It is no evidence: dated after the day, before the birth, or not at all.
    case notCounted
    /// It lies after the death date and contradicts the death.
    case contradictsDeath
    /// It shows nobody alive: derived from data.
    case showsNobody
    /// Paid for a month after the month of death.
    case afterDeath
    /// Returned by the bank.
    case returned
  }

  /// A value of the record.
  public struct Value: Hashable, Sendable {
    /// The canonical field.
    public let field: String
    /// The column's header as agencies write it.
    public let title: String
    /// The value as delivered.
    public let text: String

    /// A value of a field.
    public init(field: String, title: String, text: String) {
      self.field = field
      self.title = title
      self.text = text
    }
  }

  /// The feed, `agency/dataset`.
  public let feed: String
  /// The feed's title.
  public let feedTitle: LocalText
  /// The drop's file name.
  public let drop: String
  /// Where the record starts.
  public let line: Int
  /// The day the record is about; for a pension the first day of its month; nil where it has none.
  public let day: Day?
  /// The row of the timeline, or nil where it stands in none.
  public let lane: Lane?
  /// What the record is to the question whether the person died.
  public let remarks: [Remark]
  /// The values that tell something, in the order of the feed.
  public let values: [Value]

  /// A record of these facts.
  public init(
    feed: String, feedTitle: LocalText, drop: String, line: Int, day: Day?, lane: Lane? = nil,
    remarks: [Remark] = [], values: [Value]
  ) {
    self.feed = feed
    self.feedTitle = feedTitle
    self.drop = drop
    self.line = line
    self.day = day
    self.lane = lane
    self.remarks = remarks
    self.values = values
  }
}

extension ExplainedRecord.Lane: Comparable {
  /// Whether the first stands above the second.
  public static func < (left: ExplainedRecord.Lane, right: ExplainedRecord.Lane) -> Bool {
    left.rawValue < right.rawValue
  }
}
