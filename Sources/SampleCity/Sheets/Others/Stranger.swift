import Civil

/// Somebody who is not of this city but stands in its files: of another province, with a number of its own.
struct Stranger {
  let number: UInt64
  let id: ResidentID
  let name: Name
  let death: Day

  /// The stranger in the drop of that number. Region 370283 is none of the city's.
  init(drop: Int, day: Day, seed: UInt64) {
    var random = Random(seed: seed, purpose: .stranger, stream: drop)
    number = UInt64(drop)
    let birth = UInt64(19_300_000 + random.below(30) * 10_000 + random.within(1...12) * 100 + random.within(1...28))
    let packed = 37_028_300_000_000_000 + birth * 1000 + UInt64(random.within(1...999))
    guard let id = ResidentID(packed: packed) else { preconditionFailure("a number of more than seventeen digits") }
    self.id = id
    name = NameTable.draw(&random, sex: id.sex, isKorean: false, family: nil)
    death = day.adding(days: -random.within(5...20))
  }
}
