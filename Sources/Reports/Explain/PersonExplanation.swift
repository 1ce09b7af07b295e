import Civil

/// Everything about one person and why the rules say what they say (个人核对说明): what `hedui explain` shows.
public struct PersonExplanation: Sendable {
  /// What the death evidence comes to.
  public struct Death: Hashable, Sendable {
    /// The death date.
    public let date: Day
    /// The latest date any source gives.
    public let latestDate: Day
    /// How certain the death is.
    public let certainty: Certainty

    /// A death on a day.
    public init(date: Day, latestDate: Day, certainty: Certainty) {
      self.date = date
      self.latestDate = latestDate
      self.certainty = certainty
    }
  }

  /// A time in the person's life that payments depend on.
  public struct Span: Hashable, Sendable {
    /// What it is a time of.
    public enum Kind: Int, Sendable, CaseIterable {
      /// 待遇领取: the pension is due.
      case benefit
      /// 服刑.
      case imprisoned
      /// 羁押、社区矫正.
      case otherCustody
      /// 其他养老保险.
      case otherPension
    }

    /// What it is a time of.
    public let kind: Kind
    /// The first day.
    public let first: Day
    /// The last day, or nil where it goes on.
    public let last: Day?

    /// A time from a day on.
    public init(kind: Kind, first: Day, last: Day?) {
      self.kind = kind
      self.first = first
      self.last = last
    }
  }

  /// A value that kept a record with this number from reaching the person.
  public struct Unusable: Hashable, Sendable {
    /// The feed's title.
    public let feedTitle: LocalText
    /// The drop's file name.
    public let drop: String
    /// Where the record starts.
    public let line: Int
    /// The value.
    public let value: ExplainedRecord.Value
    /// Why it cannot be used.
    public let reason: QuarantineReason

    /// A value at a place.
    public init(feedTitle: LocalText, drop: String, line: Int, value: ExplainedRecord.Value, reason: QuarantineReason) {
      self.feedTitle = feedTitle
      self.drop = drop
      self.line = line
      self.value = value
      self.reason = reason
    }
  }

  /// What a rule says of the person.
  public enum Verdict: Sendable {
    /// The rule found something.
    case found([ReportedFinding])
    /// All but one condition holds; why the rule does not fire.
    case nearly([LocalText])
    /// The rule finds nothing.
    case nothing
    /// The rule could not be evaluated.
    case notEvaluated
  }

  /// A rule and what it says of the person.
  public struct RuleVerdict: Sendable {
    /// The rule.
    public let rule: ReportedRule
    /// What it says.
    public let verdict: Verdict

    /// What a rule says.
    public init(rule: ReportedRule, verdict: Verdict) {
      self.rule = rule
      self.verdict = verdict
    }
  }

  /// The city.
  public let city: LocalText
  /// The day as of which the data were looked at.
  public let asOf: Day
  /// The ID number asked for, eighteen characters, or as typed where it is no usable one.
  public let id: String
  /// The key of the finding asked for, where one was.
  public var finding: String?
  /// The person's name; empty where no record has one.
  public var name = ""
  /// The person number (个人编号); empty where there is none.
  public var personNumber = ""
  /// The birth date in the ID.
  public var birthDate: Day?
  /// The name of the town; empty where not known.
  public var town = ""
  /// The name of the village; empty where not known.
  public var village = ""
  /// What the death evidence comes to; nil where there is none.
  public var death: Death?
  /// The person's records, in the order of their days, then of feeds and lines.
  public var records: [ExplainedRecord] = []
  /// Times in the person's life.
  public var spans: [Span] = []
  /// What the rules say, in the order of the catalogue.
  public var verdicts: [RuleVerdict] = []
  /// Values that kept records with this number from reaching the person.
  public var unusable: [Unusable] = []
  /// All feeds, for their titles and states.
  public var feeds: [ReportedFeed] = []
  /// Whether everything expected was there, fresh and whole.
  public var status = RunStatus.done

  /// An explanation without content yet.
  public init(city: LocalText, asOf: Day, id: String) {
    self.city = city
    self.asOf = asOf
    self.id = id
  }

  /// Whether anything usable is known under the number.
  public var isKnown: Bool {
    !records.isEmpty
      || verdicts.contains { verdict in
        if case .found = verdict.verdict { true } else { false }
      }
  }

  /// Whether the number is a usable ID, known or not.
  public var hasUsableID: Bool { ResidentID(id) != nil }

  /// A rule's own words about the person. Masked, without the birth date in the ID, which would undo the masking.
  func shown(_ reasons: [LocalText], _ wording: Wording, _ masking: Masking) -> String {
    let text = reasons.map { $0[wording.language] }.joined(separator: wording.clauseSeparator)
    guard masking == .masked, let birthDate else { return text }
    return text.replacing(birthDate.description, with: "****-**-**")
  }

  /// What a feed is called.
  func title(ofFeed path: String) -> LocalText {
    feeds.first { $0.path == path }?.title ?? LocalText(path)
  }

  /// The feeds that are not fresh.
  var doubtfulFeeds: [ReportedFeed] { feeds.filter { !$0.isSound } }
}
