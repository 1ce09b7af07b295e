import Civil
import Testing

@testable import Feeds

/// What happens where a delivery is refused: the last good one stands in, and nothing else suffers.
@Suite("refused deliveries")
struct FallbackTests {
  @Test("the full delivery before stands in, with the deltas between")
  func fallback() throws {
    let inbox = try TemporaryInbox()
    try inbox.add(.deaths, "20210901-full.csv", Sample.deaths([Sample.death(1)]))
    try inbox.add(.deaths, "20210915-delta.csv", Sample.deaths([Sample.death(2)]))
    try inbox.add(.deaths, "20211001-full.csv", "")
    try inbox.add(.deaths, "20211015-delta.csv", Sample.deaths([Sample.death(3)]))
    let read = try inbox.read([.deaths])
    #expect(try read.refused(.deaths) == ["20211001-full.csv: emptyFile"])
    #expect(try read.values("id", .deaths).sorted() == [1, 2, 3].map(Sample.id))
    #expect(try read.used(.deaths) == ["20210901-full.csv", "20210915-delta.csv", "20211015-delta.csv"])
    #expect(try read.dataset(.deaths).health == .refused)
  }

  @Test("a delta already read stays in its place when an older full comes in behind it")
  func replacementAcrossFallback() throws {
    let inbox = try TemporaryInbox()
    try inbox.add(.deaths, "20210901-full.csv", Sample.deaths([Sample.death(1, day: "20210801")]))
    try inbox.add(.deaths, "20211001-full.csv", "")
    try inbox.add(.deaths, "20211015-delta.csv", Sample.deaths([Sample.death(1, day: "20210802")]))
    #expect(try inbox.read([.deaths]).values("deathDate", .deaths) == ["2021-08-02"])
  }

  @Test("rows of a drop that is refused only after it was read are not in the state")
  func refusedAfterReading() throws {
    let inbox = try TemporaryInbox()
    try inbox.add(.deaths, "20210901-full.csv", Sample.deaths([Sample.death(1)]))
    try inbox.add(.deaths, "20211001-full.csv", Sample.deaths([Sample.death(2), Sample.death(3)]))
    try inbox.add(.deaths, "20211001-full.csv.manifest.json", #"{"records": 9}"#)
    let read = try inbox.read([.deaths])
    #expect(read.rows[.deaths]?.count == 3, "the rows arrived before the manifest could be held against them")
    #expect(try read.values("id", .deaths) == [Sample.id(1)])
    #expect(try read.refused(.deaths) == ["20211001-full.csv: manifestRecords"])
    #expect(try read.dataset(.deaths).recordsRead == 1)
  }

  @Test("two refused full deliveries in a row")
  func twice() throws {
    let inbox = try TemporaryInbox()
    try inbox.add(.deaths, "20210801-full.csv", Sample.deaths([Sample.death(1)]))
    try inbox.add(.deaths, "20210901-full.csv", "")
    try inbox.add(.deaths, "20211001-full.csv", "PK\u{3}\u{4}")
    let read = try inbox.read([.deaths])
    #expect(try read.refused(.deaths).sorted() == ["20210901-full.csv: emptyFile", "20211001-full.csv: wrongFormat"])
    #expect(try read.used(.deaths) == ["20210801-full.csv"])
  }

  @Test("nothing to fall back on: the dataset has been refused, not missing")
  func nothingLeft() throws {
    let inbox = try TemporaryInbox()
    try inbox.add(.deaths, "20211001-full.csv", "")
    let state = try inbox.read([.deaths]).dataset(.deaths)
    #expect(state.health == .refused)
    #expect(state.ageDays == nil)
    #expect(state.recordsUsed == 0)
  }

  @Test("a refused part takes its delivery with it, and each drop is listed once")
  func part() throws {
    let inbox = try TemporaryInbox()
    try inbox.add(.residents, "20210901-full.csv", Sample.residents(2))
    try inbox.add(.residents, "20211001-full-1.csv", Sample.residents(2))
    try inbox.add(.residents, "20211001-full-2.csv", "")
    let read = try inbox.read([.residents])
    #expect(
      try read.refused(.residents).sorted() == ["20211001-full-1.csv: partRefused", "20211001-full-2.csv: emptyFile"])
    #expect(try read.used(.residents) == ["20210901-full.csv"])
    let refused = try read.dataset(.residents).refused.map(\.problem).filter { $0.kind == .partRefused }
    #expect(refused.map(\.details) == [["20211001-full-2.csv"]])
  }

  @Test("two refused parts: each with its own reason, once")
  func twoParts() throws {
    let inbox = try TemporaryInbox()
    try inbox.add(.residents, "20210901-full.csv", Sample.residents(2))
    try inbox.add(.residents, "20211001-full-1.csv", "")
    try inbox.add(.residents, "20211001-full-2.csv", "<ROWS/>")
    let read = try inbox.read([.residents])
    #expect(
      try read.refused(.residents).sorted() == ["20211001-full-1.csv: emptyFile", "20211001-full-2.csv: wrongFormat"])
  }

  @Test("a refused delta leaves the other drops in use")
  func delta() throws {
    let inbox = try TemporaryInbox()
    try inbox.add(.deaths, "20211001-delta.csv", Sample.deaths([Sample.death(1)]))
    try inbox.add(.deaths, "20211002-delta.csv", "")
    try inbox.add(.deaths, "20211003-delta.csv", Sample.deaths([Sample.death(3)]))
    let read = try inbox.read([.deaths])
    #expect(try read.values("id", .deaths) == [1, 3].map(Sample.id))
    #expect(try read.dataset(.deaths).health == .refused, "a delta may be missing from the state")
  }

  @Test("a refused drop before a later good full is of no consequence")
  func mended() throws {
    let inbox = try TemporaryInbox()
    try inbox.add(.deaths, "20211001-delta.csv", "")
    try inbox.add(.deaths, "20211002-full.csv", Sample.deaths([Sample.death(1)]))
    let read = try inbox.read([.deaths])
    #expect(try read.dataset(.deaths).health == .fresh)
    #expect(try read.refused(.deaths) == [])
  }

  @Test("a fallback in one dataset leaves the state of the others as it is")
  func otherDatasets() throws {
    let inbox = try TemporaryInbox()
    try inbox.add(.residents, "20210901-full.csv", Sample.residents(2))
    try inbox.add(.residents, "20211001-full.csv", "")
    try inbox.add(.deaths, "20211001-delta.csv", Sample.deaths([Sample.death(1, day: "20211001")]))
    try inbox.add(.deaths, "20211002-delta.csv", Sample.deaths([Sample.death(1, day: "20211002")]))
    let read = try inbox.read([.deaths, .residents])
    #expect(try read.values("deathDate", .deaths) == ["2021-10-02"])
    #expect(try read.dataset(.deaths).recordsReplaced == 1)
  }

  @Test("a delivery without any file: missing")
  func missing() throws {
    let state = try TemporaryInbox().read([.deaths]).dataset(.deaths)
    #expect(state.health == .missing)
    #expect(state.ageDays == nil)
  }
}
