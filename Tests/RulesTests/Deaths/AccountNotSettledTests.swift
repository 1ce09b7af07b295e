import Civil
import Testing

@testable import Rules

@Suite("account-not-settled: the account of a deceased was not paid out")
struct AccountNotSettledTests {
  private let rule = AccountNotSettled()

  private func deceased(on date: String = "2021-06-10", balance: Int? = 500) -> DossierBuilder {
    let builder = DossierBuilder()
    builder.register(.ended, stopped: "2021-07", .death, balance: balance)
    builder.death(date)
    builder.certificate(date)
    return builder
  }

  @Test("60 days or more after the death", arguments: [("2021-08-08", 0), ("2021-08-09", 1), ("2021-08-10", 1)])
  func days(asOf: String, count: Int) {
    let builder = deceased()
    #expect(builder.findings(rule, asOf: asOf).count == count)
    #expect(builder.nearMisses(rule, asOf: asOf).count == 1 - count)
  }

  @Test("a balance over nothing", arguments: [(nil, 0), (0, 0), (1, 1)] as [(Int?, Int)])
  func balance(balance: Int?, count: Int) {
    #expect(deceased(balance: balance).findings(rule).count == count)
  }

  @Test("the whole balance, from the register's entry")
  func amount() {
    let finding = deceased().findings(rule).first
    #expect(finding?.money == money(500, outstanding: 500))
    #expect(finding?.certainty == .confirmed)
    #expect(finding?.action == .pay)
    #expect(finding?.unit == .bureau)
    #expect(finding?.months == nil)
    #expect(finding?.evidence.contains(evidence(.participants, 0, "accountBalance")) == true)
  }

  @Test("only a confirmed death: not one source alone, not a contradicted one")
  func certainty() {
    let single = DossierBuilder()
    single.register(.ended, balance: 500)
    single.death("2021-06-10")
    #expect(single.findings(rule).isEmpty)
    let conflicting = deceased()
    conflicting.visit("2021-07-10")
    #expect(conflicting.findings(rule).isEmpty)
  }
}
