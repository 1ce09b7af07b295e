import Civil
import Testing

@testable import Feeds

/// A full delivery that lost too many records is held back until somebody accepts it.
@Suite("shrink guard")
struct ShrinkGuardTests {
  private static func inbox(before: Int, now: Int) throws -> TemporaryInbox {
    let inbox = try TemporaryInbox()
    try inbox.add(.residents, "20210930-full.csv", Sample.residents(before))
    try inbox.add(.residents, "20211031-full.csv", Sample.residents(now))
    return inbox
  }

  @Test("a loss of exactly the bound is allowed")
  func bound() throws {
    let read = try ShrinkGuardTests.inbox(before: 100, now: 80).read([.residents])
    #expect(try read.used(.residents) == ["20211031-full.csv"])
    #expect(try read.dataset(.residents).health == .fresh)
  }

  @Test("one record more is held back, and the delivery before stands in")
  func beyond() throws {
    let read = try ShrinkGuardTests.inbox(before: 100, now: 79).read([.residents])
    #expect(try read.used(.residents) == ["20210930-full.csv"])
    let problem = try #require(try read.dataset(.residents).refused.first?.problem)
    #expect(problem.kind == .shrunk)
    #expect(problem.file == "public-security/residents/20211031-full.csv")
    #expect(problem.details == ["79", "100", "20"])
    #expect(read.places(.residents).count == 100)
    #expect(try read.dataset(.residents).health == .refused)
  }

  @Test(
    "an accepted drop is used", arguments: ["20211031-full.csv", "public-security/residents/20211031-full.csv"])
  func accepted(_ name: String) throws {
    let read = try ShrinkGuardTests.inbox(before: 100, now: 10).read([.residents], accepted: [name])
    #expect(try read.used(.residents) == ["20211031-full.csv"])
    #expect(read.places(.residents).count == 10)
  }

  @Test("growing is never held back")
  func growth() throws {
    let read = try ShrinkGuardTests.inbox(before: 10, now: 100).read([.residents])
    #expect(try read.used(.residents) == ["20211031-full.csv"])
  }

  @Test("blank lines, titles and quarantined records of the older file do not mislead the guard")
  func records() throws {
    let inbox = try TemporaryInbox()
    try inbox.add(
      .residents, "20210930-full.csv", "户籍人口名单\n\n" + Sample.residents(80) + String(repeating: "\n,,\n", count: 60))
    try inbox.add(.residents, "20211031-full.csv", Sample.residents(70))
    #expect(try inbox.read([.residents]).used(.residents) == ["20211031-full.csv"])
  }

  @Test("all parts of a delivery count together, and all are held back, each once")
  func parts() throws {
    let inbox = try TemporaryInbox()
    try inbox.add(.residents, "20210930-full-1.csv", Sample.residents(0..<50))
    try inbox.add(.residents, "20210930-full-2.csv", Sample.residents(50..<100))
    try inbox.add(.residents, "20211031-full-1.csv", Sample.residents(0..<40))
    try inbox.add(.residents, "20211031-full-2.csv", Sample.residents(50..<89))
    let read = try inbox.read([.residents])
    #expect(try read.refused(.residents) == ["20211031-full-1.csv: shrunk", "20211031-full-2.csv: shrunk"])
    #expect(read.places(.residents).count == 100)
    try inbox.add(.residents, "20211031-full-2.csv", Sample.residents(50..<90))
    #expect(try inbox.read([.residents]).refused(.residents) == [])
  }

  @Test("an older delivery that cannot be read is no measure; the one before it is")
  func unreadableBefore() throws {
    let inbox = try ShrinkGuardTests.inbox(before: 100, now: 50)
    try inbox.add(.residents, "20211015-full.csv", "")
    #expect(try inbox.read([.residents]).used(.residents) == ["20210930-full.csv"])
  }

  @Test("the bound is the definition's: half of the prisoners may be released")
  func definition() throws {
    func custody(_ count: Int) -> String {
      "公民身份号码,姓名,入监日期\n" + (0..<count).map { "\(Sample.id($0)),金某,20200101\n" }.joined()
    }
    let inbox = try TemporaryInbox()
    try inbox.add(.custody, "20210930-full.csv", custody(10))
    try inbox.add(.custody, "20211031-full.csv", custody(5))
    #expect(try inbox.read([.custody]).used(.custody) == ["20211031-full.csv"])
    try inbox.add(.custody, "20211031-full.csv", custody(4))
    #expect(try inbox.read([.custody]).used(.custody) == ["20210930-full.csv"])
  }

  @Test("deltas are not held against the bound")
  func deltas() throws {
    let inbox = try TemporaryInbox()
    try inbox.add(.residents, "20210930-full.csv", Sample.residents(100))
    try inbox.add(.residents, "20211031-delta.csv", Sample.residents(1))
    #expect(try inbox.read([.residents]).refused(.residents) == [])
  }
}
