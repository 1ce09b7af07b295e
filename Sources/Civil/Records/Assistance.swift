/// Minimum living allowance or destitute support (低保、特困), civil affairs.
public struct Assistance: CivilRecord {
  /// The dataset.
  @inlinable public static var dataset: Dataset { .assistance }

  /// Whose record it is and where it stands.
  public let head: RecordHead
  /// First month (起始年月).
  public let startMonth: Packed<Month>
  /// Last month (终止年月); none: current.
  public let endMonth: Packed<Month>
  /// Kind (救助类别).
  public let category: Assistance.Category

  /// A row of these values.
  @inlinable
  public init(
    head: RecordHead,
    startMonth: Packed<Month>,
    endMonth: Packed<Month>,
    category: Assistance.Category
  ) {
    self.head = head
    self.startMonth = startMonth
    self.endMonth = endMonth
    self.category = category
  }

  /// Kind of assistance (救助类别).
  public enum Category: UInt8, Code {
    /// 城市低保.
    case urbanAllowance = 1
    /// 农村低保.
    case ruralAllowance = 2
    /// 城市特困.
    case urbanDestitute = 3
    /// 农村特困.
    case ruralDestitute = 4
  }
}
