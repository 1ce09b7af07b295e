import Civil
import Testing

@testable import Feeds

/// What the name of a drop says, and which names say nothing.
@Suite("names of drops")
struct DropNameTests {
  @Test("every piece is read")
  func pieces() throws {
    let name = try #require(DropName("20211031-delta-01.csv"))
    #expect(name.day == Day(year: 2021, month: 10, day: 31))
    #expect(name.kind == .delta)
    #expect(name.part == "01")
    #expect(name.format == .csv)
    #expect(name.text == "20211031-delta-01.csv")
    #expect(DropName("20211031-full.xml")?.part == "")
    #expect(DropName("20211031-full-东盛-2.xlsx")?.part == "东盛-2")
    #expect(DropName("20211031-FULL.XLSX")?.format == .xlsx)
  }

  @Test(
    "names of another form",
    arguments: [
      "", ".csv", "20211031.csv", "20211031-full", "20211031-full.txt", "20211031-full.csv.gz", "20211031-part.csv",
      "2021-10-31-full.csv", "20211032-full.csv", "20210230-full.csv", "full-20211031.csv", "20211031_full.csv",
      "20211031-full-.csv",
      "20211031-.csv", "-full.csv", "20211031 -full.csv", "死亡名单10月.csv", "２０２１１０３１-full.csv", "202110-full.csv",
      "20211031-full (1).csv",
      "20211031-full.csv~", "20211031-full.xls",
    ])
  func others(_ text: String) {
    #expect(DropName(text) == nil)
  }

  @Test("the order in which drops take effect, whatever order they come in")
  func order() throws {
    let ordered = [
      "20210930-delta.csv", "20211031-full-1.csv", "20211031-full-2.csv", "20211031-full-10.csv", "20211031-full-北.csv",
      "20211031-full-南.csv", "20211031-delta-01.csv", "20211031-delta-1.csv", "20211031-delta-2.xml",
      "20211101-full.csv",
      "20211101-full.xml",
    ]
    let names = try ordered.map { try #require(DropName($0)) }
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<20 {
      #expect(names.shuffled(using: &generator).sorted().map(\.text) == names.sorted().map(\.text))
    }
    let sorted = names.sorted().map(\.text)
    for (earlier, later) in [(0, 1), (1, 2), (2, 3), (3, 4), (3, 5), (4, 6), (5, 6), (7, 8), (8, 9), (9, 10)] {
      let positions = [ordered[earlier], ordered[later]].map { sorted.firstIndex(of: $0) ?? -1 }
      #expect(positions[0] < positions[1], "\(ordered[earlier]) before \(ordered[later])")
    }
  }
}
