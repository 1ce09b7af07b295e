import Civil
import Foundation
import Testing

@testable import Feeds

/// Records that cannot be used: where, which field, what was written, and why. All others are used.
@Suite("quarantine")
struct QuarantineTests {
  /// Reads deaths between two good records; returns the entries.
  private static func quarantine(_ row: String, header: String = Sample.deathsHeader) throws -> [String] {
    let inbox = try TemporaryInbox()
    let commas = String(repeating: ",", count: max(0, header.split(separator: ",").count - 3))
    try inbox.add(
      .deaths, "20211031-delta.csv",
      Sample.deaths([Sample.death(1) + commas, row, Sample.death(3) + commas], header: header))
    let read = try inbox.read([.deaths])
    #expect(try read.values("id", .deaths) == [1, 3].map(Sample.id), "the others are used")
    #expect(try read.dataset(.deaths).recordsRead == 3)
    return try read.quarantine(.deaths)
  }

  @Test(
    "each reason an ID or date gives",
    arguments: [
      (",金某,20211005", "3|id||missing"), ("2224051945,金某,20211005", "3|id|2224051945|id-length"),
      ("2.22405E+17,金某,20211005", "3|id|2.22405E+17|id-digits-lost"),
      ("222405194503120010,金某,20211005", "3|id|222405194503120010|id-check-character"),
      ("22240519450312甲018,金某,20211005", "3|id|22240519450312甲018|id-character"),
      ("222405451312001,金某,20211005", "3|id|222405451312001|id-truncated"),
      ("\(Sample.id(2)),,20211005", "3|name||missing"),
      ("\(Sample.id(2)), \u{3000},20211005", "3|name| \u{3000}|missing"),
      ("\(Sample.id(2)),金某,", "3|deathDate||missing"), ("\(Sample.id(2)),金某,不详", "3|deathDate|不详|date-form"),
      ("\(Sample.id(2)),金某,2021-02-30", "3|deathDate|2021-02-30|date-impossible"),
      ("\(Sample.id(2)),金某", "3|||column-count"),
      ("\(Sample.id(2)),金某,20211005,多", "3|||column-count"),
      ("\(Sample.id(2)),\"金某,20211005", "3|||unterminated-quote"),
      ("\(Sample.id(2)),\"金\"某,20211005", "3|||unterminated-quote"),
      ("\(Sample.id(2)),金\u{0}某,20211005", "3|name|金\u{0}某|nul-byte"),
      ("\(Sample.id(2)),金某,2021\u{0}1005", "3|deathDate|2021\u{0}1005|nul-byte"),
      ("\(Sample.id(2))\u{0},金某,20211005", "3|id|\(Sample.id(2))\u{0}|nul-byte"),
      ("x,,不详", "3|id|x|id-length"),
    ])
  func reasons(_ row: String, _ entry: String) throws {
    if Sample.id(2) == "222405194503120010" { Issue.record("the wrong check character is right") }
    #expect(try QuarantineTests.quarantine(row) == [entry])
  }

  @Test("raw values are as delivered, quotation marks undone")
  func raw() throws {
    #expect(try QuarantineTests.quarantine("\" x\"\"y\n\",金某,20211005") == ["3|id| x\"y\n|id-length"])
  }

  @Test("empty cells too many are nothing to quarantine for")
  func extraEmpty() throws {
    let inbox = try TemporaryInbox()
    try inbox.add(
      .deaths, "20211031-delta.csv", Sample.deaths([Sample.death(1) + ",,", Sample.death(2) + ", ,\u{3000}"]))
    let read = try inbox.read([.deaths])
    #expect(read.places(.deaths).count == 2)
    #expect(try read.quarantine(.deaths) == [])
  }

  @Test("a last line cut off", arguments: [1, 5, 9, 11, 20])
  func truncated(_ missing: Int) throws {
    let inbox = try TemporaryInbox()
    let text = Sample.deaths([Sample.death(1), Sample.death(2, day: "2021-10-05")]).dropLast()
    try inbox.add(.deaths, "20211031-delta.csv", String(text.dropLast(missing)))
    let read = try inbox.read([.deaths])
    #expect(try read.values("id", .deaths) == [Sample.id(1)])
    #expect(try read.dataset(.deaths).quarantinedCount == 1)
    #expect(try read.dataset(.deaths).quarantined.first?.line == 3)
  }

  @Test("an unreadable value a record can do without: the record is used, the value told of")
  func optional() throws {
    let inbox = try TemporaryInbox()
    try inbox.add(
      .deaths, "20211031-delta.csv",
      Sample.deaths(
        [Sample.death(1) + ",20210230,222405", Sample.death(2) + ",,"], header: Sample.deathsHeader + ",注销日期,区划代码"))
    let read = try inbox.read([.deaths])
    #expect(read.places(.deaths).count == 2)
    #expect(try read.quarantine(.deaths) == [])
    #expect(try read.unreadable(.deaths) == ["2|cancelDate|20210230|date-impossible"])
    let reasons = try read.dataset(.deaths).unreadableReasons
    #expect(reasons.map { "\($0.field) \($0.reason.rawValue) \($0.count)" } == ["cancelDate date-impossible 1"])
    #expect(try read.values("cancelDate", .deaths) == ["", ""])
  }

  @Test("an optional value that must not be read past quarantines its record")
  func mustBeReadable() throws {
    let header = "发放流水号,社会保障号码,所属期,应发金额,实发金额,发放状态"
    let id = Sample.id(1)
    let inbox = try TemporaryInbox()
    try inbox.add(
      .pensionPayments, "20211031-delta.csv",
      "\(header)\n1,\(id),202110,103,103,\n2,\(id),202110,103,103,退回\n3,\(id),202110,103,103,待定\n4,\(id),202110,103,一百,成功\n"
    )
    let read = try inbox.read([.pensionPayments])
    #expect(try read.quarantine(.pensionPayments) == ["4|status|待定|code-unlisted", "5|netAmount|一百|amount-form"])
    #expect(try read.values("status", .pensionPayments) == ["", "returned"])
  }

  @Test("an unlisted code in a required field; listed ones in every spelling")
  func codes() throws {
    let inbox = try TemporaryInbox()
    try inbox.add(
      .assistance, "20211031-full.csv",
      "身份证号,姓名,救助类别\n\(Sample.id(1)),金某,农村低保\n\(Sample.id(2)),金某,农村 低保 \n\(Sample.id(3)),金某,五保\n\(Sample.id(4)),金某,\n")
    let read = try inbox.read([.assistance])
    #expect(try read.values("category", .assistance) == ["ruralAllowance", "ruralAllowance"])
    #expect(try read.quarantine(.assistance) == ["4|category|五保|code-unlisted", "5|category||missing"])
    let reasons = try read.dataset(.assistance).quarantineReasons
    #expect(reasons.map { "\($0.reason.rawValue) \($0.count)" } == ["missing 1", "code-unlisted 1"])
  }

  @Test("a record with an unusable ID is used where the ID may be missing, and counted")
  func withoutID() throws {
    let inbox = try TemporaryInbox()
    try inbox.add(
      .funerals, "20211031-delta.csv",
      "火化编号,身份证号,姓名,死亡日期\nH1,2.22405E+17,金某,20211001\nH2,,金某,20211001\nH3,\(Sample.id(1)),金某,\n")
    let read = try inbox.read([.funerals])
    #expect(read.places(.funerals).count == 2)
    #expect(try read.unreadable(.funerals) == ["2|id|2.22405E+17|id-digits-lost"])
    #expect(try read.quarantine(.funerals) == ["4|deathDate||missing"])
    #expect(try read.values("id", .funerals) == ["", ""])
  }

  @Test("a disability certificate's number holds the ID where the column is empty")
  func disability() throws {
    let inbox = try TemporaryInbox()
    let numbers = [Sample.id(1) + "43", Sample.id(2) + "11B1", Sample.id(3) + "99"]
    try inbox.add(
      .disabilityCertificates, "20211031-full.csv",
      "残疾证号,身份证号,姓名\n\(numbers[0]),,金某\n\(numbers[1]),\(Sample.id(5)),金某\n\(numbers[2]),,金某\n")
    let read = try inbox.read([.disabilityCertificates])
    #expect(read.rows[.disabilityCertificates]?.map { $0.id?.description } == [Sample.id(1), Sample.id(5)])
    #expect(try read.values("id", .disabilityCertificates) == [Sample.id(1), Sample.id(5)])
    #expect(try read.quarantine(.disabilityCertificates) == ["4|certificateNumber|\(numbers[2])|id-character"])
  }
}
