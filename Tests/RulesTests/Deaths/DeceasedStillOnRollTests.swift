import Civil
import Testing

@testable import Rules

@Suite("deceased-still-on-roll: somebody who died is still on the register")
struct DeceasedStillOnRollTests {
  private let rule = DeceasedStillOnRoll()

  @Test(
    "status 领取, 缴费, or 暂停 for a reason other than 死亡",
    arguments: [
      (.drawing, nil, true), (.contributing, nil, true), (.suspended, .uncertified, true), (.suspended, nil, true),
      (.suspended, .death, false), (.ended, .death, false), (.ended, .movedAway, false),
    ] as [(Participant.Status, Participant.StopReason?, Bool)])
  func status(status: Participant.Status, reason: Participant.StopReason?, fires: Bool) {
    let builder = DossierBuilder()
    builder.death("2021-06-10")
    builder.register(status, reason)
    #expect(builder.findings(rule).isEmpty != fires)
    #expect(builder.nearMisses(rule).isEmpty == fires)
  }

  @Test("not on the register, or not dead: no finding")
  func preconditions() {
    let builder = DossierBuilder()
    builder.death("2021-06-10")
    #expect(builder.findings(rule).isEmpty)
    let living = DossierBuilder()
    living.register(.drawing)
    #expect(living.findings(rule).isEmpty)
  }

  @Test(
    "once a month after the month of death was paid it is another rule's",
    arguments: [("2021-06", PensionPayment.Status.paid, 1), ("2021-07", .paid, 0), ("2021-07", .returned, 1)])
  func nothingPaidAfter(period: String, status: PensionPayment.Status, count: Int) {
    let builder = DossierBuilder()
    builder.death("2021-06-10")
    builder.register(.drawing)
    builder.pension(period, 103, status)
    #expect(builder.findings(rule).count == count)
    #expect(builder.findings(DeceasedStillPaid()).count == 1 - count)
    #expect(builder.nearMisses(rule).count == 1 - count)
  }

  @Test("the monthly pension is at stake where 领取")
  func monthlyPension() {
    let builder = DossierBuilder()
    builder.death("2021-06-10")
    builder.register(.drawing)
    #expect(builder.findings(rule).first?.money == nil)
    builder.pension("2021-05", 98)
    builder.pension("2021-06", 103)
    let finding = builder.findings(rule).first
    #expect(finding?.money == money(103, outstanding: 103))
    #expect(finding?.months == nil)
    #expect(finding?.lowerAmount == nil)
    #expect(
      finding?.evidence == [
        evidence(.deaths, 0, "deathDate"), evidence(.participants, 0, "status"),
        evidence(.pensionPayments, 1, "grossAmount"),
      ])
  }

  @Test("no money where the person paid contributions or was suspended")
  func noMoney() {
    for status in [Participant.Status.contributing, .suspended] {
      let builder = DossierBuilder()
      builder.death("2021-06-10")
      builder.register(status)
      builder.pension("2021-05")
      #expect(builder.findings(rule).count == 1)
      #expect(builder.findings(rule).first?.money == nil)
    }
  }

  @Test("certainty is that of the death")
  func certainty() {
    let builder = DossierBuilder()
    builder.death("2021-06-10")
    builder.register(.drawing)
    #expect(builder.findings(rule).first?.certainty == .singleSource)
    builder.funeral(cremation: "2021-06-12")
    #expect(builder.findings(rule).first?.certainty == .confirmed)
    builder.visit("2021-08-01")
    #expect(builder.findings(rule).first?.certainty == .conflicting)
    #expect(builder.findings(rule).first?.action == .visitFirst)
  }
}
