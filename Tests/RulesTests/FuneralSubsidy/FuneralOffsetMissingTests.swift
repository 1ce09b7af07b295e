import Civil
import Testing

@testable import Rules

@Suite("funeral-offset-missing: an overpaid pension was not set off")
struct FuneralOffsetMissingTests {
  private let rule = FuneralOffsetMissing()

  /// Died on 10 June, pensions of 103 yuan paid for the months after, one each on the 20th.
  private func overpaid(_ months: String...) -> DossierBuilder {
    let builder = DossierBuilder()
    builder.death("2021-06-10")
    builder.pension("2021-06", 103, paid: "2021-06-20")
    for month in months { builder.pension(month, 103, paid: month + "-20") }
    return builder
  }

  private func missing(_ builder: DossierBuilder) -> Fen? { builder.findings(rule).first?.money?.amount }

  @Test(
    "the smaller of gross and overpayment, less what was set off",
    arguments: [
      (nil, 206), (100, 106), (205, 1), (206, nil), (207, nil),
    ] as [(Int?, Int?)])
  func offset(offset: Int?, expected: Int?) {
    let builder = overpaid("2021-07", "2021-08")
    builder.funeralPayment(paid: "2021-09-01", offset: offset)
    #expect(missing(builder) == expected.map { yuan($0).fen })
    let small = overpaid("2021-07", "2021-08")
    small.funeralPayment(paid: "2021-09-01", gross: 150)
    #expect(missing(small) == yuan(150).fen)
  }

  @Test(
    "what was outstanding on the day the subsidy was paid",
    arguments: [("2021-07-19", nil), ("2021-07-20", 103), ("2021-07-21", 103), ("2021-08-20", 206)]
      as [(String, Int?)])
  func paidDate(date: String, expected: Int?) {
    let builder = overpaid("2021-07", "2021-08")
    builder.funeralPayment(paid: date)
    #expect(missing(builder) == expected.map { yuan($0).fen })
  }

  @Test(
    "a pension without a day of payment counts from its month on",
    arguments: [("2021-07-31", nil), ("2021-08-01", 103), ("2021-09-01", 103)] as [(String, Int?)])
  func undated(date: String, expected: Int?) {
    let builder = overpaid()
    builder.pension("2021-08", 103)
    builder.funeralPayment(paid: date)
    #expect(missing(builder) == expected.map { yuan($0).fen })
  }

  @Test(
    "recoveries of pensions up to that day count",
    arguments: [("2021-08-31", 153), ("2021-09-01", 153), ("2021-09-02", 206)])
  func recoveries(date: String, expected: Int) {
    let builder = overpaid("2021-07", "2021-08")
    builder.recovery(.pension, 53, on: date)
    builder.recovery(.funeralSubsidy, 20, on: "2021-10-01")
    builder.funeralPayment(paid: "2021-09-01")
    #expect(
      builder.findings(rule).first?.money == money(expected, recovered: 20, outstanding: expected - 20))
  }

  @Test("what an earlier payment set off is not outstanding any more")
  func severalPayments() {
    let builder = overpaid("2021-07", "2021-08")
    builder.funeralPayment(paid: "2021-09-02", offset: 6)
    builder.funeralPayment(paid: "2021-09-01", offset: 150)
    // First 206 - 150, then (206 - 150) - 6.
    #expect(missing(builder) == yuan(106).fen)
  }

  @Test("none for months up to the month of death, for returned payments, or without a death")
  func nothingOverpaid() {
    let builder = overpaid()
    builder.pension("2021-07", 103, paid: "2021-07-20", .returned)
    builder.funeralPayment(paid: "2021-09-01")
    #expect(builder.findings(rule).isEmpty)
    let living = DossierBuilder()
    living.pension("2021-07", 103, paid: "2021-07-20")
    living.funeralPayment(paid: "2021-09-01")
    #expect(living.findings(rule).isEmpty)
  }

  @Test("what it rests on; and says why not where all was set off")
  func finding() {
    let builder = overpaid("2021-07", "2021-10")
    builder.funeralPayment(paid: "2021-09-01")
    let finding = builder.findings(rule).first
    #expect(finding?.certainty == .confirmed)
    #expect(finding?.action == .recover)
    #expect(finding?.months == nil)
    #expect(
      finding?.evidence == [
        evidence(.deaths, 0, "deathDate"), evidence(.pensionPayments, 1, "grossAmount"),
        evidence(.funeralPayments, 0, "grossAmount"), evidence(.funeralPayments, 0, "offsetAmount"),
        evidence(.funeralPayments, 0, "paidDate"),
      ])
    let settled = overpaid("2021-07")
    settled.funeralPayment(paid: "2021-09-01", offset: 103)
    #expect(settled.nearMisses(rule).count == 1)
  }
}
