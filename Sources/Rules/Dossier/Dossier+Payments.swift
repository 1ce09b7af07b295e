import Civil

extension PensionPayment {
  /// Whether the money reached the account: `成功`, or no status; not `退回`.
  public var isPaid: Bool { status.value != .returned }
}

extension FuneralPayment {
  /// What was set against an overpaid pension (抵扣金额); nothing where the record does not say. Where it says something
  /// unreadable, whatever was not paid out counts as set off, so that nobody is asked for it again.
  public var offset: Fen {
    if let offset = offsetAmount.value { return offset.fen }
    return offsetAmount.isUnreadable ? max(.zero, grossAmount.fen - netAmount.fen) : .zero
  }
}

extension Dossier {
  /// The pensions that were paid.
  public var paidPensions: LazyFilterSequence<Rows<PensionPayment>> {
    pensionPayments.lazy.filter(\.isPaid)
  }

  /// The pensions that were paid for months after a month.
  public func paidPensions(after month: Month) -> LazyFilterSequence<Rows<PensionPayment>> {
    pensionPayments.lazy.filter { $0.isPaid && $0.periodMonth > month }
  }

  /// The last paid pension, by the month it is for, then in the order of payment; its gross is the *monthly pension*.
  public var lastPaidPension: PensionPayment? {
    guard let month = paidPensions.lazy.map(\.periodMonth).max() else { return nil }
    let last = paidPensions.filter { $0.periodMonth == month }
    // Nearly always one; the text of several tells their order.
    return last.count == 1 ? last.first : inOrderOfPayment(Array(last)).last
  }

  /// What was paid back for one kind of overpayment.
  public func recovered(_ kind: Recovery.Kind) -> Fen {
    recoveries.reduce(.zero) { $1.kind == kind ? $0 + $1.amount.fen : $0 }
  }

  /// The pension paid for months after the month of death (死亡后多发养老金), what of it came back by recovery or was set
  /// off from the funeral subsidy, and what is outstanding.
  public func pensionOverpayment(after monthOfDeath: Month) -> Finding.Money {
    let gross = paidPensions(after: monthOfDeath).reduce(Fen.zero) { $0 + $1.grossAmount.fen }
    let offset = funeralPayments.reduce(Fen.zero) { $0 + $1.offset }
    let recovered = recovered(.pension) + offset
    return Finding.Money(amount: gross, recovered: recovered, outstanding: max(.zero, gross - recovered))
  }
}
