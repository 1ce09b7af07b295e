import Civil
import Foundation
import Testing

@testable import Reports

@Suite("Cases and scorecards in run.json") struct RunFileCasesTests {
  private let sample = CasePageSample(seed: 1).report

  private func run(_ report: RunReport) throws -> (text: String, object: [String: Any]) {
    var sink = MemorySink()
    try RunFile(report, wording: Wording()).write(to: &sink)
    let parsed = try JSONSerialization.jsonObject(with: Data(sink.bytes))
    return (String(decoding: sink.bytes, as: UTF8.self), try #require(parsed as? [String: Any]))
  }

  @Test("counts by what the night did are those of a plain count")
  func changes() throws {
    let cases = try #require(try run(sample).object["cases"] as? [String: Any])
    let departed = try #require(sample.cases?.departed)
    func count(_ change: CaseChange) -> Int {
      sample.findings.count { $0.standing?.state == .open && $0.standing?.change == change }
    }
    let gone = departed.count { $0.finding.standing?.change == .gone }
    #expect(
      cases["changes"] as? [String: Int] == [
        "opened": count(.opened), "continued": count(.continued), "changed": count(.changed),
        "reopened": count(.reopened), "unchecked": 5, "gone": gone, "withdrawn": departed.count - gone,
      ])
    #expect(cases["ledger"] as? String == "5f0c")
    #expect(cases["withheld"] as? Int == 20)
    #expect(cases["open"] as? Int == sample.cases?.nights.last?.open)
    let rules = try #require(cases["rules"] as? [[String: Any]])
    let opened = rules.compactMap { $0["opened"] as? Int }
    #expect(opened.reduce(0, +) == count(.opened))
    let ids = rules.compactMap { $0["rule"] as? String }
    #expect(ids == ["deceased-still-paid", "certification-overdue", "not-enrolled", "stopped-though-alive"])
  }

  @Test("money, departed cases, nights and precision")
  func rest() throws {
    let cases = try #require(try run(sample).object["cases"] as? [String: Any])
    #expect(cases["recovered_fen"] as? Int == 1_234_567)
    #expect(cases["prevented_fen"] as? Int == 89_000)
    #expect(cases["stopped_without_months"] as? Int == 3)
    #expect(
      cases["restorations"] as? [String: Int]
        == ["lines": 3, "cases": 1, "amount_fen": 12_845, "without_amount": 1])
    let departed = try #require(cases["departed"] as? [[String: Any]])
    let first = try #require(sample.cases?.departed.first)
    #expect(departed.count == 30)
    #expect(departed[0]["case"] as? String == first.finding.standing?.number.description)
    #expect(departed[0]["last_seen"] as? String == first.lastSeen.description)
    let nights = try #require(cases["nights"] as? [[String: Any]])
    #expect(nights.count == 40)
    #expect(nights[39]["as_of"] as? String == "2021-10-31")
    let last = try #require(sample.cases?.nights.last)
    #expect(nights[39]["outstanding_fen"] as? Int == Int(last.outstanding.rawValue))
    let precision = try #require(cases["precision"] as? [[String: Any]])
    #expect(precision[0]["share_per_mille"] as? Int == 308)
    #expect(precision[0]["low_per_mille"] as? Int == 255)
    #expect(precision[0]["high_per_mille"] as? Int == 366)
  }

  @Test("no ID, no name")
  func personal() throws {
    let text = try run(sample).text
    #expect(!text.contains("金明花"))
    for departed in sample.cases?.departed ?? [] { #expect(!text.contains(departed.finding.id)) }
  }

  @Test("scorecards, with nothing where nothing is known")
  func scorecards() throws {
    let cards = try #require(try run(sample).object["scorecards"] as? [[String: Any]])
    #expect(
      cards[0]["delay"] as? [String: Int]
        == ["deaths": 412, "median_days": 17, "ninth_decile_days": 63, "over_thirty_days": 96])
    #expect(cards[0]["unusable_ids"] as? Int == 40)
    #expect(cards[0]["unsound_nights"] as? [String: Int] == ["part": 1, "whole": 40])
    #expect(cards[1]["delay"] is NSNull)
    #expect(cards[1]["withdrawn_deaths"] is NSNull)
  }

  @Test("without a ledger there are no cases, and no night that might be zero")
  func noLedger() throws {
    var report = sample
    report.cases = nil
    report.scorecards = []
    let text = try run(report).text
    #expect(text.hasSuffix("  \"cases\": null,\n  \"scorecards\": []\n}\n"))
    report.cases = ReportedCases(ledger: "")
    let cases = try #require(try run(report).object["cases"] as? [String: Any])
    #expect(cases["open"] is NSNull)
  }
}
