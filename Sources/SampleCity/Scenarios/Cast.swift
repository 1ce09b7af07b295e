/// Decides who plays a planned case.
///
/// People are chosen by their number alone, at even distances, so that a city of a few thousand already has every case
/// and one of a million has some of each. The distance is never less than a household's size: nobody lives with another
/// who was chosen.
struct Cast: Sendable {
  /// The cases for which people are chosen, in the order in which they come up; a spouse comes with somebody else's.
  private static let planned = Scenario.allCases.filter { $0 != .sharedAccountSpouse }

  private let people: Int
  private let stride: Int
  private let offset: Int
  private let rotation: Int

  init(people: Int, seed: UInt64) {
    self.people = people
    stride = max(5, min(211, people / (2 * Cast.planned.count)))
    var random = Random(seed: seed, purpose: .scenario, stream: -1)
    offset = random.below(min(stride, people))
    rotation = random.below(Cast.planned.count)
  }

  /// The case that person plays, or nil for most.
  func scenario(of index: Int, in household: Household) -> Scenario? {
    if let chosen = scenario(of: index) { return chosen }
    guard household.size > 1 else { return nil }
    let previous = household.first + (index - household.first + household.size - 1) % household.size
    return scenario(of: previous) == .sharedAccountCouple ? .sharedAccountSpouse : nil
  }

  /// Whether somebody of the household plays a case.
  func plays(in household: Household) -> Bool {
    (household.first..<household.first + household.size).contains { $0 % stride == offset }
  }

  /// The person who was chosen so many places before or after, or nil where the city has none.
  func neighbour(of index: Int, _ places: Int) -> Int? {
    let other = index + places * stride
    return (0..<people).contains(other) ? other : nil
  }

  private func scenario(of index: Int) -> Scenario? {
    guard index % stride == offset else { return nil }
    return Cast.planned[(index / stride + rotation) % Cast.planned.count]
  }
}
