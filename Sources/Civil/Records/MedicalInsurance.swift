/// An entry of the medical insurance register (医保参保).
public struct MedicalInsurance: CivilRecord {
  /// The dataset.
  @inlinable public static var dataset: Dataset { .insured }

  /// Whose record it is and where it stands.
  public let head: RecordHead
  /// Folded name (姓名).
  public let nameHash: TextHash
  /// Day the insurance stopped (停保日期).
  public let stopDate: Packed<Day>
  /// Plan (参保险种).
  public let plan: MedicalInsurance.Plan
  /// State (参保状态).
  public let status: Packed<MedicalInsurance.Status>
  /// Why it stopped (停保原因).
  public let stopReason: Packed<MedicalInsurance.StopReason>

  /// A row of these values.
  @inlinable
  public init(
    head: RecordHead,
    nameHash: TextHash,
    stopDate: Packed<Day>,
    plan: MedicalInsurance.Plan,
    status: Packed<MedicalInsurance.Status>,
    stopReason: Packed<MedicalInsurance.StopReason>
  ) {
    self.head = head
    self.nameHash = nameHash
    self.stopDate = stopDate
    self.plan = plan
    self.status = status
    self.stopReason = stopReason
  }

  /// Plan of medical insurance (参保险种).
  public enum Plan: UInt8, Code {
    /// 职工医保.
    case employee = 1
    /// 居民医保.
    case resident = 2
  }

  /// State of an insurance (参保状态).
  public enum Status: UInt8, Code {
    /// 参保缴费.
    case contributing = 1
    /// 暂停.
    case suspended = 2
    /// 终止.
    case ended = 3
  }

  /// Why an insurance stopped (停保原因).
  public enum StopReason: UInt8, Code {
    /// 死亡.
    case death = 1
    /// 转出.
    case movedAway = 2
    /// 其他.
    case other = 3
  }
}
