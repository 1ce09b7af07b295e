import Civil

/// The working memory of one thread that walks partitions: a partition's rows, grouped by person.
public final class PartitionScratch {
  /// A dataset's rows in the partition.
  private struct Group {
    let dataset: Dataset
    let stride: Int
    /// How many rows came, those that do not count among them.
    let count: Int
    /// The person's number for each row as it came.
    let persons: UnsafeMutablePointer<UInt32>
    /// The rows, those of a person together; persons in the order of their numbers.
    let rows: UnsafeMutableRawPointer
    /// For each person, the index of the first row, and once the rows are in place that after the last.
    let bounds: UnsafeMutablePointer<UInt32>
  }

  /// Stands in for the person of a row that does not count.
  private static let nobody = UInt32.max

  private var table = IDTable()
  private var persons = ScratchMemory()
  private var bounds = ScratchMemory()
  private var rows = ScratchMemory()
  private var sorter = RowSorter()
  private var groups: [Group] = []
  private let slices: UnsafeMutablePointer<PersonRecords.Slice>

  /// Working memory that grows as it is used.
  public init() {
    slices = .allocate(capacity: Dataset.allCases.count)
    slices.initialize(repeating: PersonRecords.Slice(start: nil, count: 0), count: Dataset.allCases.count)
  }

  deinit {
    table.deallocate()
    persons.deallocate()
    bounds.deallocate()
    rows.deallocate()
    sorter.deallocate()
    slices.deallocate()
  }

  /// Brings the rows of each person together and frees the streams they came in.
  func group(
    _ stores: [RowStore], partition: Int, strides: [Int], excluding superseded: (Dataset) -> PlaceSet?
  ) {
    table.removeAll()
    groups.removeAll(keepingCapacity: true)
    let bytes = Dataset.allCases.map { dataset in
      stores.reduce(0) { $0 + $1.streams(of: dataset)[partition].byteCount }
    }
    let counts = zip(bytes, strides).map { $0 / $1 }
    let present = Dataset.allCases.filter { counts[Int($0.rawValue)] > 0 }

    let allPersons = persons.require(counts.reduce(0, +), of: UInt32.self)
    var next = allPersons
    for dataset in present {
      let index = Int(dataset.rawValue)
      PartitionScratch.findPersons(
        of: stores.map { $0.streams(of: dataset)[partition] }, stride: strides[index], superseded(dataset), &table,
        into: next)
      next += counts[index]
    }

    let personCount = table.ids.count
    var nextBounds = bounds.require(personCount * present.count, of: UInt32.self)
    rows.require(bytes: bytes.reduce(0, +))
    var nextRows = rows.start
    next = allPersons
    for dataset in present {
      let index = Int(dataset.rawValue)
      let group = Group(
        dataset: dataset, stride: strides[index], count: counts[index], persons: next, rows: nextRows,
        bounds: nextBounds)
      countRows(group)
      for store in stores { scatter(store.streams(of: dataset)[partition], group, &next) }
      sort(group)
      PartitionScratch.bind(group.rows, to: dataset.recordType, count: group.count)
      groups.append(group)
      nextRows += bytes[index]
      nextBounds += personCount
    }
    for store in stores { store.remove(partition: partition) }
  }

  /// Finds the person of each row, in the order the rows came.
  private static func findPersons(
    of streams: [RowStream], stride: Int, _ superseded: PlaceSet?, _ table: inout IDTable,
    into persons: UnsafeMutablePointer<UInt32>
  ) {
    let superseded = superseded.flatMap { $0.isEmpty ? nil : $0 }
    var next = persons
    for stream in streams {
      stream.forEachBlock { block in
        guard var row = block.baseAddress else { return }
        let end = row + block.count
        while row < end {
          let head = row.load(as: RecordHead.self)
          if let superseded, superseded.contains(head.place) {
            next.pointee = nobody
          } else {
            next.pointee = table.number(of: head.packedID)
          }
          next += 1
          row += stride
        }
      }
    }
  }

  /// Counts the rows of each person and turns the counts into the index of each person's first row.
  private func countRows(_ group: Group) {
    let personCount = table.ids.count
    group.bounds.update(repeating: 0, count: personCount)
    for index in 0..<group.count where group.persons[index] != PartitionScratch.nobody {
      group.bounds[Int(group.persons[index])] &+= 1
    }
    var sum: UInt32 = 0
    for person in 0..<personCount {
      let own = group.bounds[person]
      group.bounds[person] = sum
      sum &+= own
    }
  }

  /// Copies each row of a stream behind its person's earlier ones.
  private func scatter(_ stream: RowStream, _ group: Group, _ next: inout UnsafeMutablePointer<UInt32>) {
    let stride = group.stride
    stream.forEachBlock { block in
      guard var row = block.baseAddress else { return }
      let end = row + block.count
      while row < end {
        let person = next.pointee
        if person != PartitionScratch.nobody {
          let index = group.bounds[Int(person)]
          copyRow(to: group.rows + Int(index) * stride, from: row, stride: stride)
          group.bounds[Int(person)] = index &+ 1
        }
        next += 1
        row += stride
      }
    }
  }

  private func sort(_ group: Group) {
    var start = 0
    for person in 0..<table.ids.count {
      let end = Int(group.bounds[person])
      if end - start > 1 {
        sorter.sort(group.rows + start * group.stride, count: end - start, stride: group.stride)
      }
      start = end
    }
  }

  private static func bind<Record: CivilRecord>(
    _ rows: UnsafeMutableRawPointer, to type: Record.Type, count: Int
  ) {
    rows.bindMemory(to: type, capacity: count)
  }

  /// Visits the persons of the rows grouped last.
  func forEachPerson(_ body: (PersonRecords) -> Void) -> LinkageCounts {
    let personCount = table.ids.count
    var counts = LinkageCounts(persons: personCount)
    slices.update(repeating: PersonRecords.Slice(start: nil, count: 0), count: Dataset.allCases.count)
    for person in 0..<personCount {
      for group in groups {
        let start = person == 0 ? 0 : Int(group.bounds[person - 1])
        let count = Int(group.bounds[person]) - start
        slices[Int(group.dataset.rawValue)] = PersonRecords.Slice(
          start: count == 0 ? nil : UnsafeRawPointer(group.rows + start * group.stride), count: count)
      }
      guard let id = ResidentID(packed: table.ids[person]) else { continue }
      body(PersonRecords(id: id, slices: UnsafePointer(slices)))
    }
    if personCount > 0 {
      for group in groups { counts.add(linked: Int(group.bounds[personCount - 1]), of: group.dataset) }
    }
    return counts
  }
}
