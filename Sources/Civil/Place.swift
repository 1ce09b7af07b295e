/// Where a record starts: a byte offset into everything a dataset delivered, its drops laid end to end.
///
/// Thirty-nine bits, so a dataset may have 512 GiB in one run. Which drop and line that is, `Feeds` can tell.
public struct Place: Hashable, Comparable, Sendable, BitwiseCopyable {
  /// The largest offset there is room for, plus one.
  public static let limit: UInt64 = 1 << 39

  /// Bytes from the start of the dataset.
  public let offset: UInt64

  /// The place that many bytes from the start of the dataset; must be below `limit`.
  @inlinable
  public init(offset: UInt64) {
    self.offset = offset
  }

  /// Whether the first goes before the second.
  @inlinable
  public static func < (left: Place, right: Place) -> Bool { left.offset < right.offset }
}

/// What every record row begins with: whose it is and where it stands, packed into twelve bytes.
///
/// Seventeen digits take 57 bits and a place 39, together 96.
public struct RecordHead: Hashable, Sendable, BitwiseCopyable {
  @usableFromInline let high: UInt64
  @usableFromInline let low: UInt32

  /// The head of a record of a person (nil: the record has no usable ID) that starts at `place`.
  @inlinable
  public init(id: ResidentID?, place: Place) {
    let packed = id?.packed ?? RecordHead.nobody
    high = packed << 7 | place.offset >> 32
    low = UInt32(truncatingIfNeeded: place.offset)
  }

  /// All ones in 57 bits: above every number of seventeen digits.
  @usableFromInline static let nobody: UInt64 = (1 << 57) - 1

  /// The person, or nil where the record has no usable ID.
  @inlinable
  public var id: ResidentID? {
    let packed = high >> 7
    return packed == RecordHead.nobody ? nil : ResidentID(unchecked: packed)
  }

  /// The packed ID, or a number above all IDs.
  @inlinable
  public var packedID: UInt64 { high >> 7 }

  /// Where the record starts.
  @inlinable
  public var place: Place {
    Place(offset: (high & 0x7F) << 32 | UInt64(low))
  }
}
