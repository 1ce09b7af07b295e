import Civil

extension Dossier {
  /// The funeral subsidies in the order they were paid: by day, then by payment number, then by place. Text is read only
  /// where there are several.
  public var funeralPaymentsInOrder: [FuneralPayment] {
    guard funeralPayments.count > 1 else { return Array(funeralPayments) }
    let numbered = funeralPayments.map { payment in
      let place = payment.head.place
      let number = text.text(of: "paymentNumber", at: place, in: .funeralPayments) ?? ""
      return (payment: payment, number: Array(number.utf8), place: place)
    }
    return numbered.sorted { left, right in
      if left.payment.paidDate != right.payment.paidDate { return left.payment.paidDate < right.payment.paidDate }
      if left.number != right.number { return left.number.lexicographicallyPrecedes(right.number) }
      return left.place < right.place
    }.map(\.payment)
  }

  /// What all funeral subsidies of the person came to, after offsets (实发金额合计).
  var netFuneralSubsidy: Fen {
    funeralPayments.reduce(.zero) { $0 + $1.netAmount.fen }
  }

  /// Funeral subsidy that is to be paid back, and what of it was.
  func funeralSubsidyToRecover(_ amount: Fen) -> Finding.Money {
    let recovered = recovered(.funeralSubsidy)
    return Finding.Money(amount: amount, recovered: recovered, outstanding: max(.zero, amount - recovered))
  }
}
