import Civil
import Synchronization

/// The rows one appender took: a stream for each dataset and partition, and one for each dataset's rows without an ID.
///
/// Written by one thread while drops are read, then read by several, each at partitions of its own. Neighbouring
/// partitions share an arena, which is freed when the last of them was walked.
final class RowStore: @unchecked Sendable {
  /// Enough that the last chunk of an arena, half empty on average, weighs little against all others.
  private static let partitionsPerArena = 32

  private let partitionCount: Int
  private let streams: UnsafeMutablePointer<RowStream>
  /// One for each group of partitions, then the one for rows without an ID.
  private let arenas: UnsafeMutablePointer<RowArena>
  private let arenaCount: Int
  private let walked: Mutex<[Bool]>

  init(partitionCount: Int) {
    self.partitionCount = partitionCount
    let streamCount = Dataset.allCases.count * (partitionCount + 1)
    streams = .allocate(capacity: streamCount)
    streams.initialize(repeating: RowStream(), count: streamCount)
    let groups = (partitionCount + RowStore.partitionsPerArena - 1) / RowStore.partitionsPerArena
    arenaCount = groups + 1
    arenas = .allocate(capacity: arenaCount)
    arenas.initialize(repeating: RowArena(), count: arenaCount)
    walked = Mutex([Bool](repeating: false, count: partitionCount))
  }

  deinit {
    for index in 0..<arenaCount { arenas[index].removeAll() }
    arenas.deinitialize(count: arenaCount)
    arenas.deallocate()
    streams.deallocate()
  }

  /// The streams of a dataset: one a partition, then the one for rows without an ID.
  @inline(__always)
  func streams(of dataset: Dataset) -> UnsafeMutablePointer<RowStream> {
    streams + Int(dataset.rawValue) * (partitionCount + 1)
  }

  /// Where the rows of a partition have their memory.
  @inline(__always)
  func arena(of partition: Int) -> UnsafeMutablePointer<RowArena> {
    arenas + (partition == partitionCount ? arenaCount - 1 : partition / RowStore.partitionsPerArena)
  }

  /// Empties a partition whose rows are no longer needed.
  func remove(partition: Int) {
    for dataset in Dataset.allCases { streams(of: dataset)[partition] = RowStream() }
    let group = partition / RowStore.partitionsPerArena
    let first = group * RowStore.partitionsPerArena
    let neighbours = first..<min(first + RowStore.partitionsPerArena, partitionCount)
    let isLast = walked.withLock { walked in
      if walked[partition] { return false }
      walked[partition] = true
      return walked[neighbours].allSatisfy { $0 }
    }
    if isLast { arenas[group].removeAll() }
  }
}
