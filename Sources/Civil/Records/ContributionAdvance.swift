/// An advance for back contributions (缴费资金垫付).
public struct ContributionAdvance: CivilRecord {
  /// The dataset.
  @inlinable public static var dataset: Dataset { .contributionAdvances }

  /// Whose record it is and where it stands.
  public let head: RecordHead
  /// Number of the advance (垫付编号).
  public let advanceHash: TextHash
  /// Day of application (申请日期).
  public let applyDate: Day
  /// Amount (垫付金额).
  public let amount: Amount
  /// Years bought (补缴年限).
  public let years: UInt8
  /// How it is repaid (偿还方式).
  public let repayment: Packed<ContributionAdvance.Repayment>

  /// A row of these values.
  @inlinable
  public init(
    head: RecordHead,
    advanceHash: TextHash,
    applyDate: Day,
    amount: Amount,
    years: UInt8,
    repayment: Packed<ContributionAdvance.Repayment>
  ) {
    self.head = head
    self.advanceHash = advanceHash
    self.applyDate = applyDate
    self.amount = amount
    self.years = years
    self.repayment = repayment
  }

  /// How an advance is repaid (偿还方式).
  public enum Repayment: UInt8, Code {
    /// 养老金抵扣.
    case fromPension = 1
    /// 约定提前偿还.
    case earlierByAgreement = 2
  }
}
