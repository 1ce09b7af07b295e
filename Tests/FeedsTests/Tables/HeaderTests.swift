import Civil
import Testing

@testable import Feeds

/// Finding the header, and the columns in it.
@Suite("headers")
struct HeaderTests {
  private static func read(_ text: String, _ dataset: Dataset = .deaths) throws -> TemporaryInbox.Reading {
    let inbox = try TemporaryInbox()
    try inbox.add(dataset, "20211031-delta.csv", text)
    return try inbox.read([dataset])
  }

  @Test(
    "heads in every form an agency gives them",
    arguments: [
      "公民身份号码,姓名,死亡日期", "身份证号,姓名,死亡日期", "GMSFHM,XM,SWRQ", "gmsfhm,xm,swrq", "id,name,deathDate", "公民身份号码*,姓 名,死亡日期（必填）",
      "\"公民\n身份号码\",\"姓\r\n名\",死亡日期[年月日]", "＊公民身份号码,姓\u{3000}名, 死亡日期 ", "'公民身份号码,=\"姓名\",死亡日期\t", "ＧＭＳＦＨＭ,ＸＭ,ＳＷＲＱ",
      "【必填】公民身份号码,死者姓名,死亡日期",
    ])
  func forms(_ header: String) throws {
    let read = try HeaderTests.read(header + "\n" + Sample.death(1) + "\n")
    #expect(read.records(.deaths) == [[Sample.id(1), "金某", "2021-10-05", "", ""]])
    #expect(try read.dataset(.deaths).notes == [])
  }

  @Test("columns in any order, unknown ones noted, ignored ones not")
  func order() throws {
    let read = try HeaderTests.read("死亡日期,火化地点,备注,姓名,序号,公民身份号码\n20211005,龙井,无,金某,1,\(Sample.id(1))\n")
    #expect(read.records(.deaths) == [[Sample.id(1), "金某", "2021-10-05", "", ""]])
    let state = try read.dataset(.deaths)
    #expect(
      state.notes == [Problem(.columnUnknown, file: "public-security/deaths/20211031-delta.csv", details: ["火化地点"])])
    let used = try #require(state.used.first)
    #expect(used.unknownColumns == ["火化地点"])
    #expect(used.ignoredColumns == ["备注", "序号"])
    #expect(used.columns.map { "\($0.header)=\($0.field)" } == ["死亡日期=deathDate", "姓名=name", "公民身份号码=id"])
    #expect(used.encoding == .utf8)
    #expect(used.records == 1)
  }

  @Test("title rows above the header do not disturb, and lines are counted from the top of the file")
  func titles() throws {
    let read = try HeaderTests.read(
      "龙井市死亡人员名单,,\n\n\"制表：\n公安局\",2021年10月,\n" + Sample.deaths([Sample.death(1), "x,金某,20211001"]))
    #expect(read.places(.deaths).count == 1)
    let state = try read.dataset(.deaths)
    #expect(state.origin(of: try #require(read.places(.deaths).first))?.line == 6)
    #expect(try read.quarantine(.deaths) == ["7|id|x|id-length"])
  }

  @Test("a header below sixty rows is not looked for", arguments: [59, 60])
  func farDown(_ titles: Int) throws {
    let read = try HeaderTests.read(String(repeating: "说明\n", count: titles) + Sample.deaths([Sample.death(1)]))
    #expect(try read.refused(.deaths) == (titles < 60 ? [] : ["20211031-delta.csv: headerNotFound"]))
  }

  @Test("a missing required column refuses the drop and is named, with the line of the header")
  func missing() throws {
    let state = try HeaderTests.read("名单\n公民身份号码,姓名,备注\n\(Sample.id(1)),金某,\n").dataset(.deaths)
    #expect(
      state.refused.map(\.problem) == [
        Problem(
          .columnMissing, file: "public-security/deaths/20211031-delta.csv", line: 2, field: "deathDate",
          details: ["死亡日期"])
      ])
  }

  @Test("no header at all")
  func none() throws {
    let problem = try #require(try HeaderTests.read(Sample.death(1) + "\n").dataset(.deaths).refused.first?.problem)
    #expect(problem.kind == .headerNotFound)
    #expect(problem.line == nil)
  }

  @Test("of two columns for one field, the one the definition lists first is read; the other is told of")
  func twice() throws {
    let read = try HeaderTests.read("身份证号,公民身份号码,姓名,死亡日期\n\(Sample.id(2)),\(Sample.id(1)),金某,20211005\n")
    #expect(try read.values("id", .deaths) == [Sample.id(1)])
    #expect(
      try read.dataset(.deaths).notes == [
        Problem(
          .columnTwice, file: "public-security/deaths/20211031-delta.csv", line: 1, details: ["公民身份号码", "身份证号"])
      ])
  }

  @Test("the same head twice: the first column is read")
  func same() throws {
    let read = try HeaderTests.read("公民身份号码,姓名,死亡日期,死亡日期\n\(Sample.id(1)),金某,20211005,20211006\n")
    #expect(try read.values("deathDate", .deaths) == ["2021-10-05"])
    #expect(try read.dataset(.deaths).notes.map(\.kind) == [.columnTwice])
  }

  @Test("one of two alternative columns is enough; neither is not")
  func alternatives() throws {
    let id = Sample.id(1)
    let read = try HeaderTests.read("火化编号,身份证号,姓名,火化日期\nH1,\(id),金某,20211005\n", .funerals)
    #expect(try read.values("cremationDate", .funerals) == ["2021-10-05"])
    let without = try HeaderTests.read("火化编号,身份证号,姓名\nH1,\(id),金某\n", .funerals)
    #expect(try without.refused(.funerals) == ["20211031-delta.csv: columnMissing"])
  }

  @Test("a header repeated on every page, totals, footers, blank rows and a numbering column are no records")
  func noRecords() throws {
    let header = "序号,公民身份号码,姓名,死亡日期"
    let rows = [
      "1,\(Sample.death(1))", "", ",,,", " ,\t,\u{3000},", "合计,1,,", header, "2,\(Sample.death(2))", "小计：1人,,,",
      ",合计,2,", "合 计,2,,",
      "合计2人,,,", "总计,,,", "制表人：某某,,审核人：某某,", "审核人:某,,,", "第1页 共2页,,,",
    ]
    let read = try HeaderTests.read(([header] + rows).joined(separator: "\r\n"))
    #expect(try read.quarantine(.deaths) == [])
    #expect(try read.dataset(.deaths).recordsRead == 2)
    #expect(read.places(.deaths).compactMap { try? read.dataset(.deaths).origin(of: $0)?.line } == [2, 8])
  }

  @Test("what only looks like a footer is a record", arguments: ["合计某", "制表人", "总某", "第五某"])
  func notFooters(_ text: String) throws {
    let read = try HeaderTests.read(Sample.deaths(["\(text),金某,20211001"]))
    #expect(try read.dataset(.deaths).quarantinedCount == 1)
  }
}
