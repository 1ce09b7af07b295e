/// A funeral subsidy (丧葬补助金发放) for a deceased participant.
public struct FuneralPayment: CivilRecord {
  /// The dataset.
  @inlinable public static var dataset: Dataset { .funeralPayments }

  /// Whose record it is and where it stands.
  public let head: RecordHead
  /// Folded name of the deceased (死亡人员姓名).
  public let nameHash: TextHash
  /// Account it was paid to (收款账号).
  public let bankAccountHash: TextHash
  /// Day of death as claimed (申报死亡日期).
  public let deathDate: Packed<Day>
  /// Day of payment (发放日期).
  public let paidDate: Day
  /// Gross (应发金额).
  public let grossAmount: Amount
  /// Set against an overpaid pension (抵扣金额).
  public let offsetAmount: Packed<Amount>
  /// Net (实发金额).
  public let netAmount: Amount
  /// Way of payment (发放方式).
  public let channel: Packed<FuneralPayment.Channel>

  /// A row of these values.
  @inlinable
  public init(
    head: RecordHead,
    nameHash: TextHash,
    bankAccountHash: TextHash,
    deathDate: Packed<Day>,
    paidDate: Day,
    grossAmount: Amount,
    offsetAmount: Packed<Amount>,
    netAmount: Amount,
    channel: Packed<FuneralPayment.Channel>
  ) {
    self.head = head
    self.nameHash = nameHash
    self.bankAccountHash = bankAccountHash
    self.deathDate = deathDate
    self.paidDate = paidDate
    self.grossAmount = grossAmount
    self.offsetAmount = offsetAmount
    self.netAmount = netAmount
    self.channel = channel
  }

  /// Way of payment (发放方式).
  public enum Channel: UInt8, Code {
    /// 社保卡.
    case socialSecurityCard = 1
    /// 银行卡.
    case bankCard = 2
    /// 存折.
    case passbook = 3
    /// 现金.
    case cash = 4
  }
}
