/// Memory that is used again and again and only ever grows; its content does not survive growing.
struct ScratchMemory {
  private(set) var start: UnsafeMutableRawPointer
  private var capacity: Int
  private static let alignment = 16

  init() {
    capacity = ScratchMemory.alignment
    start = .allocate(byteCount: capacity, alignment: ScratchMemory.alignment)
  }

  mutating func require(bytes: Int) {
    guard bytes > capacity else { return }
    start.deallocate()
    // An eighth more, so that partitions a little larger than the one before do not all allocate.
    capacity = bytes + bytes / 8
    start = .allocate(byteCount: capacity, alignment: ScratchMemory.alignment)
  }

  /// Room for so many elements.
  mutating func require<Element: BitwiseCopyable>(_ count: Int, of type: Element.Type) -> UnsafeMutablePointer<Element>
  {
    require(bytes: count * MemoryLayout<Element>.stride)
    return start.bindMemory(to: type, capacity: count)
  }

  func deallocate() {
    start.deallocate()
  }
}
