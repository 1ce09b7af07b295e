import Civil
import Foundation
import Testing

@testable import Feeds

/// Lines and texts of records, found again in files of several chunks.
@Suite("lines and texts of records")
struct LineFinderTests {
  @Test(
    "lines of records and of quarantined rows in a file of three megabytes with line breaks in cells",
    arguments: [1, 3])
  func large(_ threads: Int) throws {
    var text = "死亡名单\n" + Sample.deathsHeader + ",备注\n"
    var line = 3
    var good: [Int] = []
    var bad: [Int] = []
    var generator = SeededGenerator(seed: 9)
    for number in 0..<30_000 {
      let breaks = Int.random(in: 0...3, using: &generator)
      let note = "\"" + String(repeating: "备注文字\n", count: breaks) + String(repeating: "x", count: 40) + "\""
      let isBad = number % 997 == 5
      text += isBad ? "坏,金某,20211005,\(note)\r\n" : "\(Sample.death(number)),\(note)\r\n"
      if isBad { bad.append(line) } else { good.append(line) }
      line += breaks + 1
    }
    try #require(text.utf8.count > 2 << 20)
    let inbox = try TemporaryInbox()
    try inbox.add(.deaths, "20211031-delta.csv", text)
    let read = try inbox.read([.deaths], threads: threads)
    let state = try read.dataset(.deaths)
    #expect(state.quarantined.map(\.line) == bad)
    let places = read.places(.deaths)
    try #require(places.count == good.count)
    for index in stride(from: 0, to: good.count, by: 131) {
      #expect(state.origin(of: places[index])?.line == good[index])
    }
    #expect(state.origin(of: try #require(places.last))?.line == good.last)
    #expect(state.origin(of: try #require(places.last))?.drop == "20211031-delta.csv")
  }

  @Test("texts of fields as delivered, cleaned of what spreadsheets add; canonical values beside them")
  func texts() throws {
    let inbox = try TemporaryInbox()
    let id = Sample.id(1)
    try inbox.add(.deaths, "20211030-delta.csv", Sample.deaths([Sample.death(7)]))
    try inbox.add(
      .deaths, "20211031-delta.csv",
      "SWRQ,XM,GMSFHM,QHDM\n2021年10月5日,' 金  某\t,\"=\"\"\(id.prefix(6)) \(id.dropFirst(6))\"\"\",\n")
    let read = try inbox.read([.deaths])
    let place = try #require(read.places(.deaths).last)
    let state = read.state
    #expect(state.text(of: "name", at: place, in: .deaths) == "金  某")
    #expect(state.text(of: "deathDate", at: place, in: .deaths) == "2021年10月5日")
    #expect(state.text(of: "id", at: place, in: .deaths) == "\(id.prefix(6)) \(id.dropFirst(6))")
    #expect(state.text(of: "division", at: place, in: .deaths) == nil, "an empty cell")
    #expect(state.text(of: "cancelDate", at: place, in: .deaths) == nil, "no such column")
    #expect(state.text(of: "nothing", at: place, in: .deaths) == nil, "no such field")
    #expect(state.text(of: "name", at: place, in: .residents) == nil, "not read")
    #expect(state.origin(of: place, in: .deaths)?.drop == "20211031-delta.csv")
    #expect(state.origin(of: place, in: .deaths)?.line == 2)
    #expect(state[.deaths]?.normalised(at: place) == [id, "金  某", "2021-10-05", "", ""])
  }

  @Test("a record of many kilobytes is read again whole")
  func longRecord() throws {
    let inbox = try TemporaryInbox()
    let note = String(repeating: "很长的备注\n", count: 2000)
    try inbox.add(
      .deaths, "20211031-delta.csv",
      "备注,公民身份号码,姓名,死亡日期\n\"\(note)\",\(Sample.death(1))\n\"\(note)\",\(Sample.death(2))\n")
    let read = try inbox.read([.deaths])
    #expect(try read.values("id", .deaths) == [1, 2].map(Sample.id))
    let lines = try read.places(.deaths).map { try read.dataset(.deaths).origin(of: $0)?.line }
    #expect(lines == [2, 2003])
  }

  @Test("the division of a record, by code or by name")
  func division() throws {
    let inbox = try TemporaryInbox()
    try inbox.add(
      .deaths, "20211031-delta.csv",
      Sample.deaths(
        [Sample.death(1) + ",222405001001", Sample.death(2) + ",安民街道", Sample.death(3) + ",某处"],
        header: Sample.deathsHeader + ",区划代码"))
    let read = try inbox.read([.deaths])
    let state = try read.dataset(.deaths)
    #expect(read.places(.deaths).map { state.division(at: $0)?.description } == ["222405001001", "222405001", nil])
  }
}
