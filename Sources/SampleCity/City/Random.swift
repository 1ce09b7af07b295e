/// A stream of random numbers that depends on the seed, the purpose and the number of its owner only.
///
/// SplitMix64 (Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators"): every person has a stream of
/// their own, so the order in which people are written, or the number of threads, cannot change the city.
struct Random {
  /// What a stream is for; streams of different purposes never meet.
  enum Purpose: UInt64 {
    case block = 1
    case person
    case name
    case scenario
    case noise
    case stranger
  }

  private var state: UInt64

  init(seed: UInt64, purpose: Purpose, stream: Int) {
    let salted = Random.mix(seed &+ purpose.rawValue &* 0x9E37_79B9_7F4A_7C15)
    state = Random.mix(salted ^ (UInt64(truncatingIfNeeded: stream) &* 0xD134_2543_DE82_EF95))
  }

  @inline(__always)
  static func mix(_ value: UInt64) -> UInt64 {
    var z = value
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  @inline(__always)
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return Random.mix(state)
  }

  /// A number from 0 to `bound` − 1.
  @inline(__always)
  mutating func below(_ bound: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// A number of the range, both ends included.
  @inline(__always)
  mutating func within(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.upperBound - range.lowerBound + 1)
  }

  /// True that many times in a thousand.
  @inline(__always)
  mutating func perMille(_ share: Int) -> Bool { below(1000) < share }

  /// True that many times in a million.
  @inline(__always)
  mutating func perMillion(_ share: Int) -> Bool { below(1_000_000) < share }

  /// One of the elements, of which there must be some.
  @inline(__always)
  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }
}
