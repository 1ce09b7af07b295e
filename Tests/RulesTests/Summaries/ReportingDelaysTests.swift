import Civil
import Testing

@testable import Rules

@Suite("How late deaths are told")
struct ReportingDelaysTests {
  private func delays(_ deaths: [(died: String, told: String?)]) -> ReportingDelays {
    var all = ReportingDelays()
    for (died, told) in deaths {
      let builder = DossierBuilder()
      builder.death(died)
      var own = ReportingDelays()
      withExtendedLifetime(builder) {
        if let death = builder.dossier().death { own.visit(death, deltaDay: { _ in told.map(day) }) }
      }
      all += own
    }
    return all
  }

  @Test("days from the death to the delta delivery that told of it")
  func days() {
    let delays = delays([("2021-03-05", "2021-03-06"), ("2021-03-05", "2021-04-04"), ("2021-03-05", "2021-03-05")])
    #expect(delays.byDataset == [.deaths: [0: 1, 1: 1, 30: 1]])
    #expect(delays.quantile(0.5, of: .deaths) == 1)
    #expect(delays.quantile(0.9, of: .deaths) == 30)
    #expect(delays.quantile(0.5, of: .funerals) == nil)
  }

  @Test("a full delivery does not say since when it has a death")
  func full() {
    #expect(delays([("2021-03-05", nil)]).byDataset.isEmpty)
  }

  @Test("the bureau's own word is no agency's report")
  func ownRegister() {
    let builder = DossierBuilder()
    builder.register(.ended, stopped: "2021-06", .death, started: "2015-01")
    var delays = ReportingDelays()
    withExtendedLifetime(builder) {
      if let death = builder.dossier().death { delays.visit(death, deltaDay: { _ in day("2021-10-01") }) }
    }
    #expect(delays.byDataset.isEmpty)
  }
}
