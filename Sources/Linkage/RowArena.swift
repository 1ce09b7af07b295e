import Glibc

/// Memory for the blocks of several row streams, taken from the system in large chunks and given back all at once.
///
/// Chunks ask for huge pages: a nightly run touches gigabytes once, and without them half of the time of appending rows
/// goes into page faults.
struct RowArena {
  private static let firstChunkSize = 64 << 10
  private static let largestChunkSize = 2 << 20

  private var chunks: [UnsafeMutableRawPointer] = []
  private var chunkSize = 0
  private var used = 0

  /// Memory of `size` bytes, aligned to 16; it lives until `removeAll()`.
  mutating func allocate(_ size: Int) -> UnsafeMutableRawPointer {
    let rounded = (size + 15) & ~15
    guard let chunk = chunks.last, used + rounded <= chunkSize else { return addChunk(holding: rounded) }
    defer { used += rounded }
    return chunk + used
  }

  private mutating func addChunk(holding size: Int) -> UnsafeMutableRawPointer {
    chunkSize = chunks.isEmpty ? RowArena.firstChunkSize : min(chunkSize * 2, RowArena.largestChunkSize)
    let chunk = UnsafeMutableRawPointer.allocate(byteCount: chunkSize, alignment: chunkSize)
    if chunkSize == RowArena.largestChunkSize {
      // A wish only: where the system has no huge pages, the chunk is as good without.
      _ = madvise(chunk, chunkSize, MADV_HUGEPAGE)
    }
    chunks.append(chunk)
    used = size
    return chunk
  }

  /// Gives all memory back.
  mutating func removeAll() {
    for chunk in chunks { chunk.deallocate() }
    self = RowArena()
  }
}
