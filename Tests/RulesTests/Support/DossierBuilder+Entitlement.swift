import Civil

@testable import Rules

/// What tests of the entitlement chapter need besides.
extension DossierBuilder {
  /// 养老金发放, with its number.
  func pension(
    _ period: String, _ gross: Int = 103, paid paidDate: String? = nil, number: String, carries: Bool = true
  ) {
    add(.pensionPayments, carries: carries, texts: ["paymentNumber": number]) { head in
      PensionPayment(
        head: head, paidDate: Packed(paidDate.map(day)), grossAmount: yuan(gross), periodMonth: month(period),
        status: Packed(.paid))
    }
  }

  /// A builder for somebody born on a day.
  convenience init(born birth: String) {
    self.init(id: .born(birth))
  }
}

/// Months of a finding, written down in a test.
func months(_ first: String, _ last: String, _ count: Int) -> Finding.Months {
  Finding.Months(first: month(first), last: month(last), count: count)
}
