import Civil

/// How many days after a death each dataset first told of it (死亡信息报送时效), for the talk with its agency.
///
/// Only deaths that came in a delta delivery count: a full one lists everybody again and does not say since when. A
/// correction of an old record counts as late, which it is.
public struct ReportingDelays: Sendable {
  /// Deaths by days of delay, dataset by dataset.
  public private(set) var byDataset: [Dataset: [Int: Int]] = [:]

  /// Nothing counted yet.
  public init() {}

  /// Takes in the death evidence of a person.
  ///
  /// - Parameter deltaDay: the day of the delta delivery a record came in; nil for other deliveries.
  public mutating func visit(_ death: DeathAssessment, deltaDay: (Evidence) -> Day?) {
    for evidence in death.evidence where evidence.source != .register {
      guard let told = deltaDay(evidence.evidence) else { continue }
      byDataset[evidence.evidence.dataset, default: [:]][max(0, told.days(since: evidence.day)), default: 0] += 1
    }
  }

  /// Adds what another thread counted.
  public static func += (left: inout ReportingDelays, right: ReportingDelays) {
    for (dataset, days) in right.byDataset {
      left.byDataset[dataset, default: [:]].merge(days, uniquingKeysWith: +)
    }
  }

  /// The delay within which `share` (0 to 1) of a dataset's deaths were told; nil where none was counted.
  public func quantile(_ share: Double, of dataset: Dataset) -> Int? {
    guard let days = byDataset[dataset], !days.isEmpty else { return nil }
    let wanted = max(1, Int((Double(days.values.reduce(0, +)) * share).rounded(.up)))
    var seen = 0
    for (delay, count) in days.sorted(by: { $0.key < $1.key }) {
      seen += count
      if seen >= wanted { return delay }
    }
    return nil
  }
}
