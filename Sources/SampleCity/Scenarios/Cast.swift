/// Decides who plays a planned case.
///
/// People are chosen by their number alone, at even distances, so that a city of a few thousand already has every case
/// and one of a million has some of each. The distance is never less than a household's size: nobody lives with another
/// who was chosen.
struct Cast: Sendable {
  /// The cases for which people are chosen, in the order in which they come up; relatives come with somebody else's.
  private static let planned = Scenario.allCases.filter { $0 != .sharedAccountSpouse && $0 != .sharedAccountRelative }

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
    guard let chosen = chosen(in: household) else { return nil }
    if index == chosen { return scenario(of: index) }
    switch scenario(of: chosen) {
    case .sharedAccountFamily: return .sharedAccountRelative
    case .sharedAccountCouple:
      let next = household.first + (chosen - household.first + 1) % household.size
      return index == next ? .sharedAccountSpouse : nil
    default: return nil
    }
  }

  /// The member of the household who was chosen for a case, if any.
  func chosen(in household: Household) -> Int? {
    let index = household.first + (offset - household.first % stride + stride) % stride
    return index < household.first + household.size ? index : nil
  }

  /// The person who was chosen so many places before or after, or nil where the city has none.
  func neighbour(of index: Int, _ places: Int) -> Int? {
    let other = index + places * stride
    return (0..<people).contains(other) ? other : nil
  }

  /// The case of somebody who was chosen.
  private func scenario(of index: Int) -> Scenario {
    Cast.planned[(index / stride + rotation) % Cast.planned.count]
  }
}
