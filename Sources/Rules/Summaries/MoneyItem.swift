/// A sum the finance bureau is told (资金汇总项目).
public enum MoneyItem: Int, Sendable, CaseIterable {
  /// 丧葬补助金实发: funeral subsidies paid, net, by the day of payment.
  case funeralPaid
  /// 丧葬补助金抵扣: set against overpaid pensions instead, by the day of payment.
  case funeralSetOff
  /// 丧葬补助金发放有误: what findings say was paid against the rules, by the day of the person's last subsidy.
  case funeralWrong
  /// 丧葬补助金应领未领: what findings say is owed, by the day of death.
  case funeralOwed
  /// 垫付金额: advances given, by the day of application.
  case advanceGiven
  /// 垫付已偿还: repaid, by the day of repayment.
  case advanceRepaid
  /// 垫付未偿还: outstanding of each advance, by the day of its application.
  case advanceOutstanding
  /// 多发养老金: pensions findings say were paid without a right, by the month they are for.
  case pensionOverpaid
  /// 多发养老金已追回: recovered, or set off, of the persons with such findings, by that day.
  case pensionRecovered
  /// 多发养老金未追回: what is left of them, by the month they are for, the earliest months counting as repaid first.
  case pensionOutstanding
}

extension MoneyItem {
  /// The rules whose findings the item adds up, by id; none where it is only of payments. Where one of them was not
  /// evaluated, the item is incomplete.
  public var rules: Set<String> {
    switch self {
    // What came back and what is left are of the same pensions.
    case .pensionRecovered, .pensionOutstanding: return MoneyItem.pensionOverpaid.rules
    default: return MoneyItem.rules[self] ?? []
    }
  }

  /// The rules by the item they name themselves.
  private static let rules: [MoneyItem: Set<String>] = RuleRegistry.all.map(\.metadata).reduce(into: [:]) {
    if let item = $1.sums { $0[item, default: []].insert($1.id) }
  }
}
