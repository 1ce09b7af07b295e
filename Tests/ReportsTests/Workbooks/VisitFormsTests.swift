import Civil
import Testing

@testable import Reports

@Suite("Check forms") struct VisitFormsTests {
  private func forms(_ report: RunReport, _ language: Language = .zhHans) throws -> (VisitForms, WorkbookParts?) {
    let wording = Wording(language)
    let scope = try #require(ListScope.all(of: report, wording: wording).last { !$0.isCity })
    let forms = VisitForms(report, scope: scope, wording: wording, masking: .masked)
    var parts: WorkbookParts?
    if !forms.isEmpty {
      try withTemporaryFolder { folder in
        try forms.write(to: folder + "/forms.xlsx")
        parts = try WorkbookParts(path: folder + "/forms.xlsx")
      }
    }
    return (forms, parts)
  }

  private func report(_ findings: [ReportedFinding]) -> RunReport {
    var report = SampleReport.withCases
    report.findings = findings
    return report
  }

  private func finding(_ action: Action, _ outcomes: [Outcome] = [], number: Int = 1) -> ReportedFinding {
    var finding = SampleReport.finding(
      id: "22240519450312\(1000 + number)", name: "金\(number)", action: action, doubts: [LocalText("同村同名")])
    finding.standing = SampleReport.standing(number, .opened, outcomes: outcomes)
    return finding
  }

  @Test("who has to be visited: before the check, and not to be won for enrolment")
  func whom() {
    #expect(finding(.visitFirst).needsVisit)
    #expect(finding(.verifyThenStop).needsVisit)
    #expect(!finding(.recover).needsVisit)
    #expect(!finding(.visitFirst, [Outcome(.confirmed, officer: "朴")]).needsVisit)
    #expect(finding(.visitFirst, [Outcome(.checking, officer: "朴")]).needsVisit)
    let village = ReportedFinding(
      rule: "r", id: "1", certainty: .confirmed, action: .pay, unit: .village, key: "k")
    let enrolment = ReportedFinding(
      rule: "r", id: "1", certainty: .confirmed, action: .enrol, unit: .village, key: "k")
    #expect(village.needsVisit && !enrolment.needsVisit)
  }

  @Test("a page for each case, A4 upright, with all a visitor needs and room for two signatures")
  func pages() throws {
    let (forms, written) = try forms(
      report([finding(.visitFirst), finding(.visitFirst, number: 2), finding(.recover, number: 3)]))
    let parts = try #require(written)
    #expect(forms.fileName == "核实表-开山屯镇-222405100.xlsx")
    let sheet = parts.sheet("核实表")
    let texts = parts.rows("核实表").values.flatMap(\.values)
    for text in [
      "养老保险待遇核实表", "案件编号：" + CaseNumber(1).description, "案件编号：" + CaseNumber(2).description, "金1",
      "222405********1001", "开山屯镇 光明村", FindingWorkbookTests.paid, "同村同名", "核实人签字", "陪同人签字", "联系电话",
    ] {
      #expect(texts.contains(text), "\(text)")
    }
    #expect(texts.count { $0 == "养老保险待遇核实表" } == 2)
    #expect(texts.contains { $0.contains("□\u{A0}本人健在") })
    #expect(texts.contains { $0.contains("死亡注销户口") })
    #expect(sheet.contains(/<pageSetup paperSize="9"[^>]*orientation="portrait"/))
    #expect(!sheet.contains("fitToPage"))
    let rows = try #require(parts.rows("核实表").keys.max())
    #expect(sheet.contains("<rowBreaks count=\"1\" manualBreakCount=\"1\"><brk id=\"\(rows / 2)\""))
    let height =
      sheet.matches(of: /<row r="[0-9]+"[^>]* ht="([0-9.]+)"/).compactMap { Double($0.output.1) }.reduce(0, +) / 2
    // A4 has 842 points; margins take 80.
    #expect(height < 760)
  }

  @Test("a thousand forms a sheet: Excel knows no more page breaks")
  func manyForms() throws {
    let (_, parts) = try forms(report((1...1001).map { finding(.visitFirst, number: $0) }))
    #expect(parts?.sheetNames == ["核实表 1-1000", "核实表 1001-1001"])
    #expect(parts?.sheet("核实表 1-1000").contains("manualBreakCount=\"999\"") == true)
  }

  @Test("nobody to visit: no file")
  func nobody() throws {
    #expect(try forms(report([finding(.recover)])).0.isEmpty)
  }

  @Test("in every language", arguments: Language.allCases)
  func languages(language: Language) throws {
    let (_, parts) = try forms(report([finding(.visitFirst)]), language)
    let wording = Wording(language)
    let texts = try #require(parts).rows(wording.workbook(.formSheet)).values.flatMap(\.values)
    #expect(texts.contains(wording.workbook(.formTitle)) && texts.contains(wording.workbook(.formChecker)))
  }
}
