import Civil
import Foundation
import Testing

@testable import Feeds

/// What somebody who knew only the contract found wrong.
@Suite("what outsiders found") struct OutsiderTests {
  private static let ids = ["222421194503120018", "222421194503120026", "222421194503120034"]

  @Test("a repeated header, a total and a footer are none of them a record where there is an operation flag")
  func noRecords() throws {
    let inbox = try TemporaryInbox()
    try inbox.add(
      .deaths, "20211031-delta.csv",
      """
      操作标志,公民身份号码,姓名,死亡日期
      A,\(Self.ids[0]),金哲洙,20210831
      操作标志,公民身份号码,姓名,死亡日期
      A,\(Self.ids[1]),李顺姬,20210831
      合计,2,,
      制表人：张三,,,

      """)
    let state = try inbox.read([.deaths]).dataset(.deaths)
    #expect(state.recordsRead == 2)
    #expect(state.quarantined == [])
  }

  @Test("a delta of deletions alone needs only the key")
  func deletionsOnly() throws {
    let inbox = try TemporaryInbox()
    try inbox.add(.deaths, "20211030-delta.csv", "公民身份号码,姓名,死亡日期\n\(Self.ids[0]),金哲洙,20210831\n")
    try inbox.add(.deaths, "20211031-delta.csv", "操作标志,公民身份号码\nD,\(Self.ids[0])\n")
    let read = try inbox.read([.deaths])
    #expect(try read.dataset(.deaths).refused.map(\.problem) == [])
    #expect(read.places(.deaths) == [])
  }

  @Test("codes that GB18030 had in 2000 and 2005 are read as other decoders write them")
  func oldFourByteCodes() throws {
    let inbox = try TemporaryInbox()
    let row = Data("\(Self.ids[0]),A".utf8) + Data([0x82, 0x35, 0x90, 0x37]) + Data(",20210831\n".utf8)
    let header = Data([0xC9, 0xED, 0xB7, 0xDD, 0xD6, 0xA4, 0xBA, 0xC5, 0x2C, 0xD0, 0xD5, 0xC3, 0xFB])
    try inbox.add(.deaths, "20211031-delta.csv", header + Data(",SWRQ\n".utf8) + row)
    #expect(try inbox.read([.deaths]).records(.deaths).map { $0[1] } == ["A\u{9FB4}"])
  }

  @Test("one damaged byte makes no GB18030 of a UTF-8 file, CSV or XML")
  func damagedByte() throws {
    let damaged = Data("李强".utf8) + Data([0xFF])
    let inbox = try TemporaryInbox()
    try inbox.add(
      .deaths, "20211030-delta.csv",
      Data("AAC002,XM,SWRQ,GMSFHM\n,金哲,20210831,\(Self.ids[0])\n,".utf8) + damaged
        + Data(",20210831,\(Self.ids[1])\n".utf8))
    try inbox.add(
      .deaths, "20211031-delta.xml",
      Data("<D><ROW><GMSFHM>\(Self.ids[0])</GMSFHM><XM>金哲</XM><SWRQ>20210831</SWRQ></ROW>\n<ROW><XM>".utf8) + damaged
        + Data("</XM><GMSFHM>\(Self.ids[1])</GMSFHM><SWRQ>20210831</SWRQ></ROW></D>".utf8))
    let read = try inbox.read([.deaths])
    #expect(read.records(.deaths).map { $0[1] } == ["金哲"])
    #expect(try read.dataset(.deaths).quarantined.map(\.reason) == [.encoding, .encoding])
  }

  @Test("a death after the day of the delivery, or before the birth date, is told, and its record kept")
  func implausibleDeaths() throws {
    let inbox = try TemporaryInbox()
    try inbox.add(
      .deaths, "20211031-delta.csv",
      "公民身份号码,姓名,死亡日期\n\(Self.ids[0]),金哲洙,20211101\n\(Self.ids[1]),李顺姬,19450311\n\(Self.ids[2]),朴,20211031\n")
    let read = try inbox.read([.deaths])
    #expect(read.places(.deaths).count == 3)
    let issues = try read.dataset(.deaths).unreadableValues
    #expect(issues.map(\.reason) == [.dateAfterDelivery, .dateBeforeBirth])
    #expect(issues.map(\.line) == [2, 3])
  }

  @Test("a pipe named like a drop is refused, not waited for", .timeLimit(.minutes(1)))
  func pipe() throws {
    let inbox = try TemporaryInbox()
    try inbox.add(.residents, "20211030-full.csv", Sample.residents(3))
    let path = inbox.path + "/" + Dataset.residents.path + "/20211031-full.csv"
    #expect(mkfifo(path, 0o600) == 0)
    #expect(try inbox.read([.residents]).dataset(.residents).refused.map(\.problem.kind) == [.unreadable])
  }

  @Test("millions of lines of something else are refused, and do not fill the memory")
  func mostlyUnusable() throws {
    let inbox = try TemporaryInbox()
    let lines = String(repeating: "x,\n", count: 1_000_001)
    try inbox.add(.residents, "20211031-full.csv", "公民身份号码,姓名\n" + lines)
    #expect(try inbox.read([.residents]).dataset(.residents).refused.map(\.problem.kind) == [.mostlyUnusable])
  }

  @Test("messages name what they are about")
  func details() throws {
    let inbox = try TemporaryInbox()
    try inbox.add(.deaths, "20211030-delta.csv", "a,b,c\n1,2,3\n")
    try inbox.add(.deaths, "20211031-delta.csv", "公民身份号码,姓名,死亡日期,经办机构\n\(Self.ids[0]),金哲洙,20211001,x\n")
    let state = try inbox.read([.deaths]).dataset(.deaths)
    #expect(state.refused.map(\.problem.details) == [["公民身份号码、姓名、死亡日期"]])
    #expect(state.notes.map(\.details) == [["经办机构"]])
  }
}
