import Civil
import Testing

@testable import Rules

@Suite("deceased-still-paid: a pension was paid for a month after the month of death")
struct DeceasedStillPaidTests {
  private let rule = DeceasedStillPaid()

  @Test(
    "the month of death is still paid, the next is not",
    arguments: [
      ("2021-05-31", "2021-06", 1), ("2021-06-01", "2021-06", 0), ("2021-06-30", "2021-06", 0),
      ("2021-06-30", "2021-07", 1), ("2021-07-01", "2021-07", 0), ("2020-12-31", "2021-01", 1),
    ])
  func monthOfDeath(death: String, period: String, count: Int) {
    let builder = DossierBuilder()
    builder.death(death)
    builder.pension(period)
    #expect(builder.findings(rule).count == count)
    #expect(builder.nearMisses(rule).count == 1 - count)
  }

  @Test("a payment that the bank returned was not paid; one without a status was")
  func paymentStatus() {
    let builder = DossierBuilder()
    builder.death("2021-06-10")
    builder.pension("2021-07", 103, .returned)
    #expect(builder.findings(rule).isEmpty)
    builder.pension("2021-08", 103, nil)
    #expect(builder.findings(rule).first?.months?.count == 1)
  }

  @Test("no death evidence, no finding; a death dated after the day of the run is none yet")
  func noDeath() {
    let builder = DossierBuilder()
    builder.resident()
    builder.pension("2021-09")
    #expect(builder.findings(rule).isEmpty)
    builder.death("2021-08-10")
    #expect(builder.findings(rule, asOf: "2021-08-09").isEmpty)
    #expect(builder.findings(rule, asOf: "2021-08-10").count == 1)
  }

  @Test("months, gross, recoveries of pensions and offsets from the funeral subsidy")
  func amounts() {
    let builder = DossierBuilder()
    builder.register(.drawing)
    builder.death("2021-05-10")
    builder.pension("2021-05", 103)
    builder.pension("2021-06", 103)
    builder.pension("2021-08", 103)
    builder.pension("2021-08", 50)
    builder.pension("2021-09", 103, .returned)
    builder.recovery(.pension, 30)
    builder.recovery(.funeralSubsidy, 200)
    builder.funeralPayment(gross: 600, offset: 100)
    let finding = builder.findings(rule).first
    #expect(finding?.months == Finding.Months(first: month("2021-06"), last: month("2021-08"), count: 2))
    #expect(finding?.money == money(256, recovered: 130, outstanding: 126))
    #expect(
      finding?.evidence == [
        evidence(.deaths, 0, "deathDate"), evidence(.pensionPayments, 1, "grossAmount"),
        evidence(.pensionPayments, 2, "grossAmount"), evidence(.pensionPayments, 3, "grossAmount"),
        evidence(.funeralPayments, 0, "offsetAmount"), evidence(.recoveries, 0, "amount"),
      ])
  }

  @Test("more recovered than was overpaid leaves nothing outstanding")
  func overRecovered() {
    let builder = DossierBuilder()
    builder.death("2021-05-10")
    builder.pension("2021-06", 103)
    builder.recovery(.pension, 200)
    #expect(builder.findings(rule).first?.money == money(103, recovered: 200, outstanding: 0))
  }

  @Test("the lower amount counts from the latest date any source gives")
  func lowerAmount() {
    let builder = DossierBuilder()
    builder.death("2021-05-31")
    builder.certificate("2021-06-01")
    builder.pension("2021-06", 103)
    builder.pension("2021-07", 103)
    #expect(builder.findings(rule).first?.money?.amount == yuan(206).fen)
    #expect(builder.findings(rule).first?.lowerAmount == yuan(103).fen)
  }

  @Test("the lower amount is what is still to be demanded: never more than is outstanding")
  func lowerAmountRecovered() {
    let builder = DossierBuilder()
    builder.death("2021-05-31")
    builder.certificate("2021-06-01")
    builder.pension("2021-06", 103)
    builder.pension("2021-07", 103)
    builder.recovery(.pension, 150)
    #expect(builder.findings(rule).first?.money == money(206, recovered: 150, outstanding: 56))
    #expect(builder.findings(rule).first?.lowerAmount == .zero)
  }

  @Test("an offset that cannot be read counts as all that was not paid out")
  func unreadableOffset() {
    let builder = DossierBuilder()
    builder.death("2021-05-31")
    builder.pension("2021-06", 143)
    builder.funeralPayment(net: 457, unreadable: ["offsetAmount"])
    #expect(builder.findings(rule).first?.money == money(143, recovered: 143, outstanding: 0))
    #expect(builder.findings(rule).first?.lowerAmount == .zero)
  }

  @Test("identity: key, subject and where the person's name stands")
  func identity() {
    let builder = DossierBuilder()
    builder.death("2021-05-10")
    builder.pension("2021-06")
    let bare = builder.findings(rule).first
    #expect(bare?.key == "deceased-still-paid|222405194503120018")
    #expect(bare?.subject == .person(.born1945))
    #expect(bare?.personRecords == [evidence(.deaths, 0, "")])
    builder.resident()
    builder.register(.drawing)
    #expect(
      builder.findings(rule).first?.personRecords == [
        evidence(.participants, 0, ""), evidence(.residents, 0, ""), evidence(.deaths, 0, ""),
      ])
  }

  @Test("what is recommended, and who deals with it, follows the certainty")
  func actions() {
    func finding(_ describe: (DossierBuilder) -> Void) -> Finding? {
      let builder = DossierBuilder()
      builder.pension("2021-09")
      describe(builder)
      return builder.findings(rule).first
    }
    let single = finding { $0.death("2021-06-10") }
    #expect(single?.certainty == .singleSource && single?.action == .verifyThenStop && single?.unit == .bureau)
    let confirmed = finding {
      $0.death("2021-06-10")
      $0.certificate("2021-06-10")
    }
    #expect(confirmed?.certainty == .confirmed && confirmed?.action == .stopAndRecover && confirmed?.unit == .bureau)
    let probable = finding { $0.certificate("2021-06-10", carries: false) }
    #expect(probable?.certainty == .probable && probable?.action == .verifyWithAgency && probable?.unit == .bureau)
    let conflicting = finding {
      $0.death("2021-06-10")
      $0.visit("2021-06-12")
    }
    #expect(conflicting?.certainty == .conflicting && conflicting?.action == .visitFirst)
    #expect(conflicting?.unit == .village)
  }

  @Test("a conflict's evidence names the sign of life and the foreign name")
  func conflictEvidence() {
    let builder = DossierBuilder()
    builder.resident(name: "李强")
    builder.certificate("2021-06-10", name: "金花")
    builder.visit("2021-06-11")
    builder.visit("2021-06-12")
    builder.pension("2021-07")
    #expect(
      builder.findings(rule).first?.evidence == [
        evidence(.visits, 1, "visitDate"), evidence(.deathCertificates, 0, "deathDate"),
        evidence(.deathCertificates, 0, "name"), evidence(.pensionPayments, 0, "grossAmount"),
      ])
  }
}
