/// A funeral or survivor benefit of another scheme (其他丧葬抚恤待遇).
public struct OtherFuneralBenefit: CivilRecord {
  /// The dataset.
  @inlinable public static var dataset: Dataset { .otherFuneralBenefits }

  /// Whose record it is and where it stands.
  public let head: RecordHead
  /// Folded name of the deceased (死亡人员姓名).
  public let nameHash: TextHash
  /// Amount (金额).
  public let amount: Amount
  /// Day of payment (发放日期).
  public let paidDate: Day
  /// Scheme (险种).
  public let scheme: OtherFuneralBenefit.Scheme
  /// Benefit (待遇项目).
  public let benefit: OtherFuneralBenefit.Benefit

  /// A row of these values.
  @inlinable
  public init(
    head: RecordHead,
    nameHash: TextHash,
    amount: Amount,
    paidDate: Day,
    scheme: OtherFuneralBenefit.Scheme,
    benefit: OtherFuneralBenefit.Benefit
  ) {
    self.head = head
    self.nameHash = nameHash
    self.amount = amount
    self.paidDate = paidDate
    self.scheme = scheme
    self.benefit = benefit
  }

  /// The scheme that paid (险种).
  public enum Scheme: UInt8, Code {
    /// 企业职工养老.
    case employee = 1
    /// 机关事业养老.
    case civilService = 2
    /// 工伤.
    case workInjury = 3
    /// 失业.
    case unemployment = 4
    /// 优抚.
    case veterans = 5
  }

  /// What was paid (待遇项目).
  public enum Benefit: UInt8, Code {
    /// 丧葬补助金.
    case funeral = 1
    /// 抚恤金.
    case survivors = 2
  }
}
