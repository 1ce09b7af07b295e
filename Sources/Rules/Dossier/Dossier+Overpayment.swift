import Civil

extension Dossier {
  /// A finding that pensions were paid without a right to them: the months they are for, their gross, and what came back
  /// of it as recoveries of pensions. Nil where there are no such payments.
  ///
  /// - Parameters:
  ///   - own: whether the records that tell of the missing right have the person's own ID.
  ///   - action: what is recommended.
  ///   - evidence: what tells of the missing right; payments and recoveries are added here.
  func overpayment(
    of rule: some Rule, _ payments: [PensionPayment], own: Bool, action: Action, evidence: EvidenceList
  ) -> Finding? {
    guard let months = Finding.Months(of: payments.lazy.map(\.periodMonth)) else { return nil }
    let amount = payments.reduce(Fen.zero) { $0 + $1.grossAmount.fen }
    let recovered = recovered(.pension)
    var evidence = evidence
    for payment in payments { evidence.add(payment, "grossAmount") }
    evidence.add(recoveries, .pension)
    return finding(
      of: rule, certainty: Certainty(own: own && areOwn(payments)), months: months,
      money: Finding.Money(amount: amount, recovered: recovered, outstanding: max(.zero, amount - recovered)),
      action: action, unit: .bureau, evidence: evidence)
  }

  /// What is recommended where a pension is paid without a right to it: stopping it too, where that is still so and the
  /// person is still in payment.
  func actionOnOverpayment(ongoing: Bool) -> Action {
    ongoing && registerEntry?.status == .drawing ? .stopAndRecover : .recover
  }
}
