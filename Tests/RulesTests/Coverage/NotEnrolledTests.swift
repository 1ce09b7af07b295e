import Civil
import Testing

@testable import Rules

@Suite("not-enrolled: a resident in no pension scheme")
struct NotEnrolledTests {
  private let rule = NotEnrolled()

  private func resident(born birth: String = "1981-05-20", _ status: Resident.Status = .normal) -> DossierBuilder {
    let builder = DossierBuilder(born: birth)
    builder.household(status)
    return builder
  }

  @Test("a resident of forty is found, by the village")
  func found() {
    let finding = resident().findings(rule).first
    #expect(finding?.certainty == .confirmed)
    #expect(finding?.money == nil && finding?.months == nil)
    #expect(finding?.action == .enrol)
    #expect(finding?.unit == .village)
    #expect(finding?.marks == [])
    #expect(finding?.evidence == [evidence(.residents, 0, "status")])
    #expect(finding?.personRecords == [evidence(.residents, 0, "")])
  }

  @Test(
    "the day before, of and after the birthdays of 16, 22 and 60",
    arguments: [
      ("2005-11-01", nil), ("2005-10-31", ["maybe-student"]), ("2005-10-30", ["maybe-student"]),
      ("1999-11-01", ["maybe-student"]), ("1999-10-31", []), ("1999-10-30", []),
      ("1961-11-01", []), ("1961-10-31", ["past-age"]), ("1961-10-30", ["past-age"]),
    ] as [(String, [String]?)])
  func ages(birth: String, marks: [String]?) {
    #expect(resident(born: birth).findings(rule).first?.marks == marks)
  }

  @Test("a birth date that does not exist, and a cancelled or unclear registration, are left alone")
  func unclear() {
    let builder = DossierBuilder(id: .withoutBirthDate)
    builder.household()
    #expect(builder.findings(rule).isEmpty)
    #expect(resident(.cancelled).findings(rule).isEmpty)
    #expect(DossierBuilder(born: "1981-05-20").findings(rule).isEmpty)
  }

  @Test("any entry of the register here keeps the person off the list", arguments: Participant.Status.allCases)
  func onRegister(status: Participant.Status) {
    let builder = resident()
    builder.register(status)
    #expect(builder.findings(rule).isEmpty)
  }

  @Test("death evidence of an agency does too")
  func dead() {
    let builder = resident()
    builder.certificate("2021-10-30", carries: false)
    #expect(builder.findings(rule).isEmpty)
  }

  @Test(
    "another scheme, by its status and last month",
    arguments: [
      (.contributing, nil, false), (.drawing, nil, false), (.ended, nil, true), (.contributing, "2021-09", true),
      (.contributing, "2021-10", false), (.drawing, "2021-11", false),
    ] as [(OtherPension.Status, String?, Bool)])
  func otherScheme(status: OtherPension.Status, end: String?, fires: Bool) {
    let builder = resident()
    builder.otherPension(status, from: "2015-01", to: end)
    #expect(builder.findings(rule).isEmpty == !fires)
    #expect(builder.nearMisses(rule).isEmpty == fires)
  }

  @Test(
    "an employee's medical insurance that is paid for",
    arguments: [
      (.employee, .contributing, false), (.employee, .ended, true), (.employee, nil, true),
      (.resident, .contributing, true),
    ] as [(MedicalInsurance.Plan, MedicalInsurance.Status?, Bool)])
  func employee(plan: MedicalInsurance.Plan, status: MedicalInsurance.Status?, fires: Bool) {
    let builder = resident()
    builder.insured(plan, status)
    #expect(builder.findings(rule).isEmpty == !fires)
    #expect(
      builder.nearMisses(rule)
        == (fires
          ? []
          : ["on the household register and not enrolled here, but an employee's medical insurance is being paid for"]))
  }

  @Test("marks and evidence name every group")
  func groups() {
    let builder = resident(born: "1955-05-20")
    builder.poor(.stable)
    builder.disability(.second)
    builder.assistance(.urbanDestitute, from: "2021-10")
    builder.assistance(.ruralAllowance, to: "2021-10")
    let finding = builder.findings(rule).first
    #expect(finding?.marks == ["allowance", "destitute", "disabled", "poor", "past-age"])
    #expect(
      finding?.evidence == [
        evidence(.residents, 0, "status"), evidence(.assistance, 0, "category"), evidence(.assistance, 1, "category"),
        evidence(.disabilityCertificates, 0, "grade"), evidence(.poorHouseholds, 0, "povertyStatus"),
      ])
  }

  @Test("it argues from absence")
  func absence() {
    #expect(rule.metadata.arguesFromAbsence)
    #expect(rule.metadata.reads.isSuperset(of: [.participants, .otherPensions, .insured, .residents, .deaths]))
  }
}
