import Civil
import Foundation
import Ledger
import Reports
import Testing

@testable import Reconciler

@Suite("What the ledger adds to a night")
struct NightCasesTests {
  private let folder: NightFolder
  private let day: Day

  init() throws {
    folder = try NightFolder()
    try folder.addEverything()
    try folder.addDeceasedPensioner()
    day = try Day("2021-10-31").unwrapped()
  }

  private var state: String { folder.root.path + "/state" }

  private func run(_ asOf: Day? = nil) throws -> RunReport {
    try folder.run { options in
      options.state = state
      if let asOf { options.asOf = asOf }
    }.report
  }

  private func still(_ report: RunReport, _ rule: String = "deceased-still-paid") -> ReportedFinding? {
    report.findings.first { $0.rule == rule }
  }

  private func report(_ outcome: Outcome, of finding: ReportedFinding?, on day: Day) throws -> [OutcomeVerdict.Result] {
    let standing = try #require(finding?.standing)
    return try Ledger(folder: state, clock: { "" }).apply(
      [OutcomeEntry(number: standing.number, fingerprint: standing.fingerprint, outcome: outcome)], actor: "金某",
      day: day
    ).map(\.result)
  }

  @Test("a run without a ledger keeps no cases")
  func stateless() throws {
    let report = try folder.run().report
    #expect(report.cases == nil)
    #expect(report.findings.allSatisfy { $0.standing == nil })
    #expect(!FileManager.default.fileExists(atPath: state))
  }

  @Test("the ledger's folder and file are for their owner only")
  func permissions() throws {
    _ = try run()
    #expect(try NightFolder.mode(state) == 0o700)
    #expect(try NightFolder.mode(state + "/ledger.sqlite") == 0o600)
  }

  @Test("a new case has a number and a deadline by the parameter in force")
  func opened() throws {
    let finding = try #require(still(try run()))
    #expect(finding.standing?.change == .opened)
    #expect(finding.standing?.deadline == day.adding(days: 30))
    #expect(finding.standing?.fingerprint == EvidenceFingerprint.of(finding.evidence))
  }

  @Test("a death that a later drop no longer has is withdrawn, and so are the cases built on it; the lists say so")
  func withdrawn() throws {
    _ = try run()
    try FileManager.default.removeItem(atPath: folder.inbox + "/" + Dataset.deaths.path)
    try folder.add(.deaths, "20211030-delta.csv", "公民身份号码,姓名,死亡日期\n\(NightFolder.id(50)),王某,20210820\n")
    let report = try run(day.adding(days: 1))
    let departed = try #require(report.cases?.departed.first { $0.finding.rule == "deceased-still-paid" })
    #expect(departed.finding.standing?.state == .withdrawn)
    #expect(departed.finding.standing?.change == .withdrawn)
    #expect(departed.lastSeen == day)
    let list = try String(
      contentsOfFile: "\(folder.out)/\(day.adding(days: 1))/lists/report.html", encoding: .utf8)
    #expect(list.contains("已撤回"))
  }

  @Test("where the feed that told of the death is missing, nothing is withdrawn: the case waits")
  func missingFeed() throws {
    _ = try run()
    try FileManager.default.removeItem(atPath: folder.inbox + "/" + Dataset.deaths.path)
    let report = try run(day.adding(days: 1))
    #expect(report.cases?.departed.isEmpty == true)
    #expect(report.cases?.unchecked["deceased-still-paid"] == 1)
    let cases = try Ledger(folder: state, clock: { "" }).read { try $0.cases() }
    #expect(cases.first { $0.observation.rule == "deceased-still-paid" }?.standing.state == .open)
  }

  @Test(
    "a refuted death stays away while its evidence is the same, and what the living person lost is listed month by month"
  )
  func restoration() throws {
    let first = still(try run())
    #expect(
      try report(Outcome(.refuted, reason: .alive, officer: "金某"), of: first, on: day) == [.accepted(.refuted)])
    // Meanwhile the pension was stopped for the supposed death, and a month taken back.
    let id = NightFolder.id(1)
    try folder.add(
      .participants, "20211101-full.csv",
      "个人编号,社会保障号码,姓名,参保状态,待遇起始年月,待遇停止年月,停止原因,所属村社区\n"
        + "P001,\(id),金某某,暂停,201501,202111,死亡,222405001001\n")
    try folder.add(
      .recoveries, "20211102-full.csv", "追回流水号,社会保障号码,追回项目,追回金额,追回日期\nZ1,\(id),养老金,103.00,20211102\n")
    let later = try Day("2021-12-15").unwrapped()
    let report = try run(later)
    #expect(report.findings.first { $0.rule == "deceased-still-paid" }?.standing?.state == .refuted)
    #expect(report.cases?.withheld["deceased-still-paid"] == 1)
    let owed = try #require(report.cases?.restorations)
    #expect(
      owed.map { "\($0.kind.rawValue) \($0.month) \($0.amount?.description ?? "?")" } == [
        "pension 2021-11 103.00", "refund 2021-11 103.00", "pension 2021-12 103.00",
      ])
    #expect(owed.allSatisfy { $0.number == first?.standing?.number })
  }

  @Test("a refuted finding whose evidence changes comes back and says what is other")
  func changedEvidence() throws {
    let first = still(try run())
    _ = try report(Outcome(.refuted, reason: .sourceWrong, officer: "金某"), of: first, on: day)
    try folder.add(
      .deaths, "20211031-delta.csv", "公民身份号码,姓名,死亡日期\n\(NightFolder.id(1)),金某某,20210720\n")
    let back = try #require(still(try run(day.adding(days: 1))))
    #expect(back.standing?.change == .reopened)
    #expect(back.standing?.state == .open)
    #expect(
      back.standing?.differences.contains { $0.zhHans.contains("新增证据") && $0.zhHans.contains("20210720") } == true)
    #expect(back.standing?.differences.contains { $0.zhHans.contains("证据已不存在") } == true)
  }

  @Test("findings.csv has every finding, refuted or not: other programs know nothing of cases")
  func findingsFile() throws {
    let first = try run()
    let before = try folder.published("findings.csv")
    _ = try report(Outcome(.refuted, reason: .alive, officer: "金某"), of: still(first), on: day)
    _ = try run()
    #expect(try folder.published("findings.csv") == before)
    #expect(!(try folder.published("lists/全市问题清单.csv")).contains("死亡后继续领取养老金"))
  }
}
