import Civil
import Feeds
import Reports
import Rules

extension ReportAssembly {
  /// Coverage, with the names of the divisions; no counts without a dataset they need.
  func coverage(_ tally: CoverageTally) -> ReportedCoverage {
    let rows = tally.byDivision.map { division, counts in
      ReportedCoverage.Row(
        division: division, name: division.flatMap(catalogue.divisions.name) ?? "",
        counts: .init(
          eligible: counts.eligible, enrolled: counts.enrolled, newlyEnrolled: counts.newlyEnrolled))
    }
    return ReportedCoverage(
      rows, townName: { catalogue.divisions.name(of: $0) ?? "" },
      obstacles: CoverageTally.needs.sorted().filter { !hasData($0) }.map(obstacle),
      doubts: doubtful(CoverageTally.reads).map(obstacle))
  }

  /// Sums, with the names of the towns.
  func money(_ summary: MoneySummary) -> ReportedMoney {
    let entries = summary.amounts.map { key, amounts in
      var reported = ReportedMoney.Amounts()
      for item in MoneyItem.allCases { reported[item.forReports] = amounts[item] }
      return ReportedMoney.Entry(
        town: key.town, townName: key.town.flatMap(catalogue.divisions.name) ?? "", month: key.month,
        amounts: reported)
    }
    let evaluated = Set(selection.rules.map { $0.metadata.id }).subtracting(outcome.notEvaluated.map(\.rule))
    return ReportedMoney(
      entries, doubts: doubtful(MoneySummary.reads).map(obstacle),
      incomplete: MoneyItem.allCases.filter { !$0.rules.isSubset(of: evaluated) }.map(\.forReports))
  }

  private func hasData(_ dataset: Dataset) -> Bool {
    outcome.inbox[dataset].map { !$0.used.isEmpty } ?? false
  }

  private func doubtful(_ datasets: Set<Dataset>) -> [Dataset] {
    datasets.sorted().filter { outcome.inbox[$0]?.health != .fresh }
  }

  private func obstacle(_ dataset: Dataset) -> ReportedRule.Obstacle {
    ReportedRule.Obstacle(feed: dataset.path, health: outcome.inbox[dataset]?.health.forReports ?? .missing)
  }
}

extension MoneyItem {
  /// The same for the reports.
  fileprivate var forReports: ReportedMoney.Item {
    switch self {
    case .funeralPaid: return .funeralPaid
    case .funeralSetOff: return .funeralSetOff
    case .funeralWrong: return .funeralWrong
    case .funeralOwed: return .funeralOwed
    case .advanceGiven: return .advanceGiven
    case .advanceRepaid: return .advanceRepaid
    case .advanceOutstanding: return .advanceOutstanding
    case .pensionOverpaid: return .pensionOverpaid
    case .pensionRecovered: return .pensionRecovered
    case .pensionOutstanding: return .pensionOutstanding
    }
  }
}
