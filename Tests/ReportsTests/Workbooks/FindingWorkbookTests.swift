import Civil
import Foundation
import Testing

@testable import Reports

@Suite("Workbooks of findings") struct FindingWorkbookTests {
  static let paid = "死亡后继续领取养老金"

  /// What a workbook holds that was written of a report.
  static func parts(
    _ report: RunReport = SampleReport.withCases, town: String? = nil, _ language: Language = .zhHans,
    _ masking: Masking = .masked, rowLimit: Int = WorkbookSheet.rowLimit
  ) throws -> WorkbookParts {
    let wording = Wording(language)
    let scopes = ListScope.all(of: report, wording: wording)
    let scope = try #require(scopes.first { town == nil ? $0.isCity : $0.name == town })
    var parts: WorkbookParts?
    try withTemporaryFolder { folder in
      let path = folder + "/book.xlsx"
      try FindingWorkbook(report: report, scope: scope, wording: wording, masking: masking, rowLimit: rowLimit)
        .write(to: path)
      parts = try WorkbookParts(path: path)
    }
    return try #require(parts)
  }

  /// Letters of the columns of a sheet of cases, by what its hidden row says.
  static func columns(_ parts: WorkbookParts, _ sheet: String) -> [CaseSheetColumn: String] {
    let ids = parts.rows(sheet)[WorkbookLayout.idRow] ?? [:]
    return Dictionary(ids.compactMap { letters, id in CaseSheetColumn(rawValue: id).map { ($0, letters) } }) { $1 }
  }

  @Test(
    "a summary, a sheet for each rule with findings, the balance, what left, what is to be made good, the meta sheet")
  func sheets() throws {
    #expect(
      try Self.parts().sheetNames == [
        "汇总", Self.paid, "应保未保", "丧葬补助金应领未领", "应追回与应补发", "本期消除或撤回", "误停恢复", WorkbookLayout.metaSheet,
      ])
    #expect(
      try Self.parts(town: "开山屯镇").sheetNames == [
        "汇总", Self.paid, "丧葬补助金应领未领", "应追回与应补发", "本期消除或撤回", "误停恢复", WorkbookLayout.metaSheet,
      ])
  }

  @Test("the meta sheet is hidden and says whose workbook it is")
  func meta() throws {
    let parts = try Self.parts(town: "开山屯镇")
    let rows = parts.rows(WorkbookLayout.metaSheet)
    let values = Dictionary(rows.values.compactMap { row in row["A"].map { ($0, row["B"] ?? "") } }) { first, _ in first
    }
    #expect(values["format"] == "1")
    #expect(values["ledger"] == "ledger-of-tests")
    #expect(values["as-of"] == "2021-10-31")
    #expect(values["language"] == "zh-Hans")
    #expect(values["numbers"] == "masked")
    #expect(values["division"] == "222405100")
    #expect(rows.values.contains { $0 == ["A": "sheet", "B": Self.paid, "C": "deceased-still-paid"] })
    #expect((parts.parts["xl/workbook.xml"] ?? "").contains("name=\"hedui-meta\" sheetId=\"7\" state=\"hidden\""))
  }

  @Test("the hidden first row tells the columns, the keys are there and hidden")
  func keys() throws {
    let parts = try Self.parts()
    let sheet = parts.sheet(Self.paid)
    let rows = parts.rows(Self.paid)
    let ids = (rows[1] ?? [:]).sorted { ($0.key.count, $0.key) < ($1.key.count, $1.key) }.map(\.value)
    let places = try #require(WorkbookLayout.columns(ids))
    #expect(places[.caseKey] == 0 && places[.fingerprint] == 1)
    #expect(sheet.contains("<row r=\"1\" ") && sheet.contains("hidden=\"1\""))
    #expect(sheet.contains(/<col min="1" max="1" width="[0-9.]+" hidden="1"/))
    #expect(sheet.contains(/<col min="2" max="2" width="[0-9.]+" hidden="1"/))
    let first = try #require(rows[WorkbookLayout.firstCaseRow])
    #expect(CaseNumber(first["A"] ?? "") == CaseNumber(1))
    #expect(first["B"] == "00112233aabbccdd")
    #expect(rows[WorkbookLayout.headerRow]?["D"] == "本期变化")
  }

  @Test("cells: certain and large ones first, in words, dates and amounts as numbers")
  func cells() throws {
    let parts = try Self.parts()
    let columns = Self.columns(parts, Self.paid)
    let rows = parts.rows(Self.paid)
    func cell(_ row: Int, _ column: CaseSheetColumn) -> String? { columns[column].flatMap { rows[row]?[$0] } }
    #expect(cell(5, .name) == "金明花")
    #expect(cell(5, .id) == "222405********0018")
    #expect(cell(5, .change) == "新增")
    #expect(cell(5, .amount) == "1234.5")
    #expect(cell(5, .outstanding) == "1134.5")
    #expect(cell(5, .lowerAmount) == "617.25")
    #expect(cell(5, .period) == "2021-04至2021-10\n7 个月")
    #expect(cell(5, .proposal) == "先核实")
    // 2021-11-30.
    #expect(cell(5, .deadline) == "44530")
    #expect(cell(5, .timeLeft) == "剩余 30 天")
    #expect(cell(5, .daysOpen) == "0")
    #expect(cell(6, .name) == "李  强")
    #expect(cell(6, .change) == "有变化")
    #expect(cell(6, .differences) == "金额有变化")
    #expect(cell(6, .timeLeft) == "逾期 30 天")
    #expect(cell(6, .doubts) == "2021-09-02 有住院记录")
    #expect(cell(6, .proposal) == "先入户核查，不得停发")
    #expect(cell(6, .evidence)?.contains("死亡注销户口（20211031-delta.csv 第 40 行）") == true)
    // Refuted cases are not shown again.
    #expect(rows[7] == nil)
  }

  @Test("new, changed and overdue are told by words and by a fill of their own")
  func marks() throws {
    let parts = try Self.parts()
    let columns = Self.columns(parts, Self.paid)
    let change = try #require(columns[.change])
    let left = try #require(columns[.timeLeft])
    #expect(parts.style(Self.paid, change + "5") != parts.style(Self.paid, change + "6"))
    #expect(parts.style(Self.paid, left + "5") != parts.style(Self.paid, left + "6"))
    let styles = parts.parts["xl/styles.xml"] ?? ""
    #expect(styles.contains("FFC6E0B4") && styles.contains("FFFBD5D5"))
  }

  @Test("drop-downs, checks of amounts and dates, and columns that cannot be typed over")
  func checks() throws {
    for language in Language.allCases {
      let wording = Wording(language)
      let parts = try Self.parts(SampleReport.withCases, language)
      let name = try #require(parts.sheetNames.dropFirst().first)
      let sheet = parts.sheet(name)
      let columns = Self.columns(parts, name)
      func check(_ column: CaseSheetColumn) -> String {
        guard let letters = columns[column] else { return "" }
        let found = sheet.matches(of: /<dataValidation .*?<\/dataValidation>/).map { String($0.output) }
        return found.first { $0.contains("sqref=\"\(letters)5:\(letters)6\"") } ?? ""
      }
      #expect(check(.outcome).contains("type=\"list\""))
      for kind in OutcomeKind.allCases { #expect(check(.outcome).contains(wording.text(kind))) }
      for reason in RefutationReason.allCases {
        #expect(
          check(.reason).contains(wording.text(reason).replacing("'", with: "&apos;"))
            || check(.reason).contains(wording.text(reason)))
      }
      #expect(check(.money).contains("type=\"decimal\" operator=\"greaterThan\""))
      #expect(check(.money).contains("<formula1>0</formula1>"))
      #expect(check(.money).contains(wording.workbook(.moneyMessage)))
      #expect(check(.day).contains("type=\"date\""))
      #expect(check(.day).contains("<formula1>DATE(2000,1,1)</formula1><formula2>TODAY()</formula2>"))
      #expect(sheet.contains(/<dataValidation type="custom".*? sqref="A5:[A-Z]+6"><formula1>FALSE<\/formula1>/))
    }
  }

  @Test("protected, but rows can be sorted and filtered: what Excel sorts has to be unlocked")
  func protection() throws {
    let parts = try Self.parts()
    let sheet = parts.sheet(Self.paid)
    let protection = try #require(sheet.firstMatch(of: /<sheetProtection [^>]*>/)).output
    #expect(
      protection.contains("sheet=\"1\"") && protection.contains("sort=\"0\"") && protection.contains("autoFilter=\"0\"")
    )
    #expect(
      !protection.contains("formatColumns") && !protection.contains("deleteRows") && !protection.contains("password"))
    let formats = try #require((parts.parts["xl/styles.xml"] ?? "").firstMatch(of: /<cellXfs.*<\/cellXfs>/)).output
      .split(separator: "<xf ").dropFirst().map { $0.contains("locked=\"0\"") }
    for (letters, _) in parts.rows(Self.paid)[5] ?? [:] {
      let style = try #require(parts.style(Self.paid, letters + "5"))
      #expect(formats[style], "\(letters)5 is locked")
    }
    let head = try #require(parts.style(Self.paid, "C4"))
    #expect(!formats[head])
    #expect(sheet.contains(/<autoFilter ref="A4:[A-Z]+6"/))
  }

  @Test("A4 across, as wide as the page, the header row and page numbers on every page, the town above")
  func print() throws {
    let parts = try Self.parts(town: "开山屯镇")
    let sheet = parts.sheet(Self.paid)
    #expect(sheet.contains("<pageSetUpPr fitToPage=\"1\"/>"))
    #expect(sheet.contains(/<pageSetup paperSize="9"[^>]*fitToHeight="0"[^>]*orientation="landscape"/))
    #expect(sheet.contains("<oddHeader>&amp;L开山屯镇&amp;C\(Self.paid)&amp;R核对日：2021年10月31日</oddHeader>"))
    #expect(sheet.contains("第 &amp;P 页，共 &amp;N 页</oddFooter>"))
    #expect(sheet.contains("state=\"frozen\"") && sheet.contains("ySplit=\"4\""))
    let names = parts.parts["xl/workbook.xml"] ?? ""
    #expect(names.contains("_xlnm.Print_Titles") && names.contains("'\(Self.paid)'!$4:$4"))
    #expect(names.contains(/_xlnm\.Print_Area" localSheetId="1">'死亡后继续领取养老金'!\$A\$2:\$[A-Z]+\$6</))
  }

  @Test("the summary has numbers, and charts that draw them")
  func summary() throws {
    let parts = try Self.parts()
    let rows = parts.rows("汇总")
    let paid = try #require(rows.values.first { $0["A"] == Self.paid })
    #expect(paid["B"] == "2")
    // New, changed, back, gone, withdrawn, overdue, amount, outstanding.
    #expect(
      ["C", "D", "E", "F", "G", "H", "I", "J"].map { paid[$0] ?? "" } == [
        "1", "1", "0", "0", "1", "1", "10234.5", "10134.5",
      ])
    let town = try #require(rows.values.first { $0["A"] == "开山屯镇" })
    // Findings, persons, new, overdue; owing and owed side by side.
    #expect(
      ["B", "C", "D", "E", "F", "G", "H", "I"].map { town[$0] ?? "" } == [
        "3", "3", "1", "1", "2", "10134.5", "1", "2000",
      ])
    #expect(rows.values.contains { $0["A"] == "乡镇（街道）不明" })
    #expect(parts.parts.keys.filter { $0.hasPrefix("xl/charts/chart") }.count == 2)
    let chart = parts.parts["xl/charts/chart1.xml"] ?? ""
    #expect(chart.contains("<c:barChart>") && chart.contains("'汇总'!$B$"))
  }

  @Test("what is owing and what is owed stand side by side")
  func balance() throws {
    let rows = try Self.parts().rows("应追回与应补发")
    #expect(rows[5]?["A"] == "金明花" && rows[5]?["E"] == "1134.5")
    #expect(rows[5]?["G"] == "崔顺" && rows[5]?["K"] == "2000")
    #expect(rows[6]?["A"] == "李  强" && rows[6]?["G"] == nil)
  }

  @Test("what left the lists, and what is to be made good with its sums")
  func departed() throws {
    let parts = try Self.parts()
    let gone = try #require(parts.rows("本期消除或撤回")[4])
    #expect(gone["A"] == CaseNumber(6).description && gone["B"] == "已撤回" && gone["D"] == "姜男")
    let rows = parts.rows("误停恢复")
    func line(_ row: Int) -> [String?] { ["E", "F", "G"].map { rows[row]?[$0] } }
    #expect(line(4) == ["补发养老金", "2021-04", "123"])
    #expect(line(5) == ["退还已收款", "2021-05", "100"])
    #expect(rows[6]?["B"] == "小计" && rows[6]?["G"] == "223")
    #expect(rows[7]?["G"] == "金额待核定")
    #expect(rows[9]?["B"] == "合计" && rows[9]?["G"] == "223")
  }

  @Test("without a ledger everything is there but what only a ledger knows")
  func withoutLedger() throws {
    let parts = try Self.parts(SampleReport.report)
    #expect(parts.sheetNames == ["汇总", Self.paid, "应保未保", "应追回与应补发", WorkbookLayout.metaSheet])
    let columns = Self.columns(parts, Self.paid)
    for column in CaseSheetColumn.allCases where column.needsLedger { #expect(columns[column] == nil) }
    for column in CaseSheetColumn.filledIn { #expect(columns[column] != nil) }
    #expect(parts.rows(Self.paid)[5].flatMap { row in columns[.proposal].flatMap { row[$0] } } == "核实后停发并追回")
    #expect(WorkbookLayout.columns(Array((parts.rows(Self.paid)[1] ?? [:]).values)) == nil)
    #expect(parts.rows(WorkbookLayout.metaSheet).values.contains { $0["A"] == "ledger" && ($0["B"] ?? "").isEmpty })
  }

  @Test("more cases than rows go on on a further sheet, with its own header and keys")
  func rowLimit() throws {
    var report = SampleReport.withCases
    report.findings = (1...5).map { number in
      var finding = SampleReport.finding(id: "22240519450312\(1000 + number)", amount: Int64(1000 - number))
      finding.standing = SampleReport.standing(number, .continued)
      return finding
    }
    let parts = try Self.parts(report, rowLimit: 6)
    #expect(parts.sheetNames.filter { $0.hasPrefix(Self.paid) } == [Self.paid, Self.paid + "(2)", Self.paid + "(3)"])
    #expect(parts.rows(Self.paid + "(3)")[5]?["A"] == CaseNumber(5).description)
    #expect(parts.rows(Self.paid + "(3)")[5]?["C"] == "5")
    #expect(parts.rows(Self.paid + "(2)")[1]?["A"] == "case")
  }

  @Test("the same report makes the same bytes, whatever the order of its findings")
  func sameBytes() throws {
    var contents: [Data] = []
    for isReversed in [false, true] {
      var report = SampleReport.withCases
      if isReversed { report.findings.reverse() }
      let wording = Wording()
      try withTemporaryFolder { folder in
        let path = folder + "/book.xlsx"
        try FindingWorkbook(
          report: report, scope: ListScope.all(of: report, wording: wording)[0], wording: wording, masking: .masked
        ).write(to: path)
        contents.append(try Data(contentsOf: URL(fileURLWithPath: path)))
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
      }
    }
    #expect(contents[0] == contents[1])
  }

  @Test("a file that is there already is not overwritten")
  func existingFile() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/book.xlsx"
      #expect(FileManager.default.createFile(atPath: path, contents: Data("old".utf8)))
      #expect(throws: Problem.self) {
        try FindingWorkbook(
          report: SampleReport.report, scope: ListScope.all(of: SampleReport.report, wording: Wording())[0],
          wording: Wording(), masking: .masked
        ).write(to: path)
      }
      #expect(FileManager.default.contents(atPath: path) == Data("old".utf8))
    }
  }
}
