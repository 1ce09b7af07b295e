import Civil

extension Dossier {
  /// Pensions in the order in which they were paid: by day, one without a day first, then by payment number, then by
  /// place. Reads text, so only for payments that something is wrong with.
  func inOrderOfPayment(_ payments: [PensionPayment]) -> [PensionPayment] {
    let ranked = payments.map { payment in
      let place = payment.head.place
      let number = text.text(of: "paymentNumber", at: place, in: .pensionPayments) ?? ""
      return (payment: payment, day: payment.paidDate.value?.daysSinceEpoch ?? .min, number: Array(number.utf8))
    }
    return ranked.sorted { left, right in
      if left.day != right.day { return left.day < right.day }
      if left.number != right.number { return left.number.lexicographicallyPrecedes(right.number) }
      return left.payment.head.place < right.payment.head.place
    }.map(\.payment)
  }
}
