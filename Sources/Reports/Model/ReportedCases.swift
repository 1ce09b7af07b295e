import Civil

/// What the ledger adds to the report of a night (案件台账).
public struct ReportedCases: Sendable {
  /// A case that left the lists tonight.
  public struct Departed: Hashable, Sendable {
    /// The finding as it was last seen, with its standing.
    public let finding: ReportedFinding
    /// The last night that found it.
    public let lastSeen: Day

    /// A case that left the lists.
    public init(finding: ReportedFinding, lastSeen: Day) {
      self.finding = finding
      self.lastSeen = lastSeen
    }
  }

  /// What has to be made good to a person whom the lists called dead and who lives (误停恢复): one line a month or payment.
  public struct Restoration: Hashable, Sendable {
    /// What is owed for.
    public enum Kind: String, Sendable {
      /// 补发: a month's pension that was not paid.
      case pension
      /// 退还: money that was taken back from the person or the family.
      case refund
    }

    /// The case that was refuted.
    public let number: CaseNumber
    /// The finding as it was last seen.
    public let finding: ReportedFinding
    /// What is owed for.
    public let kind: Kind
    /// The month it concerns.
    public let month: Month
    /// What is owed; nil where no payment says how much the pension was.
    public let amount: Fen?

    /// A line of what is owed.
    public init(number: CaseNumber, finding: ReportedFinding, kind: Kind, month: Month, amount: Fen?) {
      self.number = number
      self.finding = finding
      self.kind = kind
      self.month = month
      self.amount = amount
    }
  }

  /// The ledger's own name, which every workbook carries: one of another office's ledger is not taken for ours.
  public let ledger: String
  /// Cases that left the lists tonight, in the order of their numbers.
  public var departed: [Departed] = []
  /// Findings of tonight that are not shown, because staff refuted or settled them, by rule.
  public var withheld: [String: Int] = [:]
  /// Open cases that were not checked tonight, because their rule or data were not at hand, by rule.
  public var unchecked: [String: Int] = [:]
  /// The nights so far, the earliest first, tonight the last.
  public var nights: [NightFigures] = []
  /// How often each rule was right, in the order of the catalogue; rules nobody judged are left out.
  public var precision: [RulePrecision] = []
  /// What has to be made good, by case number, then month.
  public var restorations: [Restoration] = []
  /// Money staff reported as come back so far, and the estimate of what stopping has saved so far.
  public var recovered: Fen = .zero
  /// What was not paid because a case led to a stop: for each stopped case amount ÷ months × whole months since the stop.
  public var prevented: Fen = .zero
  /// Stopped cases whose months are not known, so that they are not in `prevented`.
  public var stoppedWithoutMonths = 0

  /// The part of a ledger, without content yet.
  public init(ledger: String) {
    self.ledger = ledger
  }
}
