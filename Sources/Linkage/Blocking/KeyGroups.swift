/// Numbers hashed keys from 1 and counts the records of each.
struct KeyGroups {
  private var slots: [(key: UInt64, group: UInt32)]
  private let mask: Int
  private(set) var sizes: [UInt32] = [0]
  private(set) var leftSizes: [UInt32] = [0]

  init(expecting count: Int) {
    var capacity = 16
    while capacity < count * 3 / 2 { capacity *= 2 }
    mask = capacity - 1
    slots = .init(repeating: (key: 0, group: 0), count: capacity)
  }

  /// Counts a record with this key, which is not 0, and gives the key's number. At most as many keys as expected.
  mutating func add(_ key: UInt64, isLeft: Bool) -> UInt32 {
    var slot = Int(truncatingIfNeeded: key >> 1) & mask
    while slots[slot].key != 0, slots[slot].key != key { slot = (slot + 1) & mask }
    if slots[slot].key == 0 {
      slots[slot] = (key: key, group: UInt32(sizes.count))
      sizes.append(0)
      leftSizes.append(0)
    }
    let group = slots[slot].group
    sizes[Int(group)] += 1
    if isLeft { leftSizes[Int(group)] += 1 }
    return group
  }

  /// How many pairs the records with the same keys make.
  func pairCount(isLink: Bool) -> Int {
    sizes.indices.reduce(0) { $0 + pairCount(of: $1, isLink: isLink) }
  }

  /// How many pairs the records with one key make.
  func pairCount(of group: Int, isLink: Bool) -> Int {
    let size = Int(sizes[group])
    let left = Int(leftSizes[group])
    return isLink ? left * (size - left) : size * (size - 1) / 2
  }
}
