import Civil
import Testing

@testable import Linkage

@Suite("Records come together by person")
struct PersonPartitionsTests {
  @Test(
    "whoever appends, in whatever order, each person's rows are the same and in the order of their places",
    arguments: [(1, 1), (1, 16), (4, 1), (4, 16), (4, 128)], [(50, 3000), (4000, 3000), (1, 2000)])
  func sameGroups(parts: (appenders: Int, partitions: Int), size: (persons: Int, rows: Int)) {
    let rows = RandomRows(persons: size.persons, rows: size.rows, seed: UInt64(size.persons))
    let expected = expectedGroups(rows)
    for reversed in [false, true] {
      let all = partitioned(
        rows, partitions: parts.partitions, appenders: parts.appenders, chunk: 37, reversed: reversed)
      let (groups, counts) = walk(all)
      #expect(groups == expected)
      #expect(counts.persons == expected.count)
      #expect(counts.linked(.visits) == size.rows)
      #expect(counts.linked(.participants) == size.rows / 10)
      #expect(counts.linked(.deathCertificates) == rows.certificates.count { $0.head.id != nil })
      #expect(counts.linked(.funerals) == 0)
    }
  }

  @Test("superseded records count no longer, and nobody remains of whom there were no others")
  func superseded() {
    let rows = RandomRows(persons: 2000, rows: 1000, seed: 7)
    let gone: [Dataset: Set<Place>] = [
      .visits: Set(rows.visits.filter { $0.visitDate.daysSinceEpoch % 3 == 0 }.map(\.head.place)),
      .pensionPayments: Set(rows.payments.map(\.head.place)),
    ]
    let all = partitioned(rows, partitions: 8, appenders: 2, chunk: 50)
    let (groups, counts) = walk(all, excluding: gone.mapValues { PlaceSet($0) })
    let expected = expectedGroups(rows, excluding: gone)
    #expect(groups == expected)
    #expect(expected.count < expectedGroups(rows).count)
    #expect(counts.persons == expected.count)
    #expect(counts.linked(.visits) == 1000 - (gone[.visits]?.count ?? 0))
    #expect(counts.linked(.pensionPayments) == 0)
  }

  @Test("records without an ID are kept apart, in the order of their places")
  func withoutID() {
    let rows = RandomRows(persons: 100, rows: 1000, seed: 3)
    let expected = rows.certificates.filter { $0.head.id == nil }.map(\.head.place)
    #expect(expected.count > 100)
    let all = partitioned(rows, partitions: 4, appenders: 3, chunk: 11, reversed: true)
    #expect(all.rowsWithoutID(DeathCertificate.self).map(\.head.place) == expected)
    #expect(all.rowsWithoutID(Visit.self).isEmpty)
    let gone = PlaceSet(expected.prefix(10))
    #expect(
      all.rowsWithoutID(DeathCertificate.self, excluding: gone).map(\.head.place) == Array(expected.dropFirst(10)))
    _ = walk(all)
    #expect(all.rowsWithoutID(DeathCertificate.self).map(\.head.place) == expected)
  }

  @Test("the 15-digit and the 18-digit form of a number are one person")
  func oldForm() throws {
    let old = try #require(ResidentID("222421450312001"))
    let new = try #require(ResidentID("222421194503120018"))
    let all = PersonPartitions(partitionCount: 16)
    let appender = all.makeAppender()
    [old, new].enumerated().map { index, id in
      Visit(head: RecordHead(id: id, place: Place(offset: UInt64(index))), visitDate: Day(daysSinceEpoch: 0))
    }.withUnsafeBufferPointer { appender.append($0) }
    let (groups, counts) = walk(all)
    #expect(counts.persons == 1)
    #expect(groups[new]?[.visits]?.count == 2)
  }

  @Test("a partition that was walked is empty; nothing appended is nobody")
  func walkedOnce() {
    let all = partitioned(RandomRows(persons: 10, rows: 100, seed: 1), partitions: 1, appenders: 1, chunk: 100)
    #expect(walk(all).1.persons == 10)
    #expect(walk(all).1 == LinkageCounts())

    let rows = RandomRows(persons: 200, rows: 1000, seed: 2)
    let several = partitioned(rows, partitions: 64, appenders: 2, chunk: 100)
    let scratch = PartitionScratch()
    var persons = 0
    for _ in 0..<100 {
      persons += several.forEachPerson(in: 0, excluding: { _ in nil }, scratch: scratch) { _ in }.persons
    }
    #expect(persons + walk(several).1.persons == 200)
    #expect(walk(PersonPartitions(partitionCount: 64)).1 == LinkageCounts())
  }

  @Test("the smallest and the largest ID")
  func extremes() throws {
    let ids = [try #require(ResidentID(packed: 0)), try #require(ResidentID(packed: 99_999_999_999_999_999))]
    let all = PersonPartitions(partitionCount: 2)
    ids.map {
      Visit(head: RecordHead(id: $0, place: Place(offset: Place.limit - 1)), visitDate: Day(daysSinceEpoch: 0))
    }
    .withUnsafeBufferPointer { all.makeAppender().append($0) }
    #expect(Set(walk(all).0.keys) == Set(ids))
  }

  @Test("several threads append and walk at the same time")
  func threads() async {
    let rows = RandomRows(persons: 500, rows: 4000, seed: 9)
    let all = PersonPartitions(partitionCount: 64)
    await withTaskGroup(of: Void.self) { group in
      for thread in 0..<4 {
        group.addTask {
          let appender = all.makeAppender()
          for start in stride(from: thread * 100, to: rows.visits.count, by: 400) {
            rows.visits[start..<start + 100].withUnsafeBufferPointer { appender.append($0) }
          }
        }
      }
    }
    let counts = await withTaskGroup(of: LinkageCounts.self) { group in
      for thread in 0..<4 {
        group.addTask {
          let scratch = PartitionScratch()
          var counts = LinkageCounts()
          for partition in stride(from: thread, to: all.partitionCount, by: 4) {
            counts += all.forEachPerson(in: partition, excluding: { _ in nil }, scratch: scratch) { person in
              let visits = person.rows(Visit.self)
              precondition(zip(visits, visits.dropFirst()).allSatisfy { $0.head.place < $1.head.place })
            }
          }
          return counts
        }
      }
      return await group.reduce(into: LinkageCounts()) { $0 += $1 }
    }
    #expect(counts.persons == Set(rows.visits.compactMap(\.head.id)).count)
    #expect(counts.linked(.visits) == 4000)
  }

  @Test(
    "a good number of partitions is a power of two that grows with the rows, within bounds",
    arguments: [(0, 1), (65_536, 1), (65_537, 2), (12_000_000, 256), (Int.max / 2, 4096)])
  func partitionCount(rows: Int, expected: Int) {
    #expect(PersonPartitions.partitionCount(forRows: rows) == expected)
  }

  @Test("every dataset's rows are whole words, which copying relies on")
  func strides() {
    #expect(Dataset.allCases.allSatisfy { $0.rowSize % MemoryLayout<UInt64>.stride == 0 })
  }
}
