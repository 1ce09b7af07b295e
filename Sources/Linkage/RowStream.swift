/// Rows of one dataset for one partition, in the order they came, in a chain of blocks.
///
/// Blocks grow from half a kilobyte to four, so that streams of few rows waste little and long ones are scanned in long
/// runs. The memory is the arena's.
struct RowStream {
  /// What a block begins with; its rows follow.
  private struct Block {
    var next: UnsafeMutablePointer<Block>?
    /// Bytes of rows in a block that is full; the last block's are known by `cursor`.
    var bytes: Int

    static var headerSize: Int { MemoryLayout<Block>.stride }
  }

  private static let firstBlockSize = 512
  private static let largestBlockSize = 4096

  /// Where the next row goes.
  private var cursor: UnsafeMutableRawPointer?
  private var end: UnsafeMutableRawPointer?
  private var first: UnsafeMutablePointer<Block>?
  private var last: UnsafeMutablePointer<Block>?

  /// Copies a row of `stride` bytes to the end.
  @inline(__always)
  mutating func append(_ row: UnsafeRawPointer, stride: Int, _ arena: UnsafeMutablePointer<RowArena>) {
    if cursor == end { addBlock(stride: stride, &arena.pointee) }
    guard let place = cursor else { return }
    copyRow(to: place, from: row, stride: stride)
    cursor = place + stride
  }

  @inline(never)
  private mutating func addBlock(stride: Int, _ arena: inout RowArena) {
    var size = RowStream.firstBlockSize
    if let last {
      let full = RowStream.rows(of: last)
      last.pointee.bytes = (cursor ?? full) - full
      size = min(RowStream.largestBlockSize, (Block.headerSize + last.pointee.bytes) * 2)
    }
    let capacity = (size - Block.headerSize) / stride * stride
    let memory = arena.allocate(Block.headerSize + capacity)
    let block = memory.bindMemory(to: Block.self, capacity: 1)
    block.initialize(to: Block(next: nil, bytes: 0))
    if let last { last.pointee.next = block } else { first = block }
    last = block
    cursor = RowStream.rows(of: block)
    end = RowStream.rows(of: block) + capacity
  }

  private static func rows(of block: UnsafeMutablePointer<Block>) -> UnsafeMutableRawPointer {
    UnsafeMutableRawPointer(block) + Block.headerSize
  }

  /// Visits the rows block by block, in the order they came.
  @inline(__always)
  func forEachBlock(_ body: (UnsafeRawBufferPointer) -> Void) {
    var next = first
    while let block = next {
      let rows = RowStream.rows(of: block)
      let bytes = block == last ? (cursor ?? rows) - rows : block.pointee.bytes
      body(UnsafeRawBufferPointer(start: rows, count: bytes))
      next = block.pointee.next
    }
  }

  /// The bytes of all rows.
  var byteCount: Int {
    var sum = 0
    forEachBlock { sum += $0.count }
    return sum
  }
}

/// Copies a row, which is whole 8-byte words: where the compiler knows the stride, cheaper than a call of `memcpy`.
@inline(__always)
func copyRow(to target: UnsafeMutableRawPointer, from source: UnsafeRawPointer, stride: Int) {
  var offset = 0
  while offset < stride {
    target.storeBytes(of: source.load(fromByteOffset: offset, as: UInt64.self), toByteOffset: offset, as: UInt64.self)
    offset += MemoryLayout<UInt64>.stride
  }
}
