import Civil

/// What the bureau knows of contributions advanced, with the fields that matter. Amounts are in yuan.
extension DossierBuilder {
  /// 缴费资金垫付.
  func advance(
    _ number: String = "DF-1", _ amount: Int = 1000, years: UInt8 = 10, applied applyDate: String = "2021-05-10",
    carries: Bool = true
  ) {
    add(.contributionAdvances, carries: carries, texts: ["advanceNumber": number]) { head in
      ContributionAdvance(
        head: head, advanceHash: TextHash(of: number), applyDate: day(applyDate), amount: yuan(amount), years: years,
        repayment: Packed(.fromPension))
    }
  }

  /// 垫付资金偿还.
  func repayment(_ amount: Int, of number: String = "DF-1", on repaidDate: String = "2021-08-20") {
    add(.advanceRepayments) { head in
      AdvanceRepayment(
        head: head, advanceHash: TextHash(of: number), amount: yuan(amount), repaidDate: day(repaidDate),
        periodMonth: Packed(nil))
    }
  }
}
