import Foundation
import Testing

@testable import Reports

@Suite("Coverage and money in run.json")
struct RunFileSummariesTests {
  private func object(_ report: RunReport) throws -> [String: Any] {
    var sink = MemorySink()
    try RunFile(report, wording: Wording(.zhHans)).write(to: &sink)
    return try #require(JSONSerialization.jsonObject(with: Data(sink.bytes)) as? [String: Any])
  }

  private func coverage(_ coverage: ReportedCoverage) throws -> [String: Any] {
    var report = SampleReport.report
    report.coverage = coverage
    return try #require(try object(report)["coverage"] as? [String: Any])
  }

  private func money(_ money: ReportedMoney) throws -> [String: Any] {
    var report = SampleReport.report
    report.money = money
    return try #require(try object(report)["money"] as? [String: Any])
  }

  @Test("the city, its towns and their villages, in the order of their codes, the unknown last")
  func places() throws {
    let coverage = try coverage(SampleReport.coverage())
    #expect(coverage["counted"] as? Bool == true)
    let city = try #require(coverage["city"] as? [String: Int])
    #expect(city == ["eligible": 1206, "enrolled": 1127, "newly_enrolled": 17, "rate_per_mille": 934])
    let towns = try #require(coverage["towns"] as? [[String: Any]])
    #expect(towns.map { $0["division"] as? String } == ["222405001", "222405100", nil])
    #expect(towns.map { $0["name"] as? String } == ["", "开山屯镇", ""])
    #expect(towns.map { $0["eligible"] as? Int } == [0, 1205, 1])
    #expect(towns.map { $0["rate_per_mille"] as? Int } == [nil, 935, 0])
    let villages = try #require(coverage["villages"] as? [[String: Any]])
    #expect(villages.map { $0["division"] as? String } == ["222405001001", "222405100201", "222405100202", nil])
    #expect(villages.map { $0["town"] as? String } == ["222405001", "222405100", "222405100", "222405100"])
    #expect(villages.map { $0["newly_enrolled"] as? Int } == [0, 17, 0, 0])
  }

  @Test("without a feed the counts need there are none, and the reason is told")
  func notCounted() throws {
    let obstacle = ReportedRule.Obstacle(feed: "social-insurance/other-pensions", health: .missing)
    let coverage = try coverage(SampleReport.coverage(obstacles: [obstacle]))
    #expect(coverage["counted"] as? Bool == false)
    #expect(
      coverage["not_counted_because"] as? [[String: String]]
        == [["feed": "social-insurance/other-pensions", "reason": "missing"]])
    #expect(coverage["city"] is NSNull)
    #expect((coverage["towns"] as? [Any])?.isEmpty == true)
    #expect((coverage["villages"] as? [Any])?.isEmpty == true)
  }

  @Test("money in all, by town and by month, in whole fen")
  func money() throws {
    let money = try money(SampleReport.money(incomplete: [.funeralOwed]))
    #expect(money["incomplete"] as? [String] == ["funeral_owed_fen"])
    let total = try #require(money["total"] as? [String: Int])
    #expect(Set(total.keys) == Set(ReportedMoney.Item.allCases.map(\.rawValue)))
    #expect(total["funeral_paid_fen"] == 105_000)
    #expect(total["pensions_overpaid_fen"] == 123_456)
    let towns = try #require(money["towns"] as? [[String: Any]])
    #expect(towns.map { $0["division"] as? String } == ["222405001", "222405100", nil])
    #expect(towns.map { $0["funeral_paid_fen"] as? Int } == [0, 45_000, 60_000])
    let months = try #require(money["months"] as? [[String: Any]])
    #expect(months.map { $0["month"] as? String } == ["2021-07", "2021-08"])
    #expect(months.map { $0["funeral_paid_fen"] as? Int } == [60_000, 45_000])
  }

  @Test(
    "a rate is rounded to thousandths, and is none where nobody is eligible",
    arguments: [
      (0, 0, nil), (3, 1, 333), (3, 2, 667), (2, 1, 500), (1, 1, 1000), (2000, 1, 1), (2001, 1, 0),
    ] as [(Int, Int, Int?)])
  func rate(eligible: Int, enrolled: Int, perMille: Int?) {
    #expect(ReportedCoverage.Counts(eligible: eligible, enrolled: enrolled).ratePerMille == perMille)
  }
}
