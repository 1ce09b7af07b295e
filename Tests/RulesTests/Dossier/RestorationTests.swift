import Civil
import Testing

@testable import Rules

@Suite("What is made good to somebody who was taken for dead")
struct RestorationTests {
  private func restoration(_ builder: DossierBuilder, supposedDeath: String = "2021-05-20") -> Restoration {
    withExtendedLifetime(builder) { Restoration(builder.dossier(), supposedDeath: day(supposedDeath)) }
  }

  private func stopped(_ stopMonth: String = "2021-06") -> DossierBuilder {
    let builder = DossierBuilder()
    builder.register(.ended, stopped: stopMonth, .death, started: "2015-01")
    builder.pension("2021-05", 103)
    return builder
  }

  @Test("the pension of each month from the one it was stopped up to the month of the day")
  func months() {
    let owed = restoration(stopped())
    #expect(owed.pensions.map(\.month.description) == ["2021-06", "2021-07", "2021-08", "2021-09", "2021-10"])
    #expect(Set(owed.pensions.map(\.amount)) == [Fen(10_300)])
    #expect(owed.refunds.isEmpty)
  }

  @Test("a month that was paid after all is not owed")
  func paidMonth() {
    let builder = stopped()
    builder.pension("2021-08", 103)
    #expect(restoration(builder).pensions.map(\.month.description) == ["2021-06", "2021-07", "2021-09", "2021-10"])
  }

  @Test("where no pension was ever paid, nobody knows how much it is")
  func unknownAmount() {
    let builder = DossierBuilder()
    builder.register(.suspended, stopped: "2021-10", .death, started: "2015-01")
    #expect(restoration(builder).pensions == [Restoration.Pension(month: month("2021-10"), amount: nil)])
  }

  @Test(
    "a pension that was not stopped for a death is not restored", arguments: [Participant.StopReason.movedAway, .other])
  func otherReason(_ reason: Participant.StopReason) {
    let builder = DossierBuilder()
    builder.register(.ended, stopped: "2021-06", reason, started: "2015-01")
    builder.pension("2021-05", 103)
    #expect(restoration(builder).isEmpty)
  }

  @Test("money taken back on or after the supposed death is refunded, earlier recoveries and subsidies are not")
  func refunds() {
    let builder = stopped()
    builder.recovery(.pension, 50, on: "2021-05-19")
    builder.recovery(.pension, 60, on: "2021-05-20")
    builder.recovery(.pension, 70, on: "2021-09-01")
    builder.recovery(.funeralSubsidy, 600, on: "2021-09-01")
    let refunds = restoration(builder).refunds
    #expect(refunds.map { "\($0.month) \($0.amount)" } == ["2021-05 60.00", "2021-09 70.00"])
  }
}
