import Civil
import Testing

@testable import Rules

@Suite("Coverage: who is eligible, enrolled, newly enrolled")
struct CoverageTallyTests {
  private static let village = "222405100201"

  private func resident(born birth: String = "1981-05-20") -> DossierBuilder {
    let builder = DossierBuilder(born: birth)
    builder.household(division: CoverageTallyTests.village)
    return builder
  }

  private func tally(_ builders: [DossierBuilder], asOf: String = "2021-10-31") -> CoverageTally {
    var tally = CoverageTally(asOf: day(asOf), policy: .ofTests)
    for builder in builders { withExtendedLifetime(builder) { tally.visit(builder.dossier(asOf: asOf)) } }
    return tally
  }

  /// Eligible, enrolled and newly enrolled in the village.
  private func counts(_ builder: DossierBuilder, asOf: String = "2021-10-31") -> [Int] {
    let tally = tally([builder], asOf: asOf)
    guard let counts = tally.byDivision[Division(CoverageTallyTests.village)] else { return [0, 0, 0] }
    return [counts.eligible, counts.enrolled, counts.newlyEnrolled]
  }

  @Test(
    "the day before, of and after the birthdays of 16 and 60",
    arguments: [
      ("2005-11-01", 0), ("2005-10-31", 1), ("2005-10-30", 1), ("1961-11-01", 1), ("1961-10-31", 0),
      ("1961-10-30", 0),
    ])
  func ages(birth: String, eligible: Int) {
    #expect(counts(resident(born: birth)) == [eligible, 0, 0])
  }

  @Test("enrolled are 缴费, 领取 and 暂停", arguments: Participant.Status.allCases)
  func statuses(status: Participant.Status) {
    let builder = resident()
    builder.entry(status, enrolled: "2015-01-01")
    #expect(counts(builder) == [1, status == .ended ? 0 : 1, 0])
  }

  @Test(
    "newly enrolled from the first day of the year up to the day",
    arguments: [
      ("2020-12-31", 0), ("2021-01-01", 1), ("2021-10-30", 1), ("2021-10-31", 1), ("2021-11-01", 0), (nil, 0),
    ] as [(String?, Int)])
  func newly(enrolled: String?, count: Int) {
    let builder = resident()
    builder.entry(.contributing, enrolled: enrolled)
    #expect(counts(builder) == [1, 1, count])
  }

  @Test("an ended entry of this year is not newly enrolled")
  func endedAgain() {
    let builder = resident()
    builder.entry(.ended, enrolled: "2021-05-01")
    #expect(counts(builder) == [1, 0, 0])
  }

  @Test("the dead, the cancelled, and who is covered elsewhere, are not eligible")
  func excluded() {
    let dead = resident()
    dead.death("2021-10-30")
    let elsewhere = resident()
    elsewhere.otherPension(.contributing)
    let employed = resident()
    employed.insured(.employee, .contributing)
    let gone = DossierBuilder(born: "1981-05-20")
    gone.household(.cancelled, division: CoverageTallyTests.village)
    let unknown = DossierBuilder(born: "1981-05-20")
    unknown.entry(.contributing, division: CoverageTallyTests.village)
    #expect(tally([dead, elsewhere, employed, gone, unknown]).byDivision.isEmpty)
    let formerly = resident()
    formerly.otherPension(.contributing, to: "2021-09")
    formerly.insured(.employee, .ended)
    #expect(counts(formerly) == [1, 0, 0])
  }

  @Test("counts stand under the division of the household register, and threads add up")
  func merge() {
    let here = resident()
    here.entry(.contributing, division: "222405101201", enrolled: "2021-05-01")
    let nowhere = DossierBuilder(born: "1981-05-20")
    nowhere.household()
    var sum = tally([here, nowhere])
    sum += tally([resident()])
    #expect(Set(sum.byDivision.keys) == [Division(CoverageTallyTests.village), nil])
    let village = sum.byDivision[Division(CoverageTallyTests.village)]
    #expect(village?.eligible == 2 && village?.enrolled == 1 && village?.newlyEnrolled == 1)
    #expect(sum.byDivision[nil]?.eligible == 1)
  }

  @Test("nobody who is on the list of those not enrolled counts as enrolled, and who is eligible and unknown is on it")
  func agrees() {
    for seed in UInt64(0)..<500 {
      let builder = RandomPerson.make(seed: seed)
      let counts = tally([builder]).byDivision.values.first ?? .init()
      let finding = builder.findings(NotEnrolled()).first
      if finding != nil { #expect(counts.enrolled == 0) }
      let isUnknown = withExtendedLifetime(builder) { !builder.dossier().isOnRegister }
      if counts.eligible == 1, isUnknown { #expect(finding != nil) }
    }
  }
}
