import Civil
import Reports
import Testing

@testable import Reconciler

/// Coverage and money of whole nights on a small inbox.
@Suite("summaries of a run")
struct SummariesTests {
  /// Three residents of two villages of an age to pay: one enrolled this year, one not, one with another pension; and a
  /// funeral subsidy for somebody of the second village.
  private func night(but left: Set<Dataset> = []) throws -> NightFolder {
    let night = try NightFolder()
    try night.addEverything(but: left)
    func id(_ number: Int) -> String {
      ResidentID(packed: 22_240_519_810_520_000 + UInt64(number))?.description ?? ""
    }
    try night.add(
      .residents, "20211030-full.csv",
      "公民身份号码,姓名,区划代码,户口状态\n\(id(1)),金某,222405001001,正常\n\(id(2)),李某,222405001001,正常\n"
        + "\(id(3)),朴某,222405100201,正常\n\(NightFolder.id(7)),崔某,222405100201,注销\n")
    try night.add(
      .participants, "20211030-full.csv",
      "个人编号,社会保障号码,姓名,参保状态,参保日期,所属村社区\nP1,\(id(1)),金某,缴费,20210301,222405001001\n")
    if !left.contains(.otherPensions) {
      try night.add(
        .otherPensions, "20211030-full.csv", "社会保障号码,姓名,险种,参保状态\n\(id(3)),朴某,企业职工养老,缴费\n")
    }
    try night.add(
      .funeralPayments, "20211030-full.csv",
      "发放流水号,死亡人员身份证号,死亡人员姓名,发放日期,应发金额,抵扣金额,实发金额\n"
        + "S1,\(NightFolder.id(7)),崔某,20210720,600,100,500\n")
    return night
  }

  @Test("coverage by village, with the names of the divisions")
  func coverage() throws {
    let coverage = try #require(try night().run().report.coverage)
    #expect(coverage.city == .init(eligible: 2, enrolled: 1, newlyEnrolled: 1))
    #expect(coverage.towns.map(\.row.name) == ["安民街道"])
    #expect(coverage.towns.first?.villages.map(\.counts.eligible) == [2])
    #expect(coverage.obstacles.isEmpty && coverage.doubts.isEmpty)
  }

  @Test("without other pensions nothing is counted; the rules that fail are told with the money")
  func missing() throws {
    let report = try night(but: [.otherPensions, .visits]).run().report
    let coverage = try #require(report.coverage)
    #expect(!coverage.isCounted)
    #expect(coverage.obstacles == [.init(feed: "social-insurance/other-pensions", health: .missing)])
    #expect(coverage.towns.isEmpty)
    let money = try #require(report.money)
    #expect(money.incomplete == [.funeralWrong, .funeralOwed])
    #expect(money.total[.funeralPaid] == Fen(50_000))
  }

  @Test("money by town and month")
  func money() throws {
    let money = try #require(try night().run().report.money)
    let town = try #require(money.towns.first { $0.division?.description == "222405100" })
    #expect(town.name == "开山屯镇")
    #expect(town.amounts[.funeralPaid] == Fen(50_000))
    #expect(town.amounts[.funeralSetOff] == Fen(10_000))
    #expect(money.months.map(\.month.description).contains("2021-07"))
    #expect(money.incomplete == [] && money.doubts == [])
  }

  @Test("an item by findings of rules that were not asked for is incomplete")
  func selection() throws {
    let report = try night().run { $0.rules = ["funeral-unclaimed"] }.report
    #expect(
      report.money?.incomplete == [.funeralWrong, .pensionOverpaid, .pensionRecovered, .pensionOutstanding])
  }

  @Test("a look at the feeds counts nobody")
  func check() throws {
    let night = try night()
    let report = try FeedCheck(
      inbox: night.inbox, asOf: Day("2021-10-31").unwrapped(), feeds: NightFolder.feeds, threads: 1
    ).run()
    #expect(report.feeds.count == Dataset.allCases.count)
    #expect(report.coverage == nil && report.money == nil)
    withExtendedLifetime(night) {}
  }
}
