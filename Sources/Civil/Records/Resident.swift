/// The household register (户籍人口), public security: one record a resident.
public struct Resident: CivilRecord {
  /// The dataset.
  @inlinable public static var dataset: Dataset { .residents }

  /// Whose record it is and where it stands.
  public let head: RecordHead
  /// Folded name (姓名).
  public let nameHash: TextHash
  /// Village of registration (区划代码).
  public let division: Packed<Division>
  /// Folded former name (曾用名).
  public let formerNameHash: TextHash
  /// Household number (户号).
  public let householdHash: TextHash
  /// Day the registration was cancelled (注销日期).
  public let cancelDate: Packed<Day>
  /// State of the registration (户口状态).
  public let status: Packed<Resident.Status>
  /// Why it was cancelled (注销原因).
  public let cancelReason: Packed<Resident.CancelReason>

  /// A row of these values.
  @inlinable
  public init(
    head: RecordHead,
    nameHash: TextHash,
    division: Packed<Division>,
    formerNameHash: TextHash,
    householdHash: TextHash,
    cancelDate: Packed<Day>,
    status: Packed<Resident.Status>,
    cancelReason: Packed<Resident.CancelReason>
  ) {
    self.head = head
    self.nameHash = nameHash
    self.division = division
    self.formerNameHash = formerNameHash
    self.householdHash = householdHash
    self.cancelDate = cancelDate
    self.status = status
    self.cancelReason = cancelReason
  }

  /// State of a registration (户口状态).
  public enum Status: UInt8, Code {
    /// 正常.
    case normal = 1
    /// 注销.
    case cancelled = 2
  }

  /// Why a registration was cancelled (注销原因). Only the first two are deaths.
  public enum CancelReason: UInt8, Code {
    /// 死亡.
    case death = 1
    /// 宣告死亡.
    case declaredDead = 2
    /// 迁出.
    case movedAway = 3
    /// 出国定居.
    case settledAbroad = 4
    /// 入外国籍.
    case foreignNationality = 5
    /// 重户.
    case duplicate = 6
    /// 其他.
    case other = 7
  }
}
