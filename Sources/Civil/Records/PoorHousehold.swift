/// A person registered as poor (建档立卡贫困人口).
public struct PoorHousehold: CivilRecord {
  /// The dataset.
  @inlinable public static var dataset: Dataset { .poorHouseholds }

  /// Whose record it is and where it stands.
  public let head: RecordHead
  /// Whether the household left poverty (脱贫状态).
  public let status: Packed<PoorHousehold.Status>

  /// A row of these values.
  @inlinable
  public init(
    head: RecordHead,
    status: Packed<PoorHousehold.Status>
  ) {
    self.head = head
    self.status = status
  }

  /// Whether a household left poverty (脱贫状态).
  public enum Status: UInt8, Code {
    /// 未脱贫.
    case poor = 1
    /// 已脱贫.
    case escaped = 2
    /// 稳定脱贫.
    case stable = 3
  }
}
