import Civil
import Foundation
import Reports
import Rules
import Testing

@testable import Reconciler

@Suite struct RuleCatalogueTests {
  private static let catalogue = Result {
    try RuleCatalogue(feeds: NightFolder.feeds, parameters: NightFolder.parameters)
  }

  @Test func `describes every rule with all it declares`() throws {
    let catalogue = try RuleCatalogueTests.catalogue.get()
    #expect(catalogue.rules.map(\.id) == RuleRegistry.all.map { $0.metadata.id })
    for (described, rule) in zip(catalogue.rules, RuleRegistry.all) {
      #expect(described.parameters.map(\.name) == rule.metadata.parameters.map(\.name))
      #expect(Set(described.reads.map(\.path)) == Set(rule.metadata.reads.map(\.path)))
      #expect(described.reads.allSatisfy { $0.title.zhHans != $0.path })
      #expect(described.arguesFromAbsence == rule.metadata.arguesFromAbsence)
    }
  }

  @Test func `a rule that rests on a death names what deaths are weighed by`() throws {
    let rules = try RuleCatalogueTests.catalogue.get().rules
    let paid = try #require(rules.first { $0.id == "deceased-still-paid" })
    #expect(paid.deathParameters.map(\.name) == ["death-sources-apart-days", "sign-of-life-after-death-days"])
    let twice = try #require(rules.first { $0.id == "funeral-paid-twice" })
    #expect(twice.deathParameters.isEmpty)
  }

  @Test func `an unknown rule is a problem that names the rules there are`() throws {
    #expect {
      try RuleCatalogue.checkRule("deceased-paid", in: "hedui rules")
    } throws: { error in
      guard let problem = (error as? Problems)?.all.first else { return false }
      return problem.kind == .unknownRule && problem.details.contains { $0.contains("deceased-still-paid") }
    }
    try RuleCatalogue.checkRule("deceased-still-paid", in: "hedui rules")
  }

  @Test(
    "the pages in docs/ are current: make docs writes them",
    arguments: [("docs/rules.md", Language.zhHans), ("docs/rules.en.md", .en)])
  func pages(file: String, language: Language) throws {
    let catalogue = try RuleCatalogueTests.catalogue.get()
    let page = RuleReference(catalogue.rules, parameters: catalogue.parameters, wording: Wording(language)).markdown
    let isCurrent = try String(contentsOf: NightFolder.project.appending(path: file), encoding: .utf8) == page
    #expect(isCurrent, "\(file) is stale: run make docs")
  }
}
