import Civil

/// What the bureau itself knows, with the fields that matter. Amounts are in yuan.
extension DossierBuilder {
  /// 城乡居保参保登记.
  func register(
    _ status: Participant.Status, stopped stopMonth: String? = nil, _ reason: Participant.StopReason? = nil,
    name: String = "李强", personNumber: String? = nil, account: String = "", card: String = "", born: String? = nil,
    enrolled: String? = nil, balance: Int? = nil, started: String? = nil, years: UInt8 = 255,
    subsidy: Participant.SubsidyCategory? = nil, carries: Bool = true, unreadable: Set<String> = []
  ) {
    let texts = personNumber.map { ["personNumber": $0] } ?? [:]
    func hash(_ text: String, _ field: String) -> TextHash {
      unreadable.contains(field) ? .unreadable : TextHash(of: text)
    }
    add(.participants, carries: carries, texts: texts) { head in
      Participant(
        head: head, nameHash: TextHash(of: name), division: Packed(nil), bankAccountHash: hash(account, "bankAccount"),
        cardNumberHash: hash(card, "cardNumber"), birthDate: Packed(born.map(day)),
        enrolDate: Packed(enrolled.map(day)), accountBalance: Packed(balance.map(yuan)),
        benefitStartMonth: packed(started.map(month), "benefitStartMonth", unless: unreadable),
        stopMonth: packed(stopMonth.map(month), "stopMonth", unless: unreadable), contributionYears: years,
        status: status, stopReason: packed(reason, "stopReason", unless: unreadable),
        subsidyCategory: packed(subsidy, "subsidyCategory", unless: unreadable))
    }
  }

  /// 养老金发放.
  func pension(
    _ period: String, _ gross: Int = 103, paid paidDate: String? = nil, _ status: PensionPayment.Status? = .paid,
    unreadable: Set<String> = []
  ) {
    add(.pensionPayments) { head in
      PensionPayment(
        head: head, paidDate: packed(paidDate.map(day), "paidDate", unless: unreadable), grossAmount: yuan(gross),
        periodMonth: month(period), status: Packed(status))
    }
  }

  /// 丧葬补助金发放.
  func funeralPayment(
    paid paidDate: String = "2021-07-20", gross: Int = 600, offset: Int? = nil, net: Int? = nil, number: String = "",
    death deathDate: String? = nil, account: String = "", channel: FuneralPayment.Channel? = .bankCard,
    carries: Bool = true, unreadable: Set<String> = []
  ) {
    add(.funeralPayments, carries: carries, texts: number.isEmpty ? [:] : ["paymentNumber": number]) { head in
      FuneralPayment(
        head: head, nameHash: TextHash(of: "李强"),
        bankAccountHash: unreadable.contains("bankAccount") ? .unreadable : TextHash(of: account),
        deathDate: Packed(deathDate.map(day)), paidDate: day(paidDate), grossAmount: yuan(gross),
        offsetAmount: packed(offset.map(yuan), "offsetAmount", unless: unreadable),
        netAmount: yuan(net ?? gross - (offset ?? 0)), channel: Packed(channel))
    }
  }

  /// 其他丧葬抚恤待遇.
  func otherFuneralBenefit(_ benefit: OtherFuneralBenefit.Benefit = .funeral, _ amount: Int = 3000) {
    add(.otherFuneralBenefits) { head in
      OtherFuneralBenefit(
        head: head, nameHash: TextHash(of: "李强"), amount: yuan(amount), paidDate: day("2021-08-01"), scheme: .employee,
        benefit: benefit)
    }
  }

  /// 追回记录.
  func recovery(_ kind: Recovery.Kind, _ amount: Int, on recoveredDate: String = "2021-09-15") {
    add(.recoveries) { head in
      Recovery(head: head, amount: yuan(amount), recoveredDate: day(recoveredDate), kind: kind)
    }
  }
}
