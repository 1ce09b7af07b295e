import Civil
import Synchronization

/// The rows of all datasets, partitioned by the person they are of (按人分区).
///
/// First every worker thread appends rows through an appender of its own; then the partitions are walked, each once, by
/// as many threads as there are. What is seen of a person depends neither on the number of appenders nor on the order
/// in which they took the rows.
public final class PersonPartitions: Sendable {
  /// The number of partitions, a power of two.
  public let partitionCount: Int
  private let stores = Mutex<[RowStore]>([])
  private let strides = Dataset.allCases.map(\.rowSize)

  /// Rows a partition should have about: few enough that a core's cache holds them while they are grouped.
  private static let rowsPerPartition = 65_536
  private static let largestPartitionCount = 4096

  /// No rows yet.
  ///
  /// - Parameter partitionCount: a power of two; `partitionCount(forRows:)` gives a good one.
  public init(partitionCount: Int) {
    precondition(partitionCount > 0 && partitionCount & (partitionCount - 1) == 0, "not a power of two")
    self.partitionCount = partitionCount
  }

  /// A good number of partitions for about so many rows of all datasets together.
  public static func partitionCount(forRows rows: Int) -> Int {
    var count = 1
    while count < largestPartitionCount, count * rowsPerPartition < rows { count *= 2 }
    return count
  }

  /// An appender for one thread. All appenders must be done before a partition is walked.
  public func makeAppender() -> Appender {
    let store = RowStore(partitionCount: partitionCount)
    stores.withLock { $0.append(store) }
    return Appender(to: store, partitionCount: partitionCount, strides: strides)
  }

  /// Visits each person of a partition once, in no particular order, and frees the partition's memory.
  ///
  /// - Parameters:
  ///   - partition: 0 ..< `partitionCount`; once walked, a partition is empty.
  ///   - superseded: the places of records of a dataset that count no longer.
  ///   - scratch: working memory, one for each thread, used for one partition after the other.
  ///   - body: gets everything about a person, the rows of a dataset in the order of their places. The views are valid
  ///     during the call only.
  /// - Returns: what was linked in the partition.
  public func forEachPerson(
    in partition: Int, excluding superseded: (Dataset) -> PlaceSet?, scratch: PartitionScratch,
    _ body: (PersonRecords) -> Void
  ) -> LinkageCounts {
    precondition(partition >= 0 && partition < partitionCount, "no such partition")
    let stores = stores.withLock { $0 }
    scratch.group(stores, partition: partition, strides: strides, excluding: superseded)
    return scratch.forEachPerson(body)
  }

  /// The records of a dataset that have no usable ID, in the order of their places.
  ///
  /// - Parameter superseded: the places of records that count no longer.
  public func rowsWithoutID<Record: CivilRecord>(
    _ type: Record.Type = Record.self, excluding superseded: PlaceSet? = nil
  ) -> [Record] {
    var records: [Record] = []
    for store in stores.withLock({ $0 }) {
      store.streams(of: Record.dataset)[partitionCount].forEachBlock { block in
        for record in block.bindMemory(to: Record.self) where superseded?.contains(record.head.place) != true {
          records.append(record)
        }
      }
    }
    records.sort { $0.head.place < $1.head.place }
    return records
  }
}
