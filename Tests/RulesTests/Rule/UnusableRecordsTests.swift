import Civil
import Testing

@testable import Rules

/// A record in quarantine is there, though nobody can tell what it says: rules that argue from absence leave its person be.
@Suite("no rule argues from the absence of a record that could not be used")
struct UnusableRecordsTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let rule: any Rule
    let dataset: Dataset
    let make: @Sendable (DossierBuilder) -> Void

    init(_ rule: any Rule, _ dataset: Dataset, _ make: @escaping @Sendable (DossierBuilder) -> Void) {
      self.rule = rule
      self.dataset = dataset
      self.make = make
    }

    var testDescription: String { "\(rule.metadata.id): \(dataset.path)" }
  }

  private static let drawing: @Sendable (DossierBuilder) -> Void = { $0.register(.drawing, started: "2000-01") }
  private static let confirmedDead: @Sendable (DossierBuilder) -> Void = { person in
    person.death("2021-05-05")
    person.certificate("2021-05-05")
    person.register(.drawing, started: "2015-01")
  }

  static let cases: [Case] = [
    Case(PaidWithoutRegister(), .participants) { $0.pension("2021-03") },
    Case(NotEnrolled(), .participants) { $0.household() },
    Case(NotEnrolled(), .otherPensions) { $0.household() },
    Case(NotEnrolled(), .insured) { $0.household() },
    Case(NotEnrolled(), .deaths) { $0.household() },
    Case(CertificationOverdue(), .certifications, drawing),
    Case(CertificationOverdue(), .deaths, drawing),
    Case(NoSignOfLife(), .visits, drawing),
    Case(NoSignOfLife(), .certifications, drawing),
    Case(NoSignOfLife(), .deathCertificates, drawing),
    Case(ReturnedNotReissued(), .funerals) { $0.pension("2021-03", paid: "2021-03-10", .returned) },
    Case(FuneralPaidForLiving(), .deathCertificates) { $0.funeralPayment() },
    Case(FuneralUnclaimed(), .funeralPayments, confirmedDead),
    Case(FuneralUnclaimed(), .otherFuneralBenefits, confirmedDead),
    Case(FuneralUnclaimed(), .custody, confirmedDead),
    Case(StoppedThoughAlive(), .deaths) { person in
      person.register(.ended, stopped: "2021-06", .death)
      person.household()
    },
    Case(PensionUnclaimed(), .otherPensions) { $0.register(.contributing, years: 15) },
    Case(SuspendedThoughCertified(), .deaths) { person in
      person.register(.suspended, stopped: "2021-03", .uncertified)
      person.certification("2021-04-01", .face)
    },
    Case(SubsidyUnfounded(), .assistance) { $0.register(.contributing, subsidy: .destitute) },
    Case(SubsidyUnfounded(), .disabilityCertificates) { $0.register(.contributing, subsidy: .disabled) },
    Case(SubsidyUnfounded(), .poorHouseholds) { $0.register(.contributing, subsidy: .poor) },
  ]

  @Test(arguments: cases)
  func unusable(_ one: Case) {
    let person = DossierBuilder(born: "1935-05-20")
    one.make(person)
    var before = FindingSink()
    one.rule.evaluate(person.dossier(), .ofTests, into: &before)
    #expect(before.findings.count == 1)
    person.addUnusable(one.dataset)
    var after = FindingSink(explains: true)
    one.rule.evaluate(person.dossier(), .ofTests, into: &after)
    #expect(after.findings.isEmpty)
    #expect(!after.nearMisses.isEmpty)
  }

  @Test("a register that has a usable record of the person too says everything")
  func usableToo() {
    let person = DossierBuilder(born: "1981-05-20")
    person.household()
    person.addUnusable(.residents)
    person.insured(.resident, .contributing)
    person.addUnusable(.insured)
    #expect(person.findings(NotEnrolled()).count == 1)
  }
}
