import Civil
import Testing

@testable import Rules

@Suite("subsidy-unfounded: no agency has the person in the registered group")
struct SubsidyUnfoundedTests {
  private let rule = SubsidyUnfounded()

  private func put(_ builder: DossierBuilder, in group: Participant.SubsidyCategory) {
    switch group {
    case .allowance: builder.assistance(.urbanAllowance)
    case .destitute: builder.assistance(.ruralDestitute)
    case .disabled: builder.disability(.first)
    case .poor: builder.poor(nil)
    }
  }

  @Test(
    "only the named group counts",
    arguments: Participant.SubsidyCategory.allCases, Participant.SubsidyCategory.allCases)
  func groups(named: Participant.SubsidyCategory, actual: Participant.SubsidyCategory) {
    let builder = DossierBuilder()
    builder.register(.contributing, subsidy: named)
    put(builder, in: actual)
    #expect(builder.findings(rule).isEmpty == (named == actual))
    #expect(builder.nearMisses(rule).isEmpty == (named != actual))
    guard named != actual else { return }
    #expect(builder.findings(rule).first?.marks == [actual.name])
    #expect(builder.findings(rule).first?.evidence.count == 2)
  }

  @Test("nobody has the person in any group", arguments: Participant.SubsidyCategory.allCases)
  func none(named: Participant.SubsidyCategory) {
    let builder = DossierBuilder()
    builder.register(.contributing, subsidy: named)
    let finding = builder.findings(rule).first
    #expect(finding?.action == .verify)
    #expect(finding?.unit == .village)
    #expect(finding?.evidence == [evidence(.participants, 0, "subsidyCategory")])
  }

  @Test(
    "assistance that ended the month before, of or after the day",
    arguments: [("2021-09", true), ("2021-10", false), ("2021-11", false)])
  func ended(end: String, fires: Bool) {
    let builder = DossierBuilder()
    builder.register(.contributing, subsidy: .allowance)
    builder.assistance(to: end)
    #expect(builder.findings(rule).isEmpty == !fires)
  }

  @Test("without a registered group there is nothing to found")
  func empty() {
    let builder = DossierBuilder()
    builder.register(.contributing)
    #expect(builder.findings(rule).isEmpty && builder.nearMisses(rule).isEmpty)
    #expect(rule.metadata.arguesFromAbsence)
  }
}
