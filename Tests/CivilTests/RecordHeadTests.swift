import Civil
import Testing

@Suite("RecordHead")
struct RecordHeadTests {
  @Test("A head takes twelve bytes")
  func size() {
    #expect(MemoryLayout<RecordHead>.size == 12)
  }

  @Test("The largest number and the largest place fit beside each other")
  func limits() throws {
    let largest = try #require(ResidentID(packed: 99_999_999_999_999_999))
    let smallest = try #require(ResidentID(packed: 0))
    for id in [largest, smallest, nil] {
      for offset in [0, 1, 0xFFFF_FFFF, 0x1_0000_0000, Place.limit - 1] {
        let head = RecordHead(id: id, place: Place(offset: offset))
        #expect(head.id == id)
        #expect(head.place == Place(offset: offset))
        #expect(head.packedID == id?.packed ?? head.packedID)
      }
    }
  }

  @Test("A record without a usable ID sorts behind all people")
  func nobody() throws {
    let largest = try #require(ResidentID(packed: 99_999_999_999_999_999))
    #expect(RecordHead(id: nil, place: Place(offset: 0)).packedID > largest.packed)
  }

  @Test("Any ID and place come back")
  func roundTrip() {
    var random = SeededGenerator(seed: 96)
    var wrong = 0
    for _ in 0..<5_000 {
      let id = ResidentID(packed: UInt64.random(in: 0..<100_000_000_000_000_000, using: &random))
      let place = Place(offset: UInt64.random(in: 0..<Place.limit, using: &random))
      let head = RecordHead(id: id, place: place)
      if head.id != id || head.place != place || head.packedID != id?.packed { wrong += 1 }
    }
    #expect(wrong == 0)
  }

  @Test("Places sort by offset")
  func order() {
    #expect(Place(offset: 1) < Place(offset: 2))
    #expect(!(Place(offset: 2) < Place(offset: 2)))
  }
}
