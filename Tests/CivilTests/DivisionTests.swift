import Civil
import Testing

@Suite("Division")
struct DivisionTests {
  @Test("A village lies in a town, a town in a county")
  func levels() throws {
    let village = try #require(Division("222405102201"))
    let town = try #require(Division("222405102"))
    let county = try #require(Division("222405"))
    #expect([village.level, town.level, county.level] == [.village, .town, .county])
    #expect(village.town == town)
    #expect(town.town == town)
    #expect(county.town == nil)
    #expect(village.county == county)
    #expect(town.county == county)
    #expect(county.county == county)
    #expect([village, town, county].map(\.description) == ["222405102201", "222405102", "222405"])
    #expect(Division.Level.county < .town && Division.Level.town < .village)
  }

  @Test("Zeros at the end name the division above")
  func zeros() {
    #expect(Division("222405102000") == Division("222405102"))
    #expect(Division("222405000000") == Division("222405"))
    #expect(Division("222405102000")?.description == "222405102")
    #expect(Division("222405000000")?.code == 222_405_000_000)
  }

  @Test(
    "Texts that are no code",
    arguments: ["", "22240", "2224051", "2224051022010", "22240510220A", "000000", "022405102", "000222405102"])
  func invalid(text: String) {
    #expect(Division(text) == nil)
  }

  @Test("Divisions sort by code")
  func order() throws {
    #expect(try #require(Division("222405001")) < #require(Division("222405100")))
  }
}
