/// An overpayment paid back (追回记录).
public struct Recovery: CivilRecord {
  /// The dataset.
  @inlinable public static var dataset: Dataset { .recoveries }

  /// Whose record it is and where it stands.
  public let head: RecordHead
  /// Amount (追回金额).
  public let amount: Amount
  /// Day (追回日期).
  public let recoveredDate: Day
  /// What was paid back (追回项目).
  public let kind: Recovery.Kind

  /// A row of these values.
  @inlinable
  public init(
    head: RecordHead,
    amount: Amount,
    recoveredDate: Day,
    kind: Recovery.Kind
  ) {
    self.head = head
    self.amount = amount
    self.recoveredDate = recoveredDate
    self.kind = kind
  }

  /// What was paid back (追回项目).
  public enum Kind: UInt8, Code {
    /// 养老金.
    case pension = 1
    /// 丧葬补助金.
    case funeralSubsidy = 2
  }
}
