import Civil
import Testing

@Suite("PlaceSet")
struct PlaceSetTests {
  @Test("No set of no places holds anything")
  func empty() {
    let set = PlaceSet([Place]())
    #expect(set.isEmpty)
    #expect(!set.contains(Place(offset: 0)))
  }

  @Test("Place zero, the last place and repeated places")
  func edges() {
    let last = Place(offset: Place.limit - 1)
    let set = PlaceSet([Place(offset: 0), last, Place(offset: 0)])
    #expect(set.count == 2)
    #expect(!set.isEmpty)
    #expect(set.contains(Place(offset: 0)))
    #expect(set.contains(last))
    #expect(!set.contains(Place(offset: 1)))
  }

  @Test("Answers as a Set of the standard library does, for neighbouring and scattered places")
  func agreesWithSet() {
    var random = SeededGenerator(seed: 39)
    for size in [1, 2, 3, 100, 5_000] {
      let offsets = (0..<size).map {
        $0 % 2 == 0 ? UInt64($0) * 117 : UInt64.random(in: 0..<Place.limit, using: &random)
      }
      let set = PlaceSet(offsets.map(Place.init))
      let expected = Set(offsets)
      #expect(set.count == expected.count)
      #expect(offsets.allSatisfy { set.contains(Place(offset: $0)) })
      let others = (0..<1_000).map { _ in UInt64.random(in: 0..<Place.limit, using: &random) } + (0..<1_000)
      #expect(others.allSatisfy { set.contains(Place(offset: $0)) == expected.contains($0) })
    }
  }
}
