import Civil
import Foundation
import Reconciler
import Reports
import Testing

/// Nights on data that are missing, late or refused: done, but the operator is told and the exit status says so.
@Suite("doubtful data")
struct DoubtfulDataTests {
  @Test("a missing dataset")
  func missing() throws {
    let night = try NightFolder()
    try night.addEverything(but: [.visits])
    let report = try night.run().report
    #expect(report.status == .doneOnDoubtfulData)
    #expect(report.status.rawValue == 3)
    let feed = try #require(report.feeds.first { $0.path == "health-commission/visits" })
    #expect(feed.health == .missing)
    #expect(feed.ageDays == nil)
    #expect(feed.notes == [Problem(.datasetMissing, file: "health-commission/visits")])
    #expect(report.feeds.filter { $0.health != .fresh }.count == 1)
  }

  @Test("data older than their cadence: the finding that rests on them says so")
  func late() throws {
    let night = try NightFolder()
    try night.addEverything(but: [.deaths])
    try night.addDeceasedPensioner()
    let deaths = night.inbox + "/public-security/deaths/"
    try FileManager.default.moveItem(atPath: deaths + "20211030-delta.csv", toPath: deaths + "20210901-delta.csv")
    let report = try night.run().report
    #expect(report.status == .doneOnDoubtfulData)
    let feed = try #require(report.feeds.first { $0.path == "public-security/deaths" })
    #expect(feed.health == .late)
    #expect((feed.ageDays, feed.allowedDays) == (60, 40))
    #expect(feed.notes == [Problem(.datasetLate, file: "public-security/deaths", details: ["60", "40"])])
    let finding = try #require(report.findings.first)
    #expect(finding.doubts.map(\.en) == ["one source only tells of the death", "Deaths registered: data 60 days old"])
  }

  @Test("a refused drop: the last good state is used, and drop, reason and doubt are told")
  func refused() throws {
    let night = try NightFolder()
    try night.addEverything()
    try night.addDeceasedPensioner()
    try night.add(.participants, "20211031-full.csv", "")
    let told = EventLog()
    let report = try NightlyRun(night.options()) { told.add($0) }.run().report
    #expect(report.status == .doneOnDoubtfulData)
    let feed = try #require(report.feeds.first { $0.path == "social-insurance/participants" })
    #expect(feed.health == .refused)
    #expect(feed.dropsUsed.map(\.name) == ["20211030-full.csv"])
    #expect(
      feed.dropsRefused == [
        ReportedFeed.RefusedDrop(
          name: "20211031-full.csv",
          problem: Problem(.emptyFile, file: "social-insurance/participants/20211031-full.csv"))
      ])
    #expect(told.all.contains("problem emptyFile social-insurance/participants/20211031-full.csv"))
    #expect(report.findings.count == 1)
  }

  @Test("an empty delta is refused and told, though its feed is as good as before")
  func emptyDelta() throws {
    let night = try NightFolder()
    try night.addEverything()
    try night.add(.deaths, "20211031-delta.csv", "公民身份号码,姓名,死亡日期\n")
    let report = try night.run().report
    #expect(report.status == .doneOnDoubtfulData)
    let feed = try #require(report.feeds.first { $0.path == "public-security/deaths" })
    #expect(feed.health == .fresh)
    #expect(feed.dropsRefused.map(\.problem.kind) == [.headerOnly])
    try night.add(.deaths, "20211031-delta.csv.manifest.json", #"{"records": 0}"#)
    #expect(try night.run().status == .done)
  }

  @Test("a fallback in one feed changes nothing in the others: a withdrawn death stays withdrawn")
  func fallbackElsewhere() throws {
    let night = try NightFolder()
    try night.addEverything()
    try night.addDeceasedPensioner()
    try night.add(.deaths, "20211031-delta.csv", "公民身份号码,姓名,死亡日期,操作标志\n\(NightFolder.id(1)),,,D\n")
    try night.add(.participants, "20211031-full.csv", "")
    let report = try night.run().report
    #expect(report.findings == [], "the death was withdrawn")
    let deaths = try #require(report.feeds.first { $0.path == "public-security/deaths" })
    #expect(deaths.counts.deleted == 1)
  }

  @Test("a folder nobody knows and a wrong file name are told, and make the night doubtful")
  func strangeFiles() throws {
    let night = try NightFolder()
    try night.addEverything()
    try night.add(.deaths, "名单.csv", "x")
    let report = try night.run().report
    #expect(report.status == .doneOnDoubtfulData)
    #expect(report.notes == [Problem(.dropName, file: "public-security/deaths/名单.csv")])
  }

  @Test("quarantined records and unreadable values do not make a night doubtful; they are listed")
  func quarantine() throws {
    let night = try NightFolder()
    try night.addEverything(but: [.deaths])
    try night.add(
      .deaths, "20211030-delta.csv",
      "公民身份号码,姓名,死亡日期,注销日期\n\(NightFolder.id(1)),金某,20210820,20210230\n2.22405E+17,李某,20210820,\n")
    let report = try night.run().report
    #expect(report.status == .done)
    #expect(
      report.quarantine == [
        ReportedQuarantine(
          feed: "public-security/deaths", drop: "20211030-delta.csv", line: 3, field: "id", value: "2.22405E+17",
          reason: .idDigitsLost)
      ])
    #expect(
      report.issues == [
        ReportedQuarantine(
          feed: "public-security/deaths", drop: "20211030-delta.csv", line: 2, field: "cancelDate", value: "20210230",
          reason: .dateImpossible)
      ])
    let feed = try #require(report.feeds.first { $0.path == "public-security/deaths" })
    #expect((feed.counts.read, feed.counts.used, feed.counts.quarantined) == (2, 1, 1))
    #expect(feed.quarantined == [.idDigitsLost: 1])
    #expect(
      feed.valueIssues.map { "\($0.field) \($0.fieldTitle) \($0.reason.rawValue) \($0.count)" } == [
        "cancelDate 注销日期 date-impossible 1"
      ])
    #expect(feed.agency.zhHans == "公安局")
    #expect(feed.columns.map(\.field) == ["id", "name", "deathDate", "cancelDate"])
  }

  @Test("an accepted drop is used although it shrank; a name that no drop has is an error")
  func accepted() throws {
    let night = try NightFolder()
    try night.addEverything(but: [.residents])
    func residents(_ count: Int) -> String {
      "公民身份号码,姓名\n" + (0..<count).map { "\(NightFolder.id($0)),金某\n" }.joined()
    }
    try night.add(.residents, "20211001-full.csv", residents(10))
    try night.add(.residents, "20211030-full.csv", residents(5))
    let path = "public-security/residents"
    let held = try night.run().report
    #expect(held.status == .doneOnDoubtfulData)
    #expect(held.feeds.first { $0.path == path }?.dropsRefused.map(\.problem.kind) == [.shrunk])
    let accepted = try night.run { $0.acceptedDrops = ["\(path)/20211030-full.csv"] }.report
    #expect(accepted.status == .done)
    #expect(accepted.feeds.first { $0.path == path }?.counts.used == 5)
    #expect(
      try night.problems { $0.acceptedDrops = ["20211029-full.csv", "20211030-full.csv"] }
        == [Problem(.acceptedDropMissing, file: "20211029-full.csv")])
  }
}
