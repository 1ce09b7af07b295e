import Civil

/// Sums for the finance bureau (资金汇总): in all, by town and by month.
public struct ReportedMoney: Sendable {
  /// A sum. The raw value is its name in `run.json`.
  public enum Item: String, Sendable, CaseIterable {
    /// 实发: funeral subsidies paid, net.
    case funeralPaid = "funeral_paid_fen"
    /// 已抵扣: set against overpaid pensions.
    case funeralSetOff = "funeral_set_off_fen"
    /// 发放有误: paid against the rules, by findings.
    case funeralWrong = "funeral_wrong_fen"
    /// 应领未领: owed, by findings.
    case funeralOwed = "funeral_owed_fen"
    /// 已垫付: advances given.
    case advanceGiven = "advances_given_fen"
    /// 已偿还: advances repaid.
    case advanceRepaid = "advances_repaid_fen"
    /// 未偿还: advances outstanding.
    case advanceOutstanding = "advances_outstanding_fen"
    /// 多发: pensions paid without a right to them, by findings.
    case pensionOverpaid = "pensions_overpaid_fen"
    /// 已追回: recovered or set off.
    case pensionRecovered = "pensions_recovered_fen"
    /// 未追回: outstanding.
    case pensionOutstanding = "pensions_outstanding_fen"

    /// What the money is about.
    var group: Group {
      switch self {
      case .funeralPaid, .funeralSetOff, .funeralWrong, .funeralOwed: return .funeralSubsidies
      case .advanceGiven, .advanceRepaid, .advanceOutstanding: return .advances
      case .pensionOverpaid, .pensionRecovered, .pensionOutstanding: return .overpaidPensions
      }
    }
  }

  /// What some sums are about.
  enum Group: CaseIterable {
    /// 丧葬补助金.
    case funeralSubsidies
    /// 缴费资金垫付.
    case advances
    /// 多发养老金.
    case overpaidPensions

    /// The sums, in their order.
    var items: [Item] { Item.allCases.filter { $0.group == self } }
  }

  /// An amount for each item.
  public struct Amounts: Hashable, Sendable {
    private var fen: [Item: Fen] = [:]

    /// Nothing yet.
    public init() {}

    /// The amount of an item.
    public subscript(item: Item) -> Fen {
      get { fen[item] ?? .zero }
      set { fen[item] = newValue }
    }

    /// Adds the second to the first.
    public static func += (left: inout Amounts, right: Amounts) {
      for item in Item.allCases { left[item] += right[item] }
    }
  }

  /// The sums of a town and month.
  public struct Entry: Sendable {
    /// The town; nil where it is not known.
    public let town: Division?
    /// Its name; empty where not known.
    public let townName: String
    /// The month.
    public let month: Month
    /// The sums.
    public let amounts: Amounts

    /// The sums of a town and month.
    public init(town: Division?, townName: String, month: Month, amounts: Amounts) {
      self.town = town
      self.townName = townName
      self.month = month
      self.amounts = amounts
    }
  }

  /// The sums of one town.
  public struct Town: Sendable {
    /// The town; nil for money of whom the town is not known.
    public let division: Division?
    /// Its name; empty where not known.
    public let name: String
    /// The sums.
    public let amounts: Amounts
  }

  /// All sums.
  public let total: Amounts
  /// The sums of every town, in the order of the codes; last, what belongs to none.
  public let towns: [Town]
  /// The sums of every month, the earliest first.
  public let months: [(month: Month, amounts: Amounts)]
  /// Data that are missing, late or refused: the sums may not be whole.
  public let doubts: [ReportedRule.Obstacle]
  /// Items by findings of rules some of which were not evaluated.
  public let incomplete: [Item]

  /// Adds up entries, in any order.
  public init(_ entries: [Entry], doubts: [ReportedRule.Obstacle] = [], incomplete: [Item] = []) {
    func sum(_ entries: [Entry]) -> Amounts { entries.reduce(into: Amounts()) { $0 += $1.amounts } }
    self.doubts = doubts
    self.incomplete = incomplete
    total = sum(entries)
    towns = Dictionary(grouping: entries, by: \.town).map { town, entries in
      Town(division: town, name: entries.map(\.townName).min() ?? "", amounts: sum(entries))
    }
    .sorted { ($0.division?.code ?? .max) < ($1.division?.code ?? .max) }
    months = Dictionary(grouping: entries, by: \.month).map { ($0, sum($1)) }.sorted { $0.month < $1.month }
  }
}
