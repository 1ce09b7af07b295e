import Civil
import Reconciler
import Reports
import Testing

/// Looking at feeds without evaluating rules.
@Suite("feed check")
struct FeedCheckTests {
  private static func check(_ night: NightFolder, accepted: Set<String> = []) throws -> RunReport {
    try FeedCheck(
      inbox: night.inbox, asOf: try Day("2021-10-31").unwrapped(), feeds: NightFolder.feeds, acceptedDrops: accepted,
      threads: 2
    ).run()
  }

  @Test("the feeds as a run would see them; no rules, no findings, nothing written")
  func feeds() throws {
    let night = try NightFolder()
    try night.addEverything(but: [.visits])
    try night.addDeceasedPensioner()
    try night.add(.custody, "20211031-full.csv", "公民身份号码,姓名\n")
    let report = try FeedCheckTests.check(night)
    #expect(report.status == .doneOnDoubtfulData)
    #expect(report.rules == [])
    #expect(report.findings == [])
    #expect(night.outputEntries() == [])
    #expect(report.feeds.map(\.path) == Dataset.allCases.map(\.path))
    #expect(report.feeds.filter { $0.health == .missing }.map(\.path) == ["health-commission/visits"])
    let custody = try #require(report.feeds.first { $0.path == "public-security/custody" })
    #expect(custody.dropsRefused.map(\.problem.kind) == [.columnMissing])
    let deaths = try #require(report.feeds.first { $0.path == "public-security/deaths" })
    #expect(deaths.counts.read == 1)
    #expect(deaths.dropsUsed.map(\.encoding) == ["utf-8"])
    #expect(deaths.dropsUsed.first?.sha256.count == 64)
    #expect(deaths.columns.map(\.header) == ["公民身份号码", "姓名", "死亡日期"])
  }

  @Test("everything in order")
  func sound() throws {
    let night = try NightFolder()
    try night.addEverything()
    #expect(try FeedCheckTests.check(night).status == .done)
  }

  @Test("a missing inbox is an error")
  func missing() {
    #expect(throws: Problems.self) {
      try FeedCheck(
        inbox: "no-such-folder", asOf: Day(daysSinceEpoch: 0), feeds: NightFolder.feeds, threads: 1
      ).run()
    }
  }
}
