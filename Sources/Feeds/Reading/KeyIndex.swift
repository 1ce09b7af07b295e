import Civil

/// Remembers the key of every record of a dataset, to find records that a later one replaces or deletes.
///
/// An entry is eight bytes: twenty-five bits of the key's hash and the record's place. Eight more bits of the hash choose
/// the bucket. One appender for each thread; nothing is shared until all is read.
final class KeyIndex {
  static let bucketBits = 8
  static let placeBits = 39
  private static let blockCapacity = 512

  /// Entries of one bucket, in blocks, so that growing never copies.
  private struct Bucket {
    var blocks: [UnsafeMutablePointer<UInt64>] = []
    var used = KeyIndex.blockCapacity
  }

  /// A pointer rather than an array: appending needs no exclusivity check then.
  private let buckets: UnsafeMutablePointer<Bucket>

  init() {
    buckets = .allocate(capacity: 1 << KeyIndex.bucketBits)
    buckets.initialize(repeating: Bucket(), count: 1 << KeyIndex.bucketBits)
  }

  deinit {
    for bucket in 0..<(1 << KeyIndex.bucketBits) {
      for block in buckets[bucket].blocks { block.deallocate() }
    }
    buckets.deinitialize(count: 1 << KeyIndex.bucketBits)
    buckets.deallocate()
  }

  /// Adds a record.
  @inline(__always)
  func append(_ hash: UInt64, _ place: Place) {
    let bucket = Int(truncatingIfNeeded: hash >> UInt64(64 - KeyIndex.bucketBits))
    if buckets[bucket].used == KeyIndex.blockCapacity { grow(bucket) }
    let last = buckets[bucket].blocks.count - 1
    let tag = (hash << UInt64(KeyIndex.bucketBits)) >> UInt64(KeyIndex.placeBits)
    buckets[bucket].blocks[last][buckets[bucket].used] = (tag << UInt64(KeyIndex.placeBits)) | place.offset
    buckets[bucket].used += 1
  }

  @inline(never)
  private func grow(_ bucket: Int) {
    buckets[bucket].blocks.append(.allocate(capacity: KeyIndex.blockCapacity))
    buckets[bucket].used = 0
  }

  /// All entries of a bucket, over several indices.
  private static func entries(of bucket: Int, in indices: [KeyIndex]) -> [UInt64] {
    var entries: [UInt64] = []
    for index in indices {
      for (number, block) in index.buckets[bucket].blocks.enumerated() {
        let isLast = number == index.buckets[bucket].blocks.count - 1
        let count = isLast ? index.buckets[bucket].used : blockCapacity
        entries.append(contentsOf: UnsafeBufferPointer(start: block, count: count))
      }
    }
    return entries
  }

  /// The places of all records.
  static func places(in indices: [KeyIndex]) -> [Place] {
    (0..<(1 << bucketBits)).flatMap { bucket in
      entries(of: bucket, in: indices).map { Place(offset: $0 & ((1 << UInt64(placeBits)) - 1)) }
    }
  }

  /// Groups of places whose keys have equal hashes, each in the order of the places.
  static func collisions(in indices: [KeyIndex]) -> [[Place]] {
    var found: [[Place]] = []
    for bucket in 0..<(1 << bucketBits) {
      let entries = entries(of: bucket, in: indices)
      if entries.count < 2 { continue }
      found += collisions(among: entries)
    }
    return found
  }

  /// Finds tags that occur more than once, with a table that fits the processor's cache.
  private static func collisions(among entries: [UInt64]) -> [[Place]] {
    var capacity = 16
    while capacity < entries.count * 2 { capacity *= 2 }
    let mask = capacity - 1
    // A slot holds a tag plus one, and its highest bit once the tag was seen again.
    let seenAgain: UInt32 = 1 << 31
    return withUnsafeTemporaryAllocation(of: UInt32.self, capacity: capacity) { slots in
      slots.initialize(repeating: 0)
      func slot(of tag: UInt32) -> Int {
        var slot = Int(truncatingIfNeeded: (UInt64(tag) &* 0x9E37_79B9) >> 7) & mask
        while slots[slot] != 0, slots[slot] & ~seenAgain != tag { slot = (slot + 1) & mask }
        return slot
      }
      var hasRepeated = false
      for entry in entries {
        let tag = UInt32(truncatingIfNeeded: entry >> UInt64(placeBits)) + 1
        let slot = slot(of: tag)
        if slots[slot] == 0 {
          slots[slot] = tag
        } else {
          slots[slot] |= seenAgain
          hasRepeated = true
        }
      }
      if !hasRepeated { return [] }
      var groups: [UInt32: [Place]] = [:]
      for entry in entries {
        let tag = UInt32(truncatingIfNeeded: entry >> UInt64(placeBits)) + 1
        guard slots[slot(of: tag)] & seenAgain != 0 else { continue }
        groups[tag, default: []].append(Place(offset: entry & ((1 << UInt64(placeBits)) - 1)))
      }
      return groups.values.map { $0.sorted() }.sorted { $0[0] < $1[0] }
    }
  }
}
