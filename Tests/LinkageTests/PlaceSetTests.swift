import Civil
import Testing

@Suite("A set of places")
struct PlaceSetTests {
  @Test("says the same as a Set", arguments: [0, 1, 2, 3, 1000])
  func membership(count: Int) {
    var generator = SeededGenerator(seed: UInt64(count))
    let offsets = (0..<count).map { _ in UInt64.random(in: 0..<5000, using: &generator) }
    let plain = Set(offsets)
    let places = PlaceSet(offsets.map { Place(offset: $0) })
    #expect(places.count == plain.count)
    #expect(places.isEmpty == plain.isEmpty)
    for offset in 0..<5000 as Range<UInt64> {
      #expect(places.contains(Place(offset: offset)) == plain.contains(offset))
    }
  }

  @Test("holds the first and the last place there is")
  func bounds() {
    let places = PlaceSet([Place(offset: 0), Place(offset: Place.limit - 1)])
    #expect(places.contains(Place(offset: 0)))
    #expect(places.contains(Place(offset: Place.limit - 1)))
    #expect(!places.contains(Place(offset: 1)))
  }
}
