/// Numbers the different IDs of a partition 0, 1, 2, … as they come: open addressing, at most half full.
struct IDTable {
  private var slots: UnsafeMutableBufferPointer<Slot>
  private var mask: Int
  /// The IDs in the order of their numbers.
  private(set) var ids: [UInt64] = []

  private struct Slot {
    /// The packed ID plus one; zero is a free slot.
    var key: UInt64
    var number: UInt32
  }

  private static let smallestCapacity = 1024

  init() {
    slots = .allocate(capacity: IDTable.smallestCapacity)
    slots.initialize(repeating: Slot(key: 0, number: 0))
    mask = IDTable.smallestCapacity - 1
  }

  func deallocate() {
    slots.deallocate()
  }

  /// Forgets all IDs and keeps the memory.
  mutating func removeAll() {
    slots.update(repeating: Slot(key: 0, number: 0))
    ids.removeAll(keepingCapacity: true)
  }

  /// A hash of a packed ID. Its high bits choose the partition, so a table inside a partition uses others.
  @inline(__always)
  static func hash(_ packedID: UInt64) -> UInt64 {
    packedID &* 0x9E37_79B9_7F4A_7C15
  }

  /// The number of an ID; a new one where it was not seen before.
  @inline(__always)
  mutating func number(of packedID: UInt64) -> UInt32 {
    let key = packedID + 1
    var slot = IDTable.slot(of: packedID) & mask
    while true {
      let found = slots[slot]
      if found.key == key { return found.number }
      if found.key == 0 { return insert(packedID, at: slot) }
      slot = (slot + 1) & mask
    }
  }

  /// The middle bits of the hash: the highest are equal within a partition, the lowest depend on few digits.
  @inline(__always)
  private static func slot(of packedID: UInt64) -> Int {
    Int(truncatingIfNeeded: hash(packedID) &>> 24)
  }

  @inline(never)
  private mutating func insert(_ packedID: UInt64, at slot: Int) -> UInt32 {
    let number = UInt32(truncatingIfNeeded: ids.count)
    slots[slot] = Slot(key: packedID + 1, number: number)
    ids.append(packedID)
    if ids.count * 2 > slots.count { grow() }
    return number
  }

  private mutating func grow() {
    let capacity = slots.count * 2
    slots.deallocate()
    slots = .allocate(capacity: capacity)
    slots.initialize(repeating: Slot(key: 0, number: 0))
    mask = capacity - 1
    for (number, id) in ids.enumerated() {
      var slot = IDTable.slot(of: id) & mask
      while slots[slot].key != 0 { slot = (slot + 1) & mask }
      slots[slot] = Slot(key: id + 1, number: UInt32(truncatingIfNeeded: number))
    }
  }
}
