import Civil
import Testing

@testable import Rules

@Suite("funeral-wrong-account: cash, or somebody else's account")
struct FuneralWrongAccountTests {
  private let rule = FuneralWrongAccount()

  @Test(
    "the deceased's account or card; nothing to compare, nothing found",
    arguments: [
      ("100", "900", "100", 0), ("100", "900", "900", 0), ("100", "900", "200", 1), ("100", "", "200", 1),
      ("", "900", "200", 1), ("", "", "200", 0), ("100", "900", "", 0),
    ])
  func account(registered: String, card: String, paidTo: String, count: Int) {
    let builder = DossierBuilder()
    builder.register(.ended, account: registered, card: card)
    builder.funeralPayment(account: paidTo)
    #expect(builder.findings(rule).count == count)
    #expect(builder.nearMisses(rule).count == 1 - count)
  }

  @Test(
    "cash is always wrong, even where nobody is registered",
    arguments: [(.cash, 1), (.bankCard, 0), (.passbook, 0), (.socialSecurityCard, 0), (nil, 0)]
      as [(FuneralPayment.Channel?, Int)])
  func cash(channel: FuneralPayment.Channel?, count: Int) {
    let builder = DossierBuilder()
    builder.funeralPayment(account: "200", channel: channel)
    #expect(builder.findings(rule).count == count)
  }

  @Test("net of the wrong payments only")
  func amount() {
    let builder = DossierBuilder()
    builder.register(.ended, account: "100", card: "900")
    builder.funeralPayment(gross: 600, account: "100")
    builder.funeralPayment(gross: 600, offset: 50, account: "200")
    builder.funeralPayment(gross: 300, account: "100", channel: .cash)
    builder.recovery(.funeralSubsidy, 40)
    let finding = builder.findings(rule).first
    #expect(finding?.money == money(850, recovered: 40, outstanding: 810))
    #expect(finding?.certainty == .confirmed)
    #expect(finding?.action == .recover)
    #expect(
      finding?.evidence == [
        evidence(.participants, 0, "bankAccount"), evidence(.participants, 0, "cardNumber"),
        evidence(.funeralPayments, 1, "bankAccount"), evidence(.funeralPayments, 1, "channel"),
        evidence(.funeralPayments, 1, "netAmount"), evidence(.funeralPayments, 2, "channel"),
        evidence(.funeralPayments, 2, "netAmount"), evidence(.recoveries, 0, "amount"),
      ])
  }
}
