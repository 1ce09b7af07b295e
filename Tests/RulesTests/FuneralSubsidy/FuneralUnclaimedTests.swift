import Civil
import Testing

@testable import Rules

@Suite("funeral-unclaimed: the family has not got the subsidy")
struct FuneralUnclaimedTests {
  private let rule = FuneralUnclaimed()

  private func deceased(
    on date: String = "2021-06-10", started: String? = "2010-01", stopped: String? = nil
  ) -> DossierBuilder {
    let builder = DossierBuilder()
    builder.register(.ended, stopped: stopped, .death, started: started)
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

  @Test("deaths from 2021-01-01 on", arguments: [("2020-12-31", 0), ("2021-01-01", 1), ("2021-01-02", 1)])
  func scheme(date: String, count: Int) {
    #expect(deceased(on: date).findings(rule).count == count)
  }

  @Test(
    "in payment in the month of death",
    arguments: [
      (nil, nil, 0), ("2021-05", nil, 1), ("2021-06", nil, 1), ("2021-07", nil, 0), ("2010-01", "2021-05", 0),
      ("2010-01", "2021-06", 0), ("2010-01", "2021-07", 1),
    ] as [(String?, String?, Int)])
  func inPayment(started: String?, stopped: String?, count: Int) {
    let builder = DossierBuilder()
    builder.register(.suspended, stopped: stopped, .other, started: started)
    builder.death("2021-06-10")
    builder.certificate("2021-06-10")
    #expect(builder.findings(rule).count == count)
  }

  @Test("not where the subsidy or another scheme's benefit was paid, or a sentence was being served")
  func excluded() {
    let excluding: [(DossierBuilder) -> Void] = [
      { $0.funeralPayment() }, { $0.otherFuneralBenefit(.funeral) }, { $0.otherFuneralBenefit(.survivors) },
      { $0.custody("2020-01-01") },
    ]
    for exclude in excluding {
      let builder = deceased()
      #expect(builder.findings(rule).count == 1)
      exclude(builder)
      #expect(builder.findings(rule).isEmpty)
    }
    let released = deceased()
    released.custody("2020-01-01", to: "2021-06-09")
    #expect(released.findings(rule).count == 1)
  }

  @Test("only a confirmed death of somebody on the register")
  func certainty() {
    let single = DossierBuilder()
    single.register(.drawing, started: "2010-01")
    single.death("2021-06-10")
    #expect(single.findings(rule).isEmpty)
    let unregistered = DossierBuilder()
    unregistered.death("2021-06-10")
    unregistered.certificate("2021-06-10")
    #expect(unregistered.findings(rule).isEmpty)
  }

  @Test(
    "600 less the overpaid pension outstanding, where something is left",
    arguments: [(0, 0, 600), (1, 0, 599), (599, 0, 1), (600, 0, nil), (650, 0, nil), (650, 100, 50)]
      as [(Int, Int, Int?)])
  func amount(overpaid: Int, recovered: Int, left: Int?) {
    let builder = deceased()
    builder.pension("2021-06", 103)
    if overpaid > 0 { builder.pension("2021-07", overpaid) }
    if recovered > 0 { builder.recovery(.pension, recovered) }
    #expect(builder.findings(rule).first?.money == left.map { money($0, outstanding: $0) })
    #expect(builder.nearMisses(rule).isEmpty == (left != nil))
  }

  @Test("what is recommended, to whom, and what it rests on")
  func finding() {
    let builder = deceased(stopped: "2021-07")
    builder.pension("2021-07", 100)
    let finding = builder.findings(rule).first
    #expect(finding?.certainty == .confirmed)
    #expect(finding?.action == .pay)
    #expect(finding?.unit == .village)
    #expect(
      finding?.evidence == [
        evidence(.deaths, 0, "deathDate"), evidence(.deathCertificates, 0, "deathDate"),
        evidence(.participants, 0, "benefitStartMonth"), evidence(.participants, 0, "stopMonth"),
        evidence(.pensionPayments, 0, "grossAmount"),
      ])
  }
}
