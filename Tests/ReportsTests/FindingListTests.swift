import Civil
import Testing

@testable import Reports

@Suite struct FindingListTests {
  private func bytes(
    _ report: RunReport = SampleReport.report, _ language: Language = .zhHans, _ masking: Masking = .masked
  ) throws -> [UInt8] {
    var sink = MemorySink()
    try FindingList(report, wording: Wording(language), masking: masking).write(to: &sink)
    return sink.bytes
  }

  private func rows(
    _ report: RunReport = SampleReport.report, _ language: Language = .zhHans, _ masking: Masking = .masked
  ) throws -> [[String]] {
    DelimitedReader.rows(Array(try bytes(report, language, masking).dropFirst(3)))
  }

  @Test func `a spreadsheet opens it: BOM and CRLF`() throws {
    let bytes = try bytes()
    #expect(Array(bytes.prefix(3)) == [0xEF, 0xBB, 0xBF])
    #expect(Array(bytes.suffix(2)) == [0x0D, 0x0A])
  }

  @Test func `a finding in words, masked`() throws {
    let row = try rows()[1]
    #expect(
      row == [
        "1", "死亡后继续领取养老金", "222405********0018", "金明花", "=\"0022240500123456\"", "开山屯镇", "光明村", "已确认",
        "=\"2021-04\"", "=\"2021-10\"", "7", "1234.50", "100.00", "1134.50", "617.25", "核实后停发并追回", "乡镇（街道）", "", "",
        "养老金发放（20210930-delta-01.csv 第 12 行）：所属期 2021-04，应发金额 123.00；"
          + "养老金发放（20210930-delta-01.csv 第 9 行）：银行账号 ***************0015；"
          + "死亡注销户口（20211031-delta.csv 第 40 行）：公民身份号码 222405********0018，死亡日期 2021-03-05",
        "人社厅发〔2019〕84号", "", "", "", "", "", "", "", "", "", "", "核实后停发并追回", "",
      ])
  }

  @Test func `with a ledger the case is told, and what is dealt with is left out`() throws {
    let rows = try rows(SampleReport.withCases)
    #expect(rows.count == 5)
    #expect(
      rows[2][22...] == [
        CaseNumber(2).description, "00112233aabbccdd", "有变化", "金额有变化", "2021-09-01", "60", "2021-10-01", "逾期 30 天", "",
        "先入户核查，不得停发", "",
      ])
    #expect(rows[3][32] == "属实 2021-10-20（朴经办）")
  }

  @Test func `unmasked numbers are kept as texts`() throws {
    let row = try rows(SampleReport.report, .zhHans, .unmasked)[1]
    #expect(row[2] == "=\"222405194503120018\"")
    #expect(row[19].contains("银行账号 6217000000000000015"))
  }

  @Test func `no full number is anywhere in a masked list`() throws {
    let text = String(decoding: try bytes(), as: UTF8.self)
    for finding in SampleReport.findings { #expect(!text.contains(finding.id)) }
    #expect(!text.contains("6217000000000000015"))
  }

  @Test func `heads and words are in the reader's language`() throws {
    for language in Language.allCases {
      let rows = try rows(SampleReport.report, language)
      #expect(rows[0].count == FindingList.columns.count)
      #expect(rows[1][7] == Wording(language).text(Certainty.confirmed))
      #expect(rows[0][3] == ["姓名", "Name", "성명"][Language.allCases.firstIndex(of: language) ?? 0])
    }
  }

  @Test func `the surest and largest come first within a rule`() throws {
    var report = SampleReport.report
    report.findings = [
      SampleReport.finding(rule: "not-enrolled", id: "9"),
      SampleReport.finding(id: "1", certainty: .conflicting, amount: 900),
      SampleReport.finding(id: "2", certainty: .confirmed, amount: 100),
      SampleReport.finding(id: "4", certainty: .confirmed, amount: 300),
      SampleReport.finding(id: "3", certainty: .confirmed, amount: 300),
    ]
    #expect(FindingOrder(report.rules).sorted(report.findings).map(\.id) == ["3", "4", "2", "1", "9"])
  }

  @Test func `marks are told in the reader's words, unknown ones as they are`() throws {
    var report = SampleReport.report
    report.findings = [SampleReport.finding(id: "1", marks: ["allowance", "past-age", "=new"])]
    #expect(try rows(report)[1][17] == "低保、已到领取年龄、=new")
    #expect(try rows(report, .en)[1][17] == "minimum allowance, past the age of benefits, =new")
    report.findings = [SampleReport.finding(id: "1", marks: ["=new"])]
    #expect(try rows(report)[1][17] == "'=new")
  }

  @Test func `hostile texts are defused`() throws {
    var report = SampleReport.report
    report.findings = [SampleReport.finding(id: "=HYPERLINK(\"x\")", name: "@cmd\r\n=1")]
    #expect(try rows(report)[1][2].hasPrefix("'=HYPER***"))
    let row = try rows(report, .zhHans, .unmasked)[1]
    #expect(row[2] == "'=HYPERLINK(\"x\")")
    #expect(row[3] == "'@cmd␍␊=1")
  }

  @Test func `a long series of payments does not burst a cell`() throws {
    var report = SampleReport.report
    report.findings = [SampleReport.finding(id: "1", evidence: (1...300).map { SampleReport.payment(line: $0) })]
    let cell = try rows(report)[1][19]
    #expect(cell.hasSuffix("；另有 200 条记录"))
    #expect(cell.utf16.count < 32_767)
  }

  @Test func `no findings leave the header`() throws {
    var report = SampleReport.report
    report.findings = []
    #expect(try rows(report).count == 1)
  }
}
