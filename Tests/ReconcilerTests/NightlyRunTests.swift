import Civil
import Feeds
import Foundation
import Reconciler
import Reports
import Testing

/// Whole nights on a small inbox.
@Suite("nightly run")
struct NightlyRunTests {
  /// Rules that one record a dataset, each of another person, gives nothing to. Others do find something in such data: a
  /// funeral paid for somebody of whom no agency knows a death.
  private static let deaths = ["deceased-still-paid", "deceased-still-on-roll", "death-evidence-conflict"]

  @Test("everything delivered, fresh and whole: done, and nothing found")
  func sound() throws {
    let night = try NightFolder()
    try night.addEverything()
    let result = try night.run { $0.rules = Self.deaths }
    #expect(result.status == .done)
    #expect(result.path == night.out + "/2021-10-31")
    #expect(result.report.findings == [])
    #expect(result.report.quarantine == [])
    #expect(result.report.feeds.count == Dataset.allCases.count)
    #expect(result.report.feeds.allSatisfy { $0.health == .fresh && $0.counts.used == 1 && $0.dropsRefused.isEmpty })
    #expect(result.persons == Dataset.allCases.count)
    #expect(result.report.city.zhHans == "龙井市")
    #expect(result.report.version == HeduiVersion.current)
    #expect(result.report.rules.allSatisfy { $0.isEvaluated })
  }

  @Test("a pensioner paid after death: who, where, how much, and every line the finding rests on")
  func finding() throws {
    let night = try NightFolder()
    try night.addEverything()
    try night.addDeceasedPensioner()
    let result = try night.run { $0.rules = Self.deaths }
    #expect(result.status == .done)
    let finding = try #require(result.report.findings.first)
    #expect(result.report.findings.count == 1)
    #expect(finding.rule == "deceased-still-paid")
    #expect(finding.id == NightFolder.id(1))
    #expect(finding.name == "金某某")
    #expect(finding.personNumber == "P001")
    #expect(finding.division?.description == "222405001001")
    let divisions = try FeedCatalogue(folder: NightFolder.feeds).divisions
    #expect(finding.town == "安民街道")
    #expect(finding.village == divisions.name(of: Division(code: 222_405_001_001)))
    #expect(finding.certainty == .singleSource)
    #expect(finding.months?.first.description == "2021-09")
    #expect(finding.months?.last.description == "2021-10")
    #expect(finding.months?.count == 2)
    #expect(finding.money?.amount == Fen(20_600))
    #expect(finding.key == "deceased-still-paid|\(NightFolder.id(1))")
    #expect(finding.doubts.map(\.en) == ["one source only tells of the death"])
    let evidence = Set(finding.evidence.map { "\($0.feed)@\($0.drop):\($0.line)" })
    #expect(evidence.contains("public-security/deaths@20211030-delta.csv:3"))
    #expect(evidence.contains("social-insurance/pension-payments@20211030-delta.csv:3"))
    #expect(evidence.contains("social-insurance/pension-payments@20211030-delta.csv:4"))
    #expect(!evidence.contains("social-insurance/pension-payments@20211030-delta.csv:2"), "the month of death is due")
    let death = try #require(finding.evidence.first { $0.feed == "public-security/deaths" })
    #expect(death.feedTitle.zhHans == "死亡注销户口")
    #expect(finding.evidence.contains { $0.field == "deathDate" && $0.fieldTitle == "死亡日期" && $0.value == "20210820" })
  }

  @Test("the files of the contract are published, readable by their owner only")
  func files() throws {
    let night = try NightFolder()
    try night.addEverything()
    try night.addDeceasedPensioner()
    let result = try night.run { $0.rules = Self.deaths }
    let findings = try night.published("findings.csv").split(separator: "\n")
    #expect(findings.count == 2)
    #expect(findings.first?.hasPrefix("rule,id,name,person_number,") == true)
    #expect(findings.last?.hasPrefix("deceased-still-paid,\(NightFolder.id(1)),") == true)
    #expect(try night.published("quarantine.csv").hasPrefix("feed,drop,line,field,value,reason"))
    #expect(try night.published("run.json").contains("2021-10-31"))
    #expect(try night.published("lists/report.html").contains("龙井市"))
    #expect(night.outputEntries() == [".hedui.lock", "2021-10-31"])
    #expect(try NightFolder.mode(night.out) == 0o700)
    #expect(try NightFolder.mode(result.path) == 0o700)
    for file in ["findings.csv", "quarantine.csv", "run.json", "lists/report.html"] {
      #expect(try NightFolder.mode("\(result.path)/\(file)") & 0o077 == 0, "\(file)")
    }
  }

  @Test("the same drops and day give the same bytes, whatever the number of threads", arguments: [1, 2, 5])
  func threads(_ threads: Int) throws {
    let night = try NightFolder()
    try night.addEverything(but: [.visits])
    try night.addDeceasedPensioner()
    try night.add(.deaths, "20211029-delta.csv", "公民身份号码,姓名,死亡日期\n坏,某某,20211001\n\(NightFolder.id(3)),朴某,不详\n")
    _ = try night.run { $0.threads = threads }
    let files = try [night.published("findings.csv"), night.published("quarantine.csv")]
    _ = try night.run { $0.threads = 3 }
    #expect(try [night.published("findings.csv"), night.published("quarantine.csv")] == files)
    #expect(files[1].split(separator: "\n").count == 3)
  }

  @Test("a second night takes the place of the first; nothing else is left")
  func again() throws {
    let night = try NightFolder()
    try night.addEverything()
    _ = try night.run { $0.rules = Self.deaths }
    try Data("old".utf8).write(to: URL(filePath: night.out + "/2021-10-31/old.txt"))
    try night.addDeceasedPensioner()
    _ = try night.run { $0.rules = Self.deaths }
    #expect(try night.published("findings.csv").split(separator: "\n").count == 2)
    #expect(!FileManager.default.fileExists(atPath: night.out + "/2021-10-31/old.txt"))
    #expect(night.outputEntries() == [".hedui.lock", "2021-10-31"])
  }

  @Test("a rule is asked for by its id; the others are not evaluated")
  func rules() throws {
    let night = try NightFolder()
    try night.addEverything()
    try night.addDeceasedPensioner()
    let result = try night.run { $0.rules = ["funeral-paid-twice"] }
    #expect(result.report.rules.map(\.id) == ["funeral-paid-twice"])
    #expect(result.report.findings == [])
  }

  @Test("progress, problems and the end are told in order")
  func events() throws {
    let night = try NightFolder()
    try night.addEverything(but: [.visits])
    let told = EventLog()
    _ = try NightlyRun(night.options()) { told.add($0) }.run()
    let events = told.all
    #expect(
      events.filter { !$0.hasPrefix("progress") } == [
        "began reading", "problem datasetMissing health-commission/visits", "began checking", "began writing",
        "published \(night.out)/2021-10-31",
      ])
    #expect(
      events.contains { $0.hasPrefix("progress reading") } && events.contains { $0.hasPrefix("progress checking") })
  }
}
