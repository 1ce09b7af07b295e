/// A term of imprisonment or detention (服刑羁押人员).
public struct Custody: CivilRecord {
  /// The dataset.
  @inlinable public static var dataset: Dataset { .custody }

  /// Whose record it is and where it stands.
  public let head: RecordHead
  /// First day (入监日期).
  public let startDate: Day
  /// Day of release (释放日期); none: still there.
  public let endDate: Packed<Day>
  /// Kind (羁押类别).
  public let category: Packed<Custody.Category>

  /// A row of these values.
  @inlinable
  public init(
    head: RecordHead,
    startDate: Day,
    endDate: Packed<Day>,
    category: Packed<Custody.Category>
  ) {
    self.head = head
    self.startDate = startDate
    self.endDate = endDate
    self.category = category
  }

  /// Kind of custody (羁押类别).
  public enum Category: UInt8, Code {
    /// 服刑.
    case imprisoned = 1
    /// 羁押: no sentence yet.
    case detained = 2
    /// 社区矫正: at liberty.
    case community = 3
  }
}
