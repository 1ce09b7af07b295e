import Civil
import Testing

@testable import Rules

@Suite("subsidy-missing: the government should pay, but no group is registered")
struct SubsidyMissingTests {
  private let rule = SubsidyMissing()

  private func participant(
    born birth: String = "1981-05-20", _ status: Participant.Status = .contributing,
    _ subsidy: Participant.SubsidyCategory? = nil
  ) -> DossierBuilder {
    let builder = DossierBuilder(born: birth)
    builder.register(status, subsidy: subsidy)
    return builder
  }

  @Test("everybody who pays and is in a group, whatever became of the poverty")
  func found() {
    let builder = participant()
    #expect(builder.findings(rule).isEmpty)
    builder.poor(.escaped)
    let finding = builder.findings(rule).first
    #expect(finding?.certainty == .confirmed)
    #expect(finding?.action == .correct)
    #expect(finding?.unit == .village)
    #expect(finding?.marks == ["poor"])
    #expect(
      finding?.evidence == [
        evidence(.poorHouseholds, 0, "povertyStatus"), evidence(.participants, 0, "status"),
        evidence(.participants, 0, "subsidyCategory"),
      ])
  }

  @Test(
    "the day before, of and after the sixtieth birthday",
    arguments: [
      ("1961-11-01", true), ("1961-10-31", false), ("1961-10-30", false),
    ])
  func age(birth: String, fires: Bool) {
    let builder = participant(born: birth)
    builder.poor()
    #expect(builder.findings(rule).isEmpty == !fires)
    #expect(builder.nearMisses(rule).isEmpty == fires)
  }

  @Test(
    "assistance in the month before, of and after the day",
    arguments: [
      (nil, nil, true), ("2021-10", nil, true), ("2021-11", nil, false), (nil, "2021-09", false),
      (nil, "2021-10", true), ("2021-09", "2021-11", true),
    ] as [(String?, String?, Bool)])
  func assistance(start: String?, end: String?, fires: Bool) {
    let builder = participant()
    builder.assistance(from: start, to: end)
    #expect(builder.findings(rule).isEmpty == !fires)
  }

  @Test(
    "severe disability only, and a valid certificate",
    arguments: [
      (.first, .valid, true), (.second, .valid, true), (.third, .valid, false), (.fourth, .valid, false),
      (nil, .valid, false), (.first, .cancelled, false), (.first, nil, false),
    ] as [(DisabilityCertificate.Grade?, DisabilityCertificate.Status?, Bool)])
  func disability(grade: DisabilityCertificate.Grade?, status: DisabilityCertificate.Status?, fires: Bool) {
    let builder = participant()
    builder.disability(grade, status)
    #expect(builder.findings(rule).isEmpty == !fires)
  }

  @Test("only who pays", arguments: Participant.Status.allCases)
  func statuses(status: Participant.Status) {
    let builder = participant(status)
    builder.poor()
    #expect(builder.findings(rule).isEmpty == (status != .contributing))
  }

  @Test("any registered group will do, even a wrong one", arguments: Participant.SubsidyCategory.allCases)
  func registered(category: Participant.SubsidyCategory) {
    let builder = participant(.contributing, category)
    builder.poor()
    #expect(builder.findings(rule).isEmpty)
    #expect(builder.nearMisses(rule).count == 1)
  }

  @Test("a group that the feed definition does not list is not empty")
  func unlisted() {
    let builder = DossierBuilder(born: "1981-05-20")
    builder.add(.participants, texts: ["subsidyCategory": "低收入"]) { head in
      Participant(
        head: head, nameHash: .none, division: Packed(nil), bankAccountHash: .none, cardNumberHash: .none,
        birthDate: Packed(nil), enrolDate: Packed(nil), accountBalance: Packed(nil), benefitStartMonth: Packed(nil),
        stopMonth: Packed(nil), contributionYears: 255, status: .contributing, stopReason: Packed(nil),
        subsidyCategory: .unreadable)
    }
    builder.poor()
    #expect(builder.findings(rule).isEmpty)
    #expect(builder.nearMisses(rule).first?.contains("低收入") == true)
  }

  @Test("records that only point to the person make it probable")
  func points() {
    let builder = participant()
    builder.assistance(carries: false)
    #expect(builder.findings(rule).first?.certainty == .probable)
  }
}
