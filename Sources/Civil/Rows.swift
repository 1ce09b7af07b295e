/// A view of contiguous record rows of one person; nothing is copied.
///
/// Valid only while the partition it points into is being walked.
public struct Rows<Record: CivilRecord>: RandomAccessCollection, @unchecked Sendable {
  @usableFromInline let start: UnsafePointer<Record>?

  /// The number of rows.
  public let count: Int

  /// A view of `count` rows at `start`, which must stay in place as long as the view is used.
  @inlinable
  public init(start: UnsafePointer<Record>?, count: Int) {
    self.start = start
    self.count = count
  }

  /// A view of a buffer, which must outlive it.
  @inlinable
  public init(_ buffer: UnsafeBufferPointer<Record>) {
    self.init(start: buffer.baseAddress, count: buffer.count)
  }

  /// The first index.
  @inlinable public var startIndex: Int { 0 }
  /// The index behind the last.
  @inlinable public var endIndex: Int { count }

  /// The row at an index.
  @inlinable
  public subscript(index: Int) -> Record {
    precondition(index >= 0 && index < count, "row index out of range")
    guard let start else { preconditionFailure("a view of rows without memory") }
    return start[index]
  }
}

/// Everything all agencies say about one person: a view of rows for each of the nineteen datasets, in the order in which
/// the records were delivered.
public struct PersonRecords: @unchecked Sendable {
  /// Where a dataset's rows of the person are.
  public struct Slice {
    /// The first row, or nil where there is none.
    public let start: UnsafeRawPointer?
    /// The number of rows.
    public let count: Int

    /// A slice of `count` rows at `start`.
    @inlinable
    public init(start: UnsafeRawPointer?, count: Int) {
      self.start = start
      self.count = count
    }
  }

  /// The person.
  public let id: ResidentID
  @usableFromInline let slices: UnsafePointer<Slice>

  /// A person's rows, one slice for each dataset in the order of `Dataset.allCases`; the slices must outlive the view.
  @inlinable
  public init(id: ResidentID, slices: UnsafePointer<Slice>) {
    self.id = id
    self.slices = slices
  }

  /// Whether a dataset has no record of the person.
  @inlinable
  public func isEmpty(_ dataset: Dataset) -> Bool { slices[Int(dataset.rawValue)].count == 0 }

  /// The person's rows of one dataset.
  @inlinable
  public func rows<Record: CivilRecord>(_ type: Record.Type = Record.self) -> Rows<Record> {
    let slice = slices[Int(Record.dataset.rawValue)]
    return Rows(start: slice.start?.assumingMemoryBound(to: Record.self), count: slice.count)
  }
}
