import Civil
import Testing

@testable import Feeds

/// Deliveries without records: an export that went wrong, unless the manifest says that there are none.
@Suite("empty deliveries")
struct EmptyDeliveryTests {
  private static let header = Sample.deathsHeader + "\n"

  @Test(
    "a header only is refused, with or without a title, a total and blank rows",
    arguments: [header, "名单\n\(header)合计,0,\n,,\n", String(header.dropLast())])
  func refused(_ text: String) throws {
    let inbox = try TemporaryInbox()
    try inbox.add(.deaths, "20211001-delta.csv", Sample.deaths([Sample.death(1)]))
    try inbox.add(.deaths, "20211031-delta.csv", text)
    let read = try inbox.read([.deaths])
    let problems = try read.dataset(.deaths).refused.map(\.problem)
    #expect(problems == [Problem(.headerOnly, file: "public-security/deaths/20211031-delta.csv")])
    #expect(try read.values("id", .deaths) == [Sample.id(1)])
    #expect(try read.dataset(.deaths).health == .fresh, "a month without deaths makes no feed doubtful")
  }

  @Test("an empty full delivery would erase everybody: refused, the one before stands in, the feed is doubtful")
  func full() throws {
    let inbox = try TemporaryInbox()
    try inbox.add(.residents, "20211001-full.csv", Sample.residents(3))
    try inbox.add(.residents, "20211031-full.csv", Sample.residents(0))
    let read = try inbox.read([.residents])
    #expect(try read.refused(.residents) == ["20211031-full.csv: headerOnly"])
    #expect(read.places(.residents).count == 3)
    #expect(try read.dataset(.residents).health == .refused)
  }

  @Test("XML without a record is refused")
  func xml() throws {
    let inbox = try TemporaryInbox()
    try inbox.add(.deaths, "20211001-delta.csv", Sample.deaths([Sample.death(1)]))
    try inbox.add(.deaths, "20211031-delta.xml", "<DATASET><ROWS></ROWS></DATASET>")
    let read = try inbox.read([.deaths])
    #expect(try read.refused(.deaths) == ["20211031-delta.xml: xmlNoRecords"])
    #expect(try read.dataset(.deaths).health == .fresh)
  }

  @Test("a manifest with no records makes it an empty delivery", arguments: ["csv", "xml"])
  func manifest(_ ending: String) throws {
    let inbox = try TemporaryInbox()
    try inbox.add(.deaths, "20210801-delta.csv", Sample.deaths([Sample.death(1)]))
    let name = "20211031-delta.\(ending)"
    try inbox.add(.deaths, name, ending == "csv" ? EmptyDeliveryTests.header : "<DATASET><ROWS></ROWS></DATASET>")
    try inbox.add(.deaths, name + ".manifest.json", #"{"records": 0}"#)
    let read = try inbox.read([.deaths])
    #expect(try read.refused(.deaths) == [])
    #expect(try read.used(.deaths) == ["20210801-delta.csv", name])
    #expect(try read.dataset(.deaths).health == .fresh, "the empty delivery is news")
    #expect(try read.dataset(.deaths).recordsRead == 1)
  }

  @Test("two empty deliveries are alike without being the same one again")
  func alike() throws {
    let inbox = try TemporaryInbox()
    for day in ["20210801", "20211031"] {
      try inbox.add(.deaths, "\(day)-delta.csv", EmptyDeliveryTests.header)
      try inbox.add(.deaths, "\(day)-delta.csv.manifest.json", #"{"records": 0}"#)
    }
    let state = try inbox.read([.deaths], asOf: "2021-10-31").dataset(.deaths)
    #expect(state.notes == [])
    #expect(state.ageDays == 0)
  }

  @Test("an empty full delivery that its manifest confirms erases, once somebody accepts that")
  func fullManifest() throws {
    let inbox = try TemporaryInbox()
    try inbox.add(.residents, "20211001-full.csv", Sample.residents(3))
    try inbox.add(.residents, "20211031-full.csv", Sample.residents(0))
    try inbox.add(.residents, "20211031-full.csv.manifest.json", #"{"records": 0}"#)
    #expect(try inbox.read([.residents]).refused(.residents) == ["20211031-full.csv: shrunk"])
    let read = try inbox.read([.residents], accepted: ["20211031-full.csv"])
    #expect(try read.refused(.residents) == [])
    #expect(read.places(.residents) == [])
  }

  @Test("a delta of nothing but unusable records is no empty one")
  func unusable() throws {
    let inbox = try TemporaryInbox()
    try inbox.add(.deaths, "20211031-delta.csv", EmptyDeliveryTests.header + "x,金某,20211001\n")
    let read = try inbox.read([.deaths])
    #expect(try read.refused(.deaths) == [])
    #expect(try read.dataset(.deaths).quarantinedCount == 1)
  }
}
