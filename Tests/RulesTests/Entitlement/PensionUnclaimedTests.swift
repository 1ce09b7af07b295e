import Civil
import Testing

@testable import Rules

@Suite("pension-unclaimed: old enough, enough years, still paying")
struct PensionUnclaimedTests {
  private let rule = PensionUnclaimed()

  private func contributor(
    born birth: String = "1961-03-12", years: UInt8 = 20, _ status: Participant.Status = .contributing
  ) -> DossierBuilder {
    let builder = DossierBuilder(born: birth)
    builder.register(status, years: years)
    return builder
  }

  @Test(
    "the month of the birthday is past on the first day of the next",
    arguments: [("2021-03-12", false), ("2021-03-31", false), ("2021-04-01", true), ("2021-04-02", true)])
  func month(asOf: String, fires: Bool) {
    #expect(contributor().findings(rule, asOf: asOf).isEmpty == !fires)
  }

  @Test(
    "14, 15 and 16 years of contributions, and when nothing says how many",
    arguments: [(14, false), (15, true), (16, true), (255, false)] as [(UInt8, Bool)])
  func years(years: UInt8, fires: Bool) {
    #expect(contributor(years: years).findings(rule).isEmpty == !fires)
  }

  @Test("only who is registered as paying", arguments: [Participant.Status.drawing, .suspended, .ended])
  func status(status: Participant.Status) {
    #expect(contributor(status).findings(rule).isEmpty)
  }

  @Test(
    "a pension of another scheme that ended the month before the day, in it and after it",
    arguments: [("2021-09", true), ("2021-10", false), ("2021-11", false), (nil, false)] as [(String?, Bool)])
  func otherPension(end: String?, fires: Bool) {
    let builder = contributor()
    builder.otherPension(.drawing, from: "2020-01", to: end)
    #expect(builder.findings(rule).isEmpty == !fires)
    let paying = contributor()
    paying.otherPension(.contributing, from: "2020-01", to: end)
    #expect(paying.findings(rule).count == 1)
  }

  @Test("not for the dead, nor where the birth date in the ID does not exist")
  func others() {
    let dead = contributor()
    dead.death("2021-09-01")
    #expect(dead.findings(rule).isEmpty)
    let unreal = DossierBuilder(id: .withoutBirthDate)
    unreal.register(.contributing, years: 20)
    #expect(unreal.findings(rule).isEmpty)
  }

  @Test("nothing is known of the amount yet; the village tells the person")
  func finding() {
    let finding = contributor().findings(rule).first
    #expect(finding?.certainty == .confirmed)
    #expect(finding?.money == nil)
    #expect(finding?.months == nil)
    #expect(finding?.action == .pay)
    #expect(finding?.unit == .village)
    #expect(
      finding?.evidence == [evidence(.participants, 0, "contributionYears"), evidence(.participants, 0, "status")])
  }

  @Test("near misses: too few years, or a pension elsewhere, but not both")
  func nearMisses() {
    #expect(
      contributor(years: 14).nearMisses(rule) == ["old enough, but with 14 of 15 years of contributions"])
    let elsewhere = contributor()
    elsewhere.otherPension(.drawing)
    #expect(
      elsewhere.nearMisses(rule) == ["old enough and with enough years, but draws a pension from another scheme"])
    let both = contributor(years: 14)
    both.otherPension(.drawing)
    #expect(both.nearMisses(rule).isEmpty)
  }
}
