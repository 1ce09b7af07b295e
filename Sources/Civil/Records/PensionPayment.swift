/// A monthly pension (养老金发放). Every check is about the gross amount: withheld and net amounts stay in the file.
public struct PensionPayment: CivilRecord {
  /// The dataset.
  @inlinable public static var dataset: Dataset { .pensionPayments }

  /// Whose record it is and where it stands.
  public let head: RecordHead
  /// Day of payment (发放日期).
  public let paidDate: Packed<Day>
  /// Gross (应发金额).
  public let grossAmount: Amount
  /// The month the pension is for (所属期).
  public let periodMonth: Month
  /// What became of it (发放状态).
  public let status: Packed<PensionPayment.Status>

  /// A row of these values.
  @inlinable
  public init(
    head: RecordHead,
    paidDate: Packed<Day>,
    grossAmount: Amount,
    periodMonth: Month,
    status: Packed<PensionPayment.Status>
  ) {
    self.head = head
    self.paidDate = paidDate
    self.grossAmount = grossAmount
    self.periodMonth = periodMonth
    self.status = status
  }

  /// What became of a payment (发放状态).
  public enum Status: UInt8, Code {
    /// 成功.
    case paid = 1
    /// 退回: by the bank, not paid.
    case returned = 2
  }
}
