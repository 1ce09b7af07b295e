/// A household: consecutive people, the first of them its head.
///
/// People are numbered from 0 and laid out in blocks of twelve, each cut into households after a pattern, so that the
/// household of any person is found without looking at others.
struct Household: Sendable {
  /// People in a block.
  static let blockSize = 12

  private static let patterns: [[Int]] = [
    [2, 3, 4, 3], [1, 2, 3, 2, 4], [3, 3, 2, 4], [2, 2, 3, 5], [4, 4, 4], [1, 1, 2, 3, 5], [2, 2, 2, 3, 3],
    [1, 2, 2, 3, 4],
  ]

  /// The number of its head.
  let first: Int
  /// How many people it has.
  let size: Int

  /// The households of a block in a city of `people` people; the last block may be cut short.
  static func households(ofBlock block: Int, people: Int, seed: UInt64) -> [Household] {
    var random = Random(seed: seed, purpose: .block, stream: block)
    var first = block * blockSize
    var households: [Household] = []
    for size in random.pick(patterns) where first < people {
      households.append(Household(first: first, size: min(size, people - first)))
      first += size
    }
    return households
  }
}
