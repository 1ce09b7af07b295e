import Civil

extension Dossier {
  /// The funeral subsidy that was paid first: by day, then by payment number, then by place. Text is read only where
  /// several were paid on that day.
  public var firstFuneralPayment: FuneralPayment? {
    guard let day = funeralPayments.lazy.map(\.paidDate).min() else { return nil }
    let earliest = funeralPayments.filter { $0.paidDate == day }
    guard earliest.count > 1 else { return earliest.first }
    let numbered = earliest.map { payment in
      let place = payment.head.place
      let number = text.text(of: "paymentNumber", at: place, in: .funeralPayments) ?? ""
      return (payment: payment, number: Array(number.utf8), place: place)
    }
    return numbered.min { left, right in
      left.number == right.number ? left.place < right.place : left.number.lexicographicallyPrecedes(right.number)
    }?.payment
  }
}
