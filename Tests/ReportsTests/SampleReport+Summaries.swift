import Civil

@testable import Reports

extension SampleReport {
  /// Two villages of a town, a person of whom only the town is known, and one of whom nothing is.
  static func coverage(
    obstacles: [ReportedRule.Obstacle] = [], doubts: [ReportedRule.Obstacle] = []
  ) -> ReportedCoverage {
    ReportedCoverage(
      [
        .init(division: Division("222405100202"), name: "大<村>", counts: .init(eligible: 3, enrolled: 3)),
        .init(division: nil, name: "", counts: .init(eligible: 1)),
        .init(division: Division("222405100"), name: "开山屯镇", counts: .init(eligible: 2, enrolled: 1)),
        .init(
          division: Division("222405100201"), name: "光明村",
          counts: .init(eligible: 1200, enrolled: 1123, newlyEnrolled: 17)),
        .init(division: Division("222405001001"), name: "", counts: .init(eligible: 0)),
      ], townName: { $0.code == 222_405_100_000 ? "开山屯镇" : "" }, obstacles: obstacles, doubts: doubts)
  }

  /// Two towns and two months, and what belongs to no town.
  static func money(
    doubts: [ReportedRule.Obstacle] = [], incomplete: [ReportedMoney.Item] = []
  ) -> ReportedMoney {
    func entry(_ town: String?, _ name: String, _ month: Month, _ fen: [ReportedMoney.Item: Int64])
      -> ReportedMoney.Entry
    {
      var amounts = ReportedMoney.Amounts()
      for (item, amount) in fen { amounts[item] = Fen(amount) }
      return .init(town: town.flatMap { Division($0) }, townName: name, month: month, amounts: amounts)
    }
    return ReportedMoney(
      [
        entry(nil, "", month(2021, 7), [.funeralPaid: 60_000]),
        entry("222405100", "开山屯镇", month(2021, 8), [.funeralPaid: 45_000, .funeralSetOff: 15_000]),
        entry(
          "222405100", "开山屯镇", month(2021, 7),
          [.pensionOverpaid: 123_456, .pensionRecovered: 23_456, .pensionOutstanding: 100_000]),
        entry("222405001", "", month(2021, 7), [.advanceGiven: 100_000, .advanceOutstanding: 100_000]),
      ], doubts: doubts, incomplete: incomplete)
  }
}
