/// A proof of entitlement (待遇资格认证).
public struct Certification: CivilRecord {
  /// The dataset.
  @inlinable public static var dataset: Dataset { .certifications }

  /// Whose record it is and where it stands.
  public let head: RecordHead
  /// Day of the proof (认证日期).
  public let certifiedDate: Day
  /// How it was made (认证方式).
  public let method: Packed<Certification.Method>

  /// A row of these values.
  @inlinable
  public init(
    head: RecordHead,
    certifiedDate: Day,
    method: Packed<Certification.Method>
  ) {
    self.head = head
    self.certifiedDate = certifiedDate
    self.method = method
  }

  /// How a proof of entitlement was made (认证方式).
  public enum Method: UInt8, Code {
    /// 人脸识别.
    case face = 1
    /// 窗口.
    case counter = 2
    /// 上门.
    case homeVisit = 3
    /// 数据比对: itself derived from data, no sign of life.
    case dataMatch = 4
  }
}
