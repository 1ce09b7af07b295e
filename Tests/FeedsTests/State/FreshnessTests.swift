import Civil
import Testing

@testable import Feeds

/// How old data may be, and content that was delivered before.
@Suite("freshness")
struct FreshnessTests {
  @Test("data as old as the definition allows are fresh, a day older they are late", arguments: [0, 40, 41])
  func boundary(_ age: Int) throws {
    let inbox = try TemporaryInbox()
    try inbox.add(.residents, "20210901-full.csv", Sample.residents(1))
    let allowed = try #require(try TemporaryInbox.catalogue.get().definitions[.residents]).freshForDays
    try #require(allowed == 40)
    let day = try #require(Day("20210901")).adding(days: age)
    let state = try inbox.read([.residents], asOf: day.description).dataset(.residents)
    #expect(state.ageDays == age)
    #expect(state.health == (age > allowed ? .late(ageDays: age) : .fresh))
  }

  @Test("the newest drop counts")
  func newest() throws {
    let inbox = try TemporaryInbox()
    try inbox.add(.deaths, "20200101-full.csv", Sample.deaths([Sample.death(1, day: "20191201")]))
    try inbox.add(.deaths, "20211030-delta.csv", Sample.deaths([Sample.death(2)]))
    #expect(try inbox.read([.deaths], asOf: "2021-10-31").dataset(.deaths).ageDays == 1)
  }

  @Test("a delta with the content of an earlier one is noted, and as old as its name says")
  func repeatedDelta() throws {
    let inbox = try TemporaryInbox()
    try inbox.add(.deaths, "20210801-delta.csv", Sample.deaths([Sample.death(1)]))
    try inbox.add(.deaths, "20211030-delta.csv", Sample.deaths([Sample.death(1)]))
    let state = try inbox.read([.deaths], asOf: "2021-10-31").dataset(.deaths)
    #expect(state.notes.map(\.kind) == [.repeatedContent])
    #expect(state.notes.first?.file == "public-security/deaths/20211030-delta.csv")
    #expect(state.notes.first?.details == ["20210801-delta.csv"])
    #expect(state.ageDays == 1)
  }

  @Test("last month's full delivery under this month's name is noted")
  func repeatedFull() throws {
    let inbox = try TemporaryInbox()
    try inbox.add(.residents, "20210930-full.csv", Sample.residents(3))
    try inbox.add(.residents, "20211031-full.csv", Sample.residents(3))
    let state = try inbox.read([.residents], asOf: "2021-10-31").dataset(.residents)
    #expect(
      state.notes == [
        Problem(
          .repeatedContent, file: "public-security/residents/20211031-full.csv", details: ["20210930-full.csv"])
      ])
  }

  @Test(
    "a full delivery that repeats an old one is told, and as old as its name says: a short list may be the same twice")
  func repeatedFullIsOld() throws {
    let inbox = try TemporaryInbox()
    try inbox.add(.residents, "20210801-full.csv", Sample.residents(3))
    try inbox.add(.residents, "20211031-full.csv", Sample.residents(3))
    let state = try inbox.read([.residents], asOf: "2021-10-31").dataset(.residents)
    #expect(state.health == .fresh)
    #expect(state.notes.map(\.kind) == [.repeatedContent])
  }

  @Test("the same number of bytes is not the same content")
  func sameSize() throws {
    let inbox = try TemporaryInbox()
    try inbox.add(.residents, "20210930-full.csv", Sample.residents([1, 2]))
    try inbox.add(.residents, "20211031-full.csv", Sample.residents([1, 3]))
    #expect(try inbox.read([.residents]).dataset(.residents).notes == [])
  }

  @Test("SHA-256 of each drop in use")
  func hash() throws {
    let inbox = try TemporaryInbox()
    try inbox.add(.deaths, "20211030-delta.csv", "身份证号,姓名,死亡日期\n")
    try inbox.add(.deaths, "20211031-delta.csv", Sample.deaths([Sample.death(1)]))
    let path = inbox.path + "/" + Dataset.deaths.path + "/20211031-delta.csv"
    let read = try inbox.read([.deaths])
    let used = try #require(try read.dataset(.deaths).used.last)
    #expect(used.sha256 == (try SystemHash.sha256(of: path)))
  }
}
