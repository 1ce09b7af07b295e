import Civil
import Testing

@testable import SampleCity

@Suite("What must be found")
struct TruthTests {
  /// The catalogue, without what waits for the linker.
  static let rules: Set = [
    "deceased-still-paid", "deceased-still-on-roll", "death-evidence-conflict", "stopped-though-alive",
    "account-not-settled", "funeral-paid-twice", "funeral-paid-across-schemes", "funeral-paid-for-living",
    "funeral-not-drawing-at-death", "funeral-while-imprisoned", "funeral-before-scheme", "funeral-wrong-amount",
    "funeral-offset-missing", "funeral-wrong-account", "funeral-unclaimed", "paid-while-imprisoned", "double-pension",
    "paid-after-emigration", "paid-under-age", "paid-after-stop", "paid-without-register", "paid-twice-in-month",
    "registered-twice", "shared-account", "certification-overdue", "no-sign-of-life", "pension-unclaimed",
    "suspended-though-certified", "returned-not-reissued", "birth-date-mismatch", "not-enrolled", "enrolled-twice",
    "subsidy-missing", "subsidy-unfounded", "advance-ineligible", "advance-over-limit", "advance-not-repaid",
    "advance-over-repaid", "advance-outstanding-at-death", "id-invalid", "id-name-mismatch", "id-shared",
  ]

  @Test("every rule and certainty occurs in a city of 20,000, sorted by rule, ID and amount")
  func coverage() throws {
    let rows = try CityFolder(people: 20_000).table("truth.csv")
    #expect(Set(rows.map { $0[0] }) == Self.rules)
    let kinds = Set(rows.map { $0[0] + " " + $0[5] })
    for rule in ["deceased-still-paid", "deceased-still-on-roll", "death-evidence-conflict"] {
      for certainty in ["confirmed", "single-source", "conflicting"] {
        #expect(kinds.contains(rule + " " + certainty))
      }
    }
    let keys = rows.map { ($0[0], $0[1], Int($0[2]) ?? 0) }
    #expect(zip(keys, keys.dropFirst()).allSatisfy { $0 <= $1 })
    let once = rows.filter { !$0[0].hasPrefix("advance") }.map { $0[0] + "," + $0[1] }
    #expect(Set(once).count == once.count)
  }

  /// What follows from nearly every planned death, because the bureau has not acted on it; planned on its own elsewhere.
  private static let consequences = ["account-not-settled", "funeral-unclaimed", "funeral-offset-missing"]

  /// What ordinary lives bring about, and nothing else does.
  private static let ordinary: Set = [
    "account-not-settled", "funeral-unclaimed", "certification-overdue", "no-sign-of-life", "returned-not-reissued",
    "not-enrolled", "subsidy-missing", "subsidy-unfounded", "advance-outstanding-at-death", "id-invalid",
  ]

  @Test(
    "planned cases lead to what they are planned for, ordinary lives to little",
    arguments: ["2021-10-31", "2024-03-01", "2026-11-24"])
  func planned(asOf: String) throws {
    #expect(Set(PlannedCases.all.map(\.0)) == Set(Scenario.allCases))
    let timeline = Timeline(asOf: Day(asOf) ?? Day(daysSinceEpoch: 0))
    let census = Census(people: 20_000, seed: 11, timeline: timeline)
    let biographer = Biographer(census: census, timeline: timeline, seed: 11)
    let expected = Dictionary(uniqueKeysWithValues: PlannedCases.all.map { ($0.0, $0.1) })
    var life = Life()
    var played: Set<Scenario> = []
    for block in 0..<20_000 / Household.blockSize {
      for household in Household.households(ofBlock: block, people: 20_000, seed: 11) {
        for index in household.first..<household.first + household.size {
          biographer.tell(&life, index: index, household: household)
          let found = Oracle(life, timeline).expectations
          guard let scenario = life.scenario else {
            for finding in found where !Self.ordinary.contains(finding.rule) {
              Issue.record("an ordinary life has \(finding.rule)")
            }
            continue
          }
          played.insert(scenario)
          let wanted = scenario.isPossible(asOf: timeline.asOf) ? expected[scenario] ?? [] : []
          // Twenty thousand passing expectations would take longer than the city.
          if !agrees(found, wanted, life) { Issue.record("\(scenario): \(found.map(describe)), not \(wanted)") }
        }
      }
    }
    #expect(played == Set(Scenario.allCases))
  }

  /// Whether the findings are those wanted, in order, with their amounts where those are told.
  private func agrees(_ found: [ExpectedFinding], _ wanted: [String], _ life: Life) -> Bool {
    let rules = Set(wanted.map { $0.prefix { $0 != " " } })
    let counted = found.filter { finding in
      life.death == nil || rules.contains(finding.rule[...]) || !Self.consequences.contains(finding.rule)
    }
    guard counted.count == wanted.count else {
      // An account is shared only where the city does not end before the others.
      return life.accountGroup.map { $0.persons < 3 || $0.households < 2 } ?? false
    }
    return zip(counted, wanted).allSatisfy { finding, text in
      let name = finding.rule + " " + finding.certainty.rawValue
      return text == name || text == name + " " + (finding.amount.map(String.init) ?? "")
    }
  }

  private func describe(_ expectation: ExpectedFinding) -> String {
    let amount = expectation.amount.map { " " + String($0) } ?? ""
    return expectation.rule + " " + expectation.certainty.rawValue + amount
  }
}
