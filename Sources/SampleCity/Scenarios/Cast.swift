/// Decides who plays a planned case.
///
/// People are chosen by their number alone, at even distances, so that a city of a few thousand already has every case
/// and one of a million has hundreds of each.
struct Cast: Sendable {
  private let stride: Int
  private let offset: Int
  private let rotation: Int

  init(people: Int, seed: UInt64) {
    stride = max(5, min(211, people / (2 * Scenario.allCases.count)))
    var random = Random(seed: seed, purpose: .scenario, stream: -1)
    offset = random.below(min(stride, people))
    rotation = random.below(Scenario.allCases.count)
  }

  /// The case that person plays, or nil for most.
  func scenario(of index: Int) -> Scenario? {
    guard index % stride == offset else { return nil }
    return Scenario.allCases[(index / stride + rotation) % Scenario.allCases.count]
  }
}
