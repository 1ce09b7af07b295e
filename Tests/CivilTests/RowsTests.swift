import Civil
import Testing

@Suite("Rows")
struct RowsTests {
  @Test("A person's rows, dataset by dataset, in the order they stand in")
  func personRecords() throws {
    let id = try #require(ResidentID("222405194503120018"))
    let day = try #require(Day("2021-10-31"))
    let visits = (0..<3).map {
      Visit(head: RecordHead(id: id, place: Place(offset: UInt64($0))), visitDate: day.adding(days: $0))
    }
    visits.withUnsafeBufferPointer { buffer in
      let slices = Dataset.allCases.map { dataset in
        dataset == .visits
          ? PersonRecords.Slice(start: buffer.baseAddress.map { UnsafeRawPointer($0) }, count: buffer.count)
          : PersonRecords.Slice(start: nil, count: 0)
      }
      slices.withUnsafeBufferPointer { pointer in
        guard let base = pointer.baseAddress else { return }
        let records = PersonRecords(id: id, slices: base)
        let rows = records.rows(Visit.self)
        #expect(rows.map(\.visitDate) == [day, day.adding(days: 1), day.adding(days: 2)])
        #expect(rows.last?.head.place == Place(offset: 2))
        #expect(records.rows(PensionPayment.self).isEmpty)
        #expect(records.rows(Certification.self).first == nil)
        #expect(records.id == id)
      }
    }
  }

  @Test("A view of a buffer is the buffer")
  func buffer() {
    let heads = (0..<4).map {
      Visit(head: RecordHead(id: nil, place: Place(offset: $0)), visitDate: Day(daysSinceEpoch: 0))
    }
    heads.withUnsafeBufferPointer { buffer in
      #expect(Rows(buffer).map(\.head.place.offset) == [0, 1, 2, 3])
      #expect(Rows(buffer).reversed().map(\.head.place.offset) == [3, 2, 1, 0])
    }
  }
}
