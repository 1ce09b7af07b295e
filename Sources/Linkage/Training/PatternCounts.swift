/// How often each pattern of levels occurs.
struct PatternCounts: Sendable {
  private var slots: [(pattern: UInt64, count: Int)]
  private var used = 0
  /// Patterns have four bits a comparison; this one never occurs, as no comparison has sixteen levels.
  private static let free = UInt64.max

  init() {
    slots = .init(repeating: (pattern: PatternCounts.free, count: 0), count: 1024)
  }

  /// Counts a pattern.
  @inline(__always)
  mutating func add(_ pattern: UInt64, count: Int = 1) {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: StableHash.mix(pattern)) & mask
    while slots[slot].pattern != pattern {
      if slots[slot].pattern == PatternCounts.free {
        slots[slot].pattern = pattern
        used += 1
        slots[slot].count = count
        if used * 2 > slots.count { grow() }
        return
      }
      slot = (slot + 1) & mask
    }
    slots[slot].count += count
  }

  /// Adds another's counts.
  mutating func add(_ other: PatternCounts) {
    for slot in other.slots where slot.pattern != PatternCounts.free { add(slot.pattern, count: slot.count) }
  }

  /// The patterns in ascending order, so that sums over them never depend on who counted what.
  var sorted: [(pattern: UInt64, count: Int)] {
    slots.filter { $0.pattern != PatternCounts.free }.sorted { $0.pattern < $1.pattern }
  }

  private mutating func grow() {
    var larger = PatternCounts()
    larger.slots = .init(repeating: (pattern: PatternCounts.free, count: 0), count: slots.count * 2)
    larger.add(self)
    self = larger
  }
}
