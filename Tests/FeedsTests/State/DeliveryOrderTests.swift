import Civil
import Testing

@testable import Feeds

/// Which drops make up the state of a dataset: full and delta, parts, the day of the run.
@Suite("order of deliveries")
struct DeliveryOrderTests {
  @Test("a full delivery replaces everything before it; deltas of its day and later add to it")
  func full() throws {
    let inbox = try TemporaryInbox()
    try inbox.add(.deaths, "20210801-full.csv", Sample.deaths([Sample.death(1)]))
    try inbox.add(.deaths, "20210915-delta.csv", Sample.deaths([Sample.death(2)]))
    try inbox.add(.deaths, "20211001-full.csv", Sample.deaths([Sample.death(3)]))
    try inbox.add(.deaths, "20211001-delta.csv", Sample.deaths([Sample.death(4)]))
    try inbox.add(.deaths, "20211020-delta.csv", Sample.deaths([Sample.death(5)]))
    let read = try inbox.read([.deaths])
    #expect(try read.used(.deaths) == ["20211001-full.csv", "20211001-delta.csv", "20211020-delta.csv"])
    #expect(try read.values("id", .deaths) == [3, 4, 5].map(Sample.id))
    #expect(try read.dataset(.deaths).recordsUsed == 3)
  }

  @Test("deltas alone make a state")
  func deltasOnly() throws {
    let inbox = try TemporaryInbox()
    try inbox.add(.deaths, "20210915-delta.csv", Sample.deaths([Sample.death(1)]))
    try inbox.add(.deaths, "20211015-delta.csv", Sample.deaths([Sample.death(2)]))
    #expect(try inbox.read([.deaths]).values("id", .deaths) == [1, 2].map(Sample.id))
  }

  @Test("drops dated after the day of the run are not looked at", arguments: ["2021-10-19", "2021-10-20"])
  func asOf(_ day: String) throws {
    let inbox = try TemporaryInbox()
    try inbox.add(.deaths, "20211001-full.csv", Sample.deaths([Sample.death(1)]))
    try inbox.add(.deaths, "20211020-delta.csv", Sample.deaths([Sample.death(2)]))
    let read = try inbox.read([.deaths], asOf: day)
    #expect(try read.values("id", .deaths) == (day == "2021-10-19" ? [1] : [1, 2]).map(Sample.id))
  }

  @Test("a refused later full that lies after the day does not matter")
  func brokenFuture() throws {
    let inbox = try TemporaryInbox()
    try inbox.add(.deaths, "20211001-full.csv", Sample.deaths([Sample.death(1)]))
    try inbox.add(.deaths, "20211101-full.csv", "")
    let read = try inbox.read([.deaths], asOf: "2021-10-31")
    #expect(try read.dataset(.deaths).health == .fresh)
    #expect(try read.refused(.deaths) == [])
  }

  @Test("parts of one day belong together; later parts replace records of earlier ones by number, not by text")
  func parts() throws {
    let inbox = try TemporaryInbox()
    try inbox.add(.deaths, "20211031-full-10.csv", Sample.deaths([Sample.death(1, day: "20211010")]))
    try inbox.add(.deaths, "20211031-full-2.csv", Sample.deaths([Sample.death(1, day: "20211002"), Sample.death(2)]))
    let read = try inbox.read([.deaths])
    #expect(try read.used(.deaths) == ["20211031-full-2.csv", "20211031-full-10.csv"])
    #expect(try read.values("deathDate", .deaths) == ["2021-10-05", "2021-10-10"])
    #expect(try read.dataset(.deaths).recordsReplaced == 1)
    #expect(try read.dataset(.deaths).recordsRead == 3)
    #expect(try read.dataset(.deaths).recordsUsed == 2)
  }

  @Test("formats may differ between drops of one dataset")
  func formats() throws {
    let inbox = try TemporaryInbox()
    try inbox.add(.deaths, "20211001-delta.csv", Sample.deaths([Sample.death(1)]))
    try inbox.add(
      .deaths, "20211002-delta.xml",
      "<ROWS><ROW><GMSFHM>\(Sample.id(1))</GMSFHM><XM>金某</XM><SWRQ>2021-10-09</SWRQ></ROW></ROWS>")
    let read = try inbox.read([.deaths])
    #expect(try read.values("deathDate", .deaths) == ["2021-10-09"])
  }

  @Test("results do not depend on the number of threads", arguments: [1, 2, 5])
  func threads(_ threads: Int) throws {
    let read = try DeliveryOrderTests.mixed(isReversed: false).read(threads: threads)
    #expect(try DeliveryOrderTests.summary(read) == DeliveryOrderTests.reference.get())
  }

  @Test("results do not depend on the order in which the file system lists the drops")
  func listing() throws {
    let read = try DeliveryOrderTests.mixed(isReversed: true).read(threads: 3)
    #expect(try DeliveryOrderTests.summary(read) == DeliveryOrderTests.reference.get())
  }

  private static let reference = Result { try summary(mixed(isReversed: false).read(threads: 1)) }

  /// Several datasets with replacements, deletions, refusals and quarantined rows, one of them of several chunks.
  private static func mixed(isReversed: Bool) throws -> TemporaryInbox {
    let inbox = try TemporaryInbox()
    var many = (0..<40_000).map { Sample.death($0) }
    for line in stride(from: 1000, to: many.count, by: 7000) { many[line] = "坏行,某某,20210231" }
    for line in stride(from: 500, to: many.count, by: 3000) { many[line] = Sample.death(line - 400, day: "20211003") }
    var files: [(Dataset, String, String)] = [
      (.deaths, "20211001-full.csv", Sample.deaths(many)),
      (.deaths, "20211002-delta.csv", Sample.deaths(["\(Sample.id(7)),,,D"], header: Sample.deathsHeader + ",操作标志")),
      (.residents, "20210901-full.csv", Sample.residents(50)),
      (.residents, "20211001-full-1.csv", Sample.residents(40)),
      (.residents, "20211001-full-2.csv", ""),
      (.custody, "20211001-full.csv", "身份证号,姓名,入监日期\n\(Sample.id(3)),金某,2021-02-30\n"),
      (.certifications, "20211001-delta.csv", "认证流水号,身份证号,认证日期\n1,\(Sample.id(3)),20211001\n"),
      (.certifications, "20211002-delta.csv", "认证流水号,身份证号,认证日期\n1,\(Sample.id(4)),20211001\n"),
    ]
    if isReversed { files.reverse() }
    for (dataset, name, text) in files { try inbox.add(dataset, name, text) }
    return inbox
  }

  /// Everything a run takes from the reading, as text.
  private static func summary(_ read: TemporaryInbox.Reading) throws -> [String] {
    var lines: [String] = []
    for state in read.state.datasets {
      let dataset = state.dataset
      lines.append("\(dataset.path) \(state.health) \(state.recordsRead) \(state.recordsUsed) \(state.recordsReplaced)")
      lines += try read.used(dataset) + read.refused(dataset) + read.quarantine(dataset)
      lines += state.notes.map { "\($0.kind) \($0.file)" } + state.used.map(\.sha256)
      // Every hundredth record is enough to see the order and the places.
      for (index, place) in read.places(dataset).enumerated() where index % 100 == 0 {
        lines.append("\(state.origin(of: place)?.line ?? 0) \(state.normalised(at: place))")
      }
      lines.append("\(read.places(dataset).count)")
    }
    return lines
  }
}
