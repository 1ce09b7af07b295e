/// A repayment of an advance (垫付资金偿还).
public struct AdvanceRepayment: CivilRecord {
  /// The dataset.
  @inlinable public static var dataset: Dataset { .advanceRepayments }

  /// Whose record it is and where it stands.
  public let head: RecordHead
  /// Number of the advance (垫付编号).
  public let advanceHash: TextHash
  /// Amount (偿还金额).
  public let amount: Amount
  /// Day (偿还日期).
  public let repaidDate: Day
  /// Month of the pension it was taken from (所属期).
  public let periodMonth: Packed<Month>

  /// A row of these values.
  @inlinable
  public init(
    head: RecordHead,
    advanceHash: TextHash,
    amount: Amount,
    repaidDate: Day,
    periodMonth: Packed<Month>
  ) {
    self.head = head
    self.advanceHash = advanceHash
    self.amount = amount
    self.repaidDate = repaidDate
    self.periodMonth = periodMonth
  }
}
