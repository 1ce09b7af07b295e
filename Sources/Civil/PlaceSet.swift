/// An immutable set of places in one dataset, e.g. of the records that a later drop replaced.
public struct PlaceSet: Sendable {
  /// Offsets plus one by open addressing; zero is a free slot. At most half of the slots are taken.
  @usableFromInline let slots: [UInt64]
  @usableFromInline let mask: Int
  /// The number of different places.
  public let count: Int

  /// The set of these places.
  public init(_ places: some Sequence<Place>) {
    let places = Array(places)
    var capacity = 1
    while capacity < places.count * 2 { capacity *= 2 }
    var slots = [UInt64](repeating: 0, count: places.isEmpty ? 0 : capacity)
    var count = 0
    for place in places {
      var slot = PlaceSet.hash(place) & (capacity - 1)
      while slots[slot] != 0, slots[slot] != place.offset + 1 { slot = (slot + 1) & (capacity - 1) }
      if slots[slot] == 0 {
        slots[slot] = place.offset + 1
        count += 1
      }
    }
    self.slots = slots
    mask = capacity - 1
    self.count = count
  }

  /// Whether there is no place in the set.
  @inlinable
  public var isEmpty: Bool { count == 0 }

  /// Whether a place is in the set.
  @inlinable
  public func contains(_ place: Place) -> Bool {
    if count == 0 { return false }
    var slot = PlaceSet.hash(place) & mask
    while slots[slot] != 0 {
      if slots[slot] == place.offset + 1 { return true }
      slot = (slot + 1) & mask
    }
    return false
  }

  /// Spreads neighbouring places: the high half of a product with an odd constant.
  @inlinable
  static func hash(_ place: Place) -> Int {
    Int(truncatingIfNeeded: (place.offset &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }
}
