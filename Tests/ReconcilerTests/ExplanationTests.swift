import Civil
import Reports
import Testing

@testable import Reconciler

@Suite struct ExplanationTests {
  private func record(_ explanation: PersonExplanation, _ drop: String, _ line: Int) -> ExplainedRecord? {
    explanation.records.first { $0.drop == drop && $0.line == line }
  }

  private func findings(_ explanation: PersonExplanation, _ rule: String) -> [ReportedFinding] {
    guard case .found(let findings)? = explanation.verdicts.first(where: { $0.rule.id == rule })?.verdict else {
      return []
    }
    return findings
  }

  @Test func `shows the person's records only, each with its drop and line, by day`() throws {
    let explanation = try ExplanationInbox().explain(ExplanationInbox.dead)
    #expect(
      explanation.records.map { "\($0.day?.description ?? "—") \($0.drop):\($0.line)" } == [
        "2021-01-10 20211001-delta.csv:2", "2021-03-01 20210601-delta.csv:2", "2021-03-05 20210401-delta.csv:2",
        "2021-04-01 20210601-delta.csv:3", "2021-05-01 20210601-delta.csv:4", "2021-07-10 20211001-delta.csv:3",
        "— 20211031-full.csv:2",
      ])
    #expect(explanation.name == "金明花")
    #expect(explanation.personNumber == "0001")
  }

  @Test func `says what each record is to the death`() throws {
    let explanation = try ExplanationInbox().explain(ExplanationInbox.dead)
    #expect(explanation.death?.date == Day("2021-03-05"))
    #expect(explanation.death?.certainty == .conflicting)
    #expect(record(explanation, "20210401-delta.csv", 2)?.remarks == [.decidesDate])
    #expect(record(explanation, "20210401-delta.csv", 2)?.lane == .police)
    #expect(record(explanation, "20210601-delta.csv", 2)?.remarks == [])
    #expect(record(explanation, "20210601-delta.csv", 3)?.remarks == [.afterDeath])
    #expect(record(explanation, "20210601-delta.csv", 4)?.remarks == [.returned])
    #expect(record(explanation, "20211001-delta.csv", 2)?.remarks == [])
    #expect(record(explanation, "20211001-delta.csv", 3)?.remarks == [.contradictsDeath])
    #expect(explanation.spans == [.init(kind: .benefit, first: Day("2005-04-01") ?? explanation.asOf, last: nil)])
  }

  @Test func `a number of fifteen digits, or typed with spaces, is the same person`() throws {
    let inbox = try ExplanationInbox()
    let whole = try inbox.explain(ExplanationInbox.dead)
    for typed in [ExplanationInbox.deadInOldForm, " 222405 19450312 0018 ", "２２２４０５１９４５０３１２００１８"] {
      let explanation = try inbox.explain(typed)
      #expect(explanation.id == ExplanationInbox.dead)
      #expect(explanation.records == whole.records)
    }
  }

  @Test func `each rule has a verdict; rules that argue from absence are not evaluated without their data`() throws {
    let explanation = try ExplanationInbox().explain(ExplanationInbox.dead)
    #expect(explanation.status == .doneOnDoubtfulData)
    let paid = findings(explanation, "deceased-still-paid")
    #expect(paid.map(\.key) == ["deceased-still-paid|" + ExplanationInbox.dead])
    #expect(paid.first?.money?.amount == Fen(11_000))
    for verdict in explanation.verdicts {
      switch verdict.verdict {
      case .notEvaluated: #expect(!verdict.rule.obstacles.isEmpty)
      case .found(let found): #expect(!found.isEmpty && verdict.rule.isEvaluated)
      case .nearly(let reasons): #expect(!reasons.isEmpty)
      case .nothing: #expect(verdict.rule.isEvaluated)
      }
    }
    #expect(
      explanation.verdicts.contains { verdict in
        if case .notEvaluated = verdict.verdict { true } else { false }
      })
  }

  @Test(arguments: [1, 3])
  func `a rule across persons looks at the others too`(threads: Int) throws {
    let inbox = try ExplanationInbox()
    for id in [ExplanationInbox.dead, "222405195011063058"] {
      let shared = findings(try inbox.explain(id, threads: threads), "shared-account")
      #expect(shared.map(\.id) == [id])
    }
  }

  @Test func `a record whose number differs in the check character is shown apart`() throws {
    let explanation = try ExplanationInbox().explain(ExplanationInbox.dead)
    #expect(explanation.unusable.map(\.line) == [5])
    #expect(explanation.unusable.map(\.reason) == [.idCheckCharacter])
    #expect(explanation.unusable.map(\.value.text) == ["222405194503120019"])
    #expect(try ExplanationInbox().explain("222405195203120010").unusable.isEmpty)
  }

  @Test func `a number that is none finds what rules say of it`() throws {
    let explanation = try ExplanationInbox().explain("222405194503120019")
    #expect(!explanation.hasUsableID)
    #expect(explanation.records.isEmpty)
    #expect(explanation.unusable.map(\.line) == [5])
    #expect(findings(explanation, "id-invalid").map(\.id) == ["222405194503120019"])
    #expect(explanation.isKnown)
  }

  @Test(arguments: ["22240519990101001X", "12345", ""])
  func `of somebody nobody knows there is nothing`(id: String) throws {
    let explanation = try ExplanationInbox().explain(id)
    #expect(!explanation.isKnown)
    #expect(explanation.unusable.isEmpty)
  }
}
