import Civil
import Foundation
import Reconciler
import Reports
import Rules
import Testing

/// Absence is not evidence: what a rule needs and did not get makes it silent, never loud.
@Suite("a feed taken away", .serialized)
struct MissingFeedTests {
  @Test("with every feed there is, every rule is evaluated, and those that argue from absence find something")
  func everything() throws {
    let report = try SmallCity.city.get().whole
    #expect(report.status == .done)
    #expect(report.rules.map(\.id) == RuleRegistry.all.map { $0.metadata.id })
    #expect(report.rules.allSatisfy { $0.isEvaluated })
    let found = Set(report.findings.map(\.rule))
    let absent = RuleRegistry.all.map(\.metadata).filter(\.arguesFromAbsence).map(\.id)
    #expect(Set(absent).subtracting(found) == [])
  }

  /// Page and `run.json` say so; and whoever does not read the feed does not notice.
  @Test("no rule that argues from absence and needs it is evaluated", arguments: Dataset.allCases)
  func without(dataset: Dataset) throws {
    let city = try SmallCity.city.get()
    let night = try city.night(without: dataset)
    let report = try night.run { $0.language = .zhHans }.report
    let silent = RuleRegistry.all.map(\.metadata).filter { $0.arguesFromAbsence && $0.reads.contains(dataset) }
    let ids = silent.map(\.id)

    #expect(report.status == .doneOnDoubtfulData)
    #expect(report.rules.filter { !$0.isEvaluated }.map(\.id) == ids)
    let obstacle = ReportedRule.Obstacle(feed: dataset.path, health: .missing)
    #expect(report.rules.filter { !$0.isEvaluated }.allSatisfy { $0.obstacles == [obstacle] })
    #expect(report.findings.filter { ids.contains($0.rule) } == [])

    #expect(conclusions(report, without: dataset) == conclusions(city.whole, without: dataset))

    let run = try JSONDecoder().decode(RunFile.self, from: Data(night.published("run.json").utf8))
    #expect(run.rules.filter { !$0.evaluated }.map(\.rule) == ids)
    for rule in run.rules {
      let reasons = ids.contains(rule.rule) ? [RunFile.Obstacle(feed: dataset.path, reason: "missing")] : []
      #expect(rule.not_evaluated_because == reasons, "\(rule.rule)")
      #expect((rule.findings == 0) || rule.evaluated, "\(rule.rule)")
    }
    let page = try night.published("lists/report.html")
    let title = try #require(report.feeds.first { $0.path == dataset.path }).title.zhHans
    for rule in silent {
      let says = page.contains(
        "<th scope=\"row\">\(rule.title.zh)</th><td colspan=\"8\">未核对：\(title)（缺失）</td>")
      #expect(says, "\(rule.id)")
    }
  }

  /// What rules that do not read a dataset conclude.
  private func conclusions(_ report: RunReport, without dataset: Dataset) -> [String] {
    let others = RuleRegistry.all.map(\.metadata).filter { !$0.reads.contains(dataset) }.map(\.id)
    return report.findings.filter { others.contains($0.rule) }
      .map { "\($0.key) \($0.certainty) \($0.money?.amount.rawValue ?? -1) \($0.action)" }.sorted()
  }
}

/// The part of `run.json` that tells of the rules.
private struct RunFile: Decodable {
  struct Obstacle: Decodable, Equatable {
    let feed: String
    let reason: String
  }

  struct Rule: Decodable {
    let rule: String
    let evaluated: Bool
    let not_evaluated_because: [Obstacle]
    let findings: Int
  }

  let rules: [Rule]
}
