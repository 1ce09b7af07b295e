/// Membership of another pension scheme (其他养老保险).
public struct OtherPension: CivilRecord {
  /// The dataset.
  @inlinable public static var dataset: Dataset { .otherPensions }

  /// Whose record it is and where it stands.
  public let head: RecordHead
  /// First month of the status (起始年月).
  public let startMonth: Packed<Month>
  /// Last month of the status (终止年月); none: current.
  public let endMonth: Packed<Month>
  /// Monthly pension (月待遇).
  public let monthlyAmount: Packed<Amount>
  /// Scheme (险种).
  public let scheme: OtherPension.Scheme
  /// State (参保状态).
  public let status: OtherPension.Status

  /// A row of these values.
  @inlinable
  public init(
    head: RecordHead,
    startMonth: Packed<Month>,
    endMonth: Packed<Month>,
    monthlyAmount: Packed<Amount>,
    scheme: OtherPension.Scheme,
    status: OtherPension.Status
  ) {
    self.head = head
    self.startMonth = startMonth
    self.endMonth = endMonth
    self.monthlyAmount = monthlyAmount
    self.scheme = scheme
    self.status = status
  }

  /// A pension scheme other than ours (险种).
  public enum Scheme: UInt8, Code {
    /// 企业职工养老.
    case employee = 1
    /// 机关事业养老.
    case civilService = 2
  }

  /// State in the other scheme (参保状态).
  public enum Status: UInt8, Code {
    /// 缴费.
    case contributing = 1
    /// 领取.
    case drawing = 2
    /// 终止.
    case ended = 3
  }
}
