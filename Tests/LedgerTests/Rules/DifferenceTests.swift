import Civil
import Testing

@testable import Ledger

@Suite("Differences") struct DifferenceTests {
  @Test("name amounts, certainty and evidence, from what to what")
  func all() throws {
    let old = Observation.sample(certainty: .probable, evidence: "2025-11-20")
    let new = Observation.sample(amount: 1200, outstanding: 900, certainty: .confirmed, evidence: "2025-11-21")
    let added = try #require(new.evidence.first)
    let removed = try #require(old.evidence.first)
    #expect(
      Difference.between(old, new) == [
        .amount(from: Fen(1000), to: Fen(1200)), .outstanding(from: Fen(1000), to: Fen(900)),
        .certainty(from: .probable, to: .confirmed), .evidenceAdded(added), .evidenceRemoved(removed),
      ])
    #expect(added.fieldTitle == "死亡日期")
  }

  @Test("are none where the same values stand elsewhere in another drop")
  func places() {
    let value = EvidenceValue(feed: "a/b", drop: "1.csv", line: 1, field: "f", value: "v")
    let moved = EvidenceValue(feed: "a/b", drop: "2.csv", line: 9, field: "f", value: "v")
    func appearance(_ fingerprint: String) -> Appearance {
      Appearance(fingerprint: fingerprint, certainty: .probable, amount: nil, outstanding: nil)
    }
    #expect(Difference.between(appearance("a"), appearance("b")) { ([value], [moved, moved]) } == [])
  }

  @Test("do not look at evidence whose fingerprint is the same")
  func lazy() throws {
    struct Looked: Error {}
    let same = Appearance(Observation.sample())
    #expect(try Difference.between(same, same) { throw Looked() } == [])
  }
}
