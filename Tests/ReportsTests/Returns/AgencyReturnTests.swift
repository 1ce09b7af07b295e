import Civil
import Foundation
import Testing

@testable import Reports

@Suite("What goes back to the agencies") struct AgencyReturnTests {
  private func bytes(_ file: AgencyReturn) throws -> [UInt8] {
    var sink = MemorySink()
    try file.write(to: &sink)
    return sink.bytes
  }

  private func rows(_ report: RunReport, _ feed: String, _ language: Language = .zhHans) throws -> [[String]] {
    let file = try #require(AgencyReturn.all(of: report, wording: Wording(language)).first { $0.feed == feed })
    let bytes = try bytes(file)
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    return DelimitedReader.rows(Array(bytes.dropFirst(3)))
  }

  private func report(_ values: [String], field: String = "name") -> RunReport {
    var report = SampleReport.report
    report.quarantine = values.enumerated().map {
      ReportedQuarantine(
        feed: "public-security/deaths", drop: "d.csv", line: $0 + 1, field: field, value: $1, reason: .missing)
    }
    report.issues = []
    return report
  }

  @Test("one file a dataset, in the agency's own words, with what to do")
  func files() throws {
    let files = AgencyReturn.all(of: SampleReport.report, wording: Wording())
    #expect(
      files.map(\.feed) == ["civil-affairs/funerals", "public-security/deaths", "social-insurance/pension-payments"])
    #expect(
      try rows(SampleReport.report, "public-security/deaths") == [
        ["报送文件", "行号", "栏目", "报送的内容", "记录是否使用", "不能使用的原因", "请如何改正"],
        [
          "20211031-delta.csv", "20", "公民身份号码", "a\"b,c␍␊d␀␉e", "未使用", "身份证号位数不对", "对照证件改为 18 位号码",
        ],
        ["20211031-delta.csv", "20", "name", "", "未使用", "必填项为空", "补填该项"],
        [
          "20211031-delta.csv", "100", "公民身份号码", "=\"2.22405E+17\"", "未使用", "号码被表格软件改成科学记数，后几位已丢失",
          "从业务系统重新导出，号码列设为文本格式",
        ],
      ])
    let used = try rows(SampleReport.report, "social-insurance/pension-payments")
    #expect(used[1][2...4] == ["发放日期", "=\"31/10\"", "已使用，该项按空值处理"])
    #expect(try rows(SampleReport.report, "civil-affairs/funerals")[1][2] == "（整条记录）")
  }

  @Test(
    "values stay as delivered, and none is a formula",
    arguments: [
      ("222405194503120018", "=\"222405194503120018\""), ("00123", "=\"00123\""), ("2021-10-31", "=\"2021-10-31\""),
      ("=1+1", "'=1+1"), ("+86 433", "'+86 433"), ("-5", "'-5"), ("@SUM(A1)", "'@SUM(A1)"),
      ("1\"&HYPERLINK(\"x\")", "1\"&HYPERLINK(\"x\")"), ("金明花", "金明花"), ("12号", "12号"), ("", ""),
    ])
  func values(delivered: String, cell: String) throws {
    #expect(try rows(report([delivered]), "public-security/deaths")[1][3] == cell)
  }

  @Test("in the reader's language", arguments: Language.allCases)
  func languages(language: Language) throws {
    let rows = try rows(SampleReport.report, "public-security/deaths", language)
    #expect(rows[0][0] == Wording(language).returnText(.drop))
    #expect(rows[2][5] == Wording(language).text(QuarantineReason.missing))
  }

  @Test("the order given does not matter")
  func order() throws {
    var report = SampleReport.report
    let first = try AgencyReturn.all(of: report, wording: Wording()).map(bytes)
    report.quarantine.reverse()
    report.issues.reverse()
    #expect(try AgencyReturn.all(of: report, wording: Wording()).map(bytes) == first)
  }

  @Test("files and folders are for their owner only; without anything to return there is no folder")
  func folder() throws {
    try withTemporaryFolder { folder in
      try ReturnFolder(path: folder, report: SampleReport.report).write()
      let found = try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
      #expect(
        found == [
          "returns", "returns/civil-affairs", "returns/civil-affairs/funerals.csv", "returns/public-security",
          "returns/public-security/deaths.csv", "returns/social-insurance",
          "returns/social-insurance/pension-payments.csv",
        ])
      for path in found {
        let attributes = try FileManager.default.attributesOfItem(atPath: folder + "/" + path)
        #expect(attributes[.posixPermissions] as? Int == (path.hasSuffix(".csv") ? 0o600 : 0o700), "\(path)")
      }
    }
    try withTemporaryFolder { folder in
      try ReturnFolder(path: folder, report: report([])).write()
      #expect(try FileManager.default.subpathsOfDirectory(atPath: folder).isEmpty)
    }
  }

  @Test("two datasets of one agency share its folder")
  func shared() throws {
    var report = report(["x"])
    report.quarantine.append(
      ReportedQuarantine(
        feed: "public-security/custody", drop: "d.csv", line: 1, field: "", value: "y", reason: .columnCount))
    try withTemporaryFolder { folder in
      try ReturnFolder(path: folder, report: report).write()
      let found = try FileManager.default.contentsOfDirectory(atPath: folder + "/returns/public-security").sorted()
      #expect(found == ["custody.csv", "deaths.csv"])
    }
  }

  @Test("a folder that cannot be made is a problem that names it")
  func unwritable() throws {
    #expect(throws: Problem.self) { try ReturnFolder(path: "/proc/none", report: SampleReport.report).write() }
  }
}
