/// A disability certificate (残疾人证).
public struct DisabilityCertificate: CivilRecord {
  /// The dataset.
  @inlinable public static var dataset: Dataset { .disabilityCertificates }

  /// Whose record it is and where it stands.
  public let head: RecordHead
  /// Day of issue (发证日期).
  public let issueDate: Packed<Day>
  /// Kind of disability (残疾类别).
  public let category: Packed<DisabilityCertificate.Category>
  /// Grade (残疾等级), 1 the gravest.
  public let grade: Packed<DisabilityCertificate.Grade>
  /// State (状态).
  public let status: Packed<DisabilityCertificate.Status>

  /// A row of these values.
  @inlinable
  public init(
    head: RecordHead,
    issueDate: Packed<Day>,
    category: Packed<DisabilityCertificate.Category>,
    grade: Packed<DisabilityCertificate.Grade>,
    status: Packed<DisabilityCertificate.Status>
  ) {
    self.head = head
    self.issueDate = issueDate
    self.category = category
    self.grade = grade
    self.status = status
  }

  /// Kind of disability (残疾类别), numbered as on the certificate.
  public enum Category: UInt8, Code {
    /// 视力.
    case sight = 1
    /// 听力.
    case hearing = 2
    /// 言语.
    case speech = 3
    /// 肢体.
    case limbs = 4
    /// 智力.
    case intellect = 5
    /// 精神.
    case mental = 6
    /// 多重.
    case multiple = 7
  }

  /// Grade of disability (残疾等级).
  public enum Grade: UInt8, Code {
    /// 一级.
    case first = 1
    /// 二级.
    case second = 2
    /// 三级.
    case third = 3
    /// 四级.
    case fourth = 4
  }

  /// State of a certificate (状态).
  public enum Status: UInt8, Code {
    /// 有效.
    case valid = 1
    /// 注销.
    case cancelled = 2
  }
}
