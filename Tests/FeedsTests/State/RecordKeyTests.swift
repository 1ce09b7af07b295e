import Civil
import Testing

@testable import Feeds

/// Records with the same key: replaced by later ones, deleted by flags, told apart where only their hashes are equal.
@Suite("record keys")
struct RecordKeyTests {
  private static let flagged = Sample.deathsHeader + ",操作标志"

  @Test("a record in a later drop replaces the one with its key, however its ID is written")
  func acrossDrops() throws {
    let inbox = try TemporaryInbox()
    let lower = Sample.id(1).lowercased()
    try inbox.add(.deaths, "20211001-delta.csv", Sample.deaths([Sample.death(1, day: "20211001"), Sample.death(2)]))
    try inbox.add(
      .deaths, "20211002-delta.csv", Sample.deaths(["'\(lower.prefix(6)) \(lower.dropFirst(6))\t,金某,2021-10-02"]))
    let read = try inbox.read([.deaths])
    #expect(try read.values("deathDate", .deaths) == ["2021-10-05", "2021-10-02"])
    #expect(try read.dataset(.deaths).recordsReplaced == 1)
    #expect(read.places(.deaths).count == 2)
  }

  @Test("the last of several records with one key inside a drop counts")
  func insideDrop() throws {
    let inbox = try TemporaryInbox()
    let days = ["20211001", "20211002", "20211003"]
    try inbox.add(.deaths, "20211010-delta.csv", Sample.deaths(days.map { Sample.death(1, day: $0) }))
    let read = try inbox.read([.deaths])
    #expect(try read.values("deathDate", .deaths) == ["2021-10-03"])
    #expect(try read.dataset(.deaths).recordsReplaced == 2)
  }

  @Test("every part of a key counts: the same person, another day of imprisonment")
  func compoundKey() throws {
    let inbox = try TemporaryInbox()
    let header = "公民身份号码,姓名,羁押类别,入监日期,释放日期"
    try inbox.add(
      .custody, "20211001-full.csv",
      "\(header)\n\(Sample.id(1)),金某,服刑,20200101,\n\(Sample.id(1)),金某,服刑,20210101,\n")
    try inbox.add(.custody, "20211002-delta.csv", "\(header)\n\(Sample.id(1)),金某,服刑,2021年1月1日,20211001\n")
    let read = try inbox.read([.custody])
    #expect(try read.values("startDate", .custody) == ["2020-01-01", "2021-01-01"])
    #expect(try read.values("endDate", .custody) == ["", "2021-10-01"])
  }

  @Test("a code that is part of the key is the same in each of its spellings")
  func codeInKey() throws {
    let inbox = try TemporaryInbox()
    let header = "身份证号,姓名,参保险种,参保状态"
    let id = Sample.id(1)
    let plans = try #require(
      try TemporaryInbox.catalogue.get().definitions[.insured]?.fields.first { $0.name == "plan" }?.codes.first?.texts)
    try #require(plans.count > 1)
    let other = try #require(
      try TemporaryInbox.catalogue.get().definitions[.insured]?.fields.first { $0.name == "plan" }?.codes.last?.texts[0]
    )
    try inbox.add(
      .insured, "20211001-full.csv", "\(header)\n\(id),金某,\(plans[0]),参保缴费\n\(id),金某,\(other),参保缴费\n")
    try inbox.add(.insured, "20211002-delta.csv", "\(header)\n\(id),金某,\(plans[1]),终止\n")
    let read = try inbox.read([.insured])
    #expect(read.places(.insured).count == 2)
    #expect(try read.dataset(.insured).recordsReplaced == 1)
  }

  @Test("texts in keys are compared in half width and without case")
  func textKey() throws {
    let inbox = try TemporaryInbox()
    let header = "认证流水号,身份证号,认证日期"
    try inbox.add(.certifications, "20211001-delta.csv", "\(header)\nrz-01,\(Sample.id(1)),20211001\n")
    try inbox.add(.certifications, "20211002-delta.csv", "\(header)\n ＲＺ-０１,\(Sample.id(2)),20211002\n")
    let read = try inbox.read([.certifications])
    #expect(try read.values("id", .certifications) == [Sample.id(2)], "the ID of the record was corrected")
  }

  @Test(
    "operation flags",
    arguments: [
      ("A", true), ("U", true), ("u", true), ("", true), ("新增", true), ("D", false), ("d", false), ("删除", false),
    ])
  func flag(_ flag: String, _ isKept: Bool) throws {
    let inbox = try TemporaryInbox()
    try inbox.add(.deaths, "20211001-delta.csv", Sample.deaths([Sample.death(1), Sample.death(2)]))
    try inbox.add(
      .deaths, "20211002-delta.csv",
      Sample.deaths([Sample.death(1, day: "20211009") + "," + flag], header: RecordKeyTests.flagged))
    let read = try inbox.read([.deaths])
    #expect(try read.values("deathDate", .deaths) == (isKept ? ["2021-10-05", "2021-10-09"] : ["2021-10-05"]))
    #expect(try read.dataset(.deaths).recordsDeleted == (isKept ? 0 : 1))
    #expect(try read.dataset(.deaths).recordsReplaced == (isKept ? 1 : 0))
    #expect(try read.dataset(.deaths).recordsUsed == read.places(.deaths).count)
  }

  @Test("a deletion needs its key only, and one of a record that is not there does nothing")
  func deletion() throws {
    let inbox = try TemporaryInbox()
    try inbox.add(.deaths, "20211001-delta.csv", Sample.deaths([Sample.death(1)]))
    try inbox.add(
      .deaths, "20211002-delta.csv",
      Sample.deaths(["\(Sample.id(1)),,,D", "\(Sample.id(9)),,,D", ",金某,20211001,D"], header: RecordKeyTests.flagged))
    let read = try inbox.read([.deaths])
    #expect(read.places(.deaths) == [])
    #expect(try read.quarantine(.deaths) == ["4|id||missing"])
    let state = try read.dataset(.deaths)
    #expect((state.recordsRead, state.recordsUsed, state.recordsDeleted) == (4, 0, 1))
  }

  @Test("a record that comes back after its deletion is in the state")
  func returning() throws {
    let inbox = try TemporaryInbox()
    try inbox.add(.deaths, "20211001-delta.csv", Sample.deaths([Sample.death(1)]))
    try inbox.add(
      .deaths, "20211002-delta.csv",
      Sample.deaths(
        ["\(Sample.id(1)),,,D", Sample.death(1, day: "20211008") + ",A"], header: RecordKeyTests.flagged))
    #expect(try inbox.read([.deaths]).values("deathDate", .deaths) == ["2021-10-08"])
  }

  @Test("a flag nobody knows quarantines its record: what it means cannot be told")
  func unknownFlag() throws {
    let inbox = try TemporaryInbox()
    try inbox.add(
      .deaths, "20211002-delta.csv",
      Sample.deaths([Sample.death(1) + ",X", Sample.death(2) + ",A"], header: RecordKeyTests.flagged))
    let read = try inbox.read([.deaths])
    #expect(try read.quarantine(.deaths) == ["2|操作标志|X|code-unlisted"])
    #expect(try read.values("id", .deaths) == [Sample.id(2)])
  }

  @Test("keys whose hashes are equal by chance are told apart by their texts")
  func collision() throws {
    let (first, second) = try #require(RecordKeyTests.collidingTexts())
    let index = KeyIndex()
    for (offset, text) in [first, second].enumerated() {
      index.append(RecordKeyTests.hash(text), Place(offset: UInt64(offset)))
    }
    // Else this tests nothing.
    try #require(KeyIndex.collisions(in: [index]).count == 1)
    let inbox = try TemporaryInbox()
    let header = "就诊流水号,身份证号,就诊日期"
    try inbox.add(.visits, "20211001-delta.csv", "\(header)\n\(first),\(Sample.id(1)),20211001\n")
    try inbox.add(
      .visits, "20211002-delta.csv",
      "\(header)\n\(second),\(Sample.id(2)),20211002\n\(first),\(Sample.id(3)),20211003\n")
    let read = try inbox.read([.visits])
    #expect(try read.values("visitNumber", .visits) == [second, first])
    #expect(try read.values("id", .visits) == [2, 3].map(Sample.id))
  }

  private static func hash(_ text: String) -> UInt64 {
    var key = RecordKey()
    var text = text
    text.withUTF8 { key.combine(plain: $0) }
    return key.hash
  }

  /// Two texts of which the index keeps the same bits; there are some among a few hundred thousand.
  private static func collidingTexts() -> (String, String)? {
    var seen: [UInt64: String] = [:]
    for number in 0..<1_000_000 {
      let text = "JZ\(number)"
      let kept = hash(text) >> UInt64(64 - KeyIndex.bucketBits - (64 - KeyIndex.placeBits))
      if let other = seen.updateValue(text, forKey: kept) { return (other, text) }
    }
    return nil
  }
}
