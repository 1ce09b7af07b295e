import Civil
import Foundation
import Testing

@testable import Feeds

/// Files with one row a household: one record a member.
@Suite("household rows")
struct HouseholdTests {
  private static let header = "户主身份证号,救助类别,起始年月,成员1姓名,成员1身份证号,成员2姓名,成员2身份证号,成员3姓名,成员3身份证号"

  private static func read(_ rows: [String], header: String = header) throws -> TemporaryInbox.Reading {
    let inbox = try TemporaryInbox()
    try inbox.add(.assistance, "20211031-full.csv", ([header] + rows).joined(separator: "\n") + "\n")
    return try inbox.read([.assistance])
  }

  @Test("each member is a record with the household's values; empty groups are none")
  func members() throws {
    let head = Sample.id(1)
    let read = try HouseholdTests.read([
      "\(head),农村低保,202001,金某,\(head),李某,\(Sample.id(2)),,",
      "\(Sample.id(3)),城市特困,2021-02,崔某,\(Sample.id(3)),,,\u{3000}, ",
    ])
    #expect(
      read.records(.assistance).map { Array($0.prefix(5)) } == [
        [head, "金某", "ruralAllowance", head, "2020-01"], [Sample.id(2), "李某", "ruralAllowance", head, "2020-01"],
        [Sample.id(3), "崔某", "urbanDestitute", Sample.id(3), "2021-02"],
      ])
    let lines = try read.places(.assistance).map { try read.dataset(.assistance).origin(of: $0)?.line }
    #expect(lines == [2, 2, 3])
    #expect(try read.dataset(.assistance).recordsRead == 3)
    #expect(
      try read.dataset(.assistance).used.first?.columns.map(\.field) == [
        "headId", "category", "startMonth", "name", "id", "name", "id", "name", "id",
      ])
  }

  @Test("totals, footers and blank rows are no members")
  func totals() throws {
    let read = try HouseholdTests.read([
      "\(Sample.id(1)),农村低保,202001,金某,\(Sample.id(1)),,,,", ",,,,,,,,", "合计,1户,,1人,,,,,", "制表人：某某,,,审核人：某,,,,,",
      "总计：1,,,1,,,,,",
    ])
    #expect(read.places(.assistance).count == 1)
    #expect(try read.quarantine(.assistance) == [])
    #expect(try read.dataset(.assistance).recordsRead == 1)
  }

  @Test("a member that cannot be used is quarantined with the household's line; the others are used")
  func quarantine() throws {
    let read = try HouseholdTests.read([
      "\(Sample.id(1)),农村低保,202001,金某,\(Sample.id(1)),李某,123,崔某,\(Sample.id(3))",
      "\(Sample.id(4)),五保,202001,朴某,\(Sample.id(4)),,,,",
    ])
    #expect(try read.values("id", .assistance) == [1, 3].map(Sample.id))
    #expect(try read.quarantine(.assistance) == ["2|id|123|id-length", "3|category|五保|code-unlisted"])
  }

  @Test("lines are physical lines where cells hold line breaks, over more than one chunk")
  func lines() throws {
    var rows: [String] = []
    for number in 0..<9000 {
      rows.append(
        "\(Sample.id(number)),\"农村\n低保\",202001,金某,\(Sample.id(number)),\(String(repeating: "长", count: 30)),坏,,")
    }
    let read = try HouseholdTests.read(rows)
    let state = try read.dataset(.assistance)
    let lines = read.places(.assistance).compactMap { state.origin(of: $0)?.line }
    #expect(lines.count == 9000)
    #expect(lines == (0..<9000).map { 2 + $0 * 2 })
    #expect(state.quarantined.last?.line == 2 + 8999 * 2)
  }

  @Test("households in GB18030 and in a workbook")
  func otherForms() throws {
    let row = ["农村低保", "金某", Sample.id(1), "李某", Sample.id(2)]
    let heads = ["救助类别", "成员1姓名", "成员1身份证号", "成员2姓名", "成员2身份证号"]
    let inbox = try TemporaryInbox()
    let text = heads.joined(separator: ",") + "\n" + row.joined(separator: ",") + "\n"
    try inbox.add(.assistance, "20211031-full.csv", Data(try #require(SystemConverter.encode(text, "GBK"))))
    #expect(try inbox.read([.assistance]).values("id", .assistance) == [1, 2].map(Sample.id))
    let folder = TemporaryFolder()
    let path = folder.file("book.xlsx")
    let cells = [heads, row].enumerated().map { line, texts in
      "<row r=\"\(line * 3 + 1)\">"
        + texts.map { "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }.joined() + "</row>"
    }
    WorkbookBuilder([("低保", cells.joined())]).write(to: path)
    let workbook = try TemporaryInbox()
    try workbook.add(.assistance, "20211031-full.xlsx", Data(contentsOf: URL(filePath: path)))
    let read = try workbook.read([.assistance])
    #expect(try read.values("id", .assistance) == [1, 2].map(Sample.id))
    #expect(try read.dataset(.assistance).origin(of: try #require(read.places(.assistance).first))?.line == 4)
  }

  @Test("a dataset without a member group knows no such columns")
  func elsewhere() throws {
    let inbox = try TemporaryInbox()
    try inbox.add(.deaths, "20211031-delta.csv", "成员1姓名,成员1身份证号,死亡日期\n金某,\(Sample.id(1)),20211005\n")
    #expect(try inbox.read([.deaths]).refused(.deaths).map { $0.hasPrefix("20211031-delta.csv: ") } == [true])
  }
}
