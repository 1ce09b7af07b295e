import Civil
import Feeds
import Reports
import Rules

/// What is seen of one person: the records, what each rule finds, and why others nearly did.
struct PersonLook {
  /// A rule that looks across persons, and what this one contributes.
  struct CrossPersonClue {
    let rule: any CrossPersonRule
    let clue: Clue
  }

  private let rules: [any CatalogueRule]
  private let asOf: Day
  private let policy: Policy
  private let inbox: InboxState

  var findings: [Finding] = []
  private(set) var nearMisses: [FindingSink.NearMiss] = []
  private(set) var clues: [CrossPersonClue] = []
  private(set) var records: [ExplainedRecord] = []
  private(set) var spans: [PersonExplanation.Span] = []
  private(set) var death: PersonExplanation.Death?
  private(set) var name = ""
  private(set) var personNumber = ""
  private(set) var division: Division?

  init(rules: [any CatalogueRule], asOf: Day, policy: Policy, inbox: InboxState) {
    self.rules = rules
    self.asOf = asOf
    self.policy = policy
    self.inbox = inbox
  }

  /// Looks at the person; the rows are not needed afterwards.
  mutating func visit(_ rows: PersonRecords) {
    let dossier = Dossier(of: rows, asOf: asOf, policy: policy, text: inbox)
    var sink = FindingSink(explains: true)
    for rule in rules {
      if let rule = rule as? any Rule { rule.evaluate(dossier, policy, into: &sink) }
      if let rule = rule as? any CrossPersonRule, let clue = rule.clue(in: dossier, policy) {
        clues.append(CrossPersonClue(rule: rule, clue: clue))
      }
    }
    findings = sink.findings
    nearMisses = sink.nearMisses
    let explained = ExplainedDossier(dossier: dossier, inbox: inbox)
    records = explained.records
    spans = explained.spans
    death = explained.death
    let register = dossier.registerEntry.map { (Dataset.participants, $0.head.place) }
    let household = dossier.householdEntry.map { (Dataset.residents, $0.head.place) }
    let places = [register, household].compactMap(\.self)
    personNumber = register.flatMap { inbox.text(of: "personNumber", at: $0.1, in: $0.0) } ?? ""
    division = places.lazy.compactMap { [inbox] in inbox[$0.0]?.division(at: $0.1) }.first
    // Somebody on neither register may still have a name in some record.
    name =
      places.lazy.compactMap { [inbox] in inbox.text(of: "name", at: $0.1, in: $0.0) }.first
      ?? records.lazy.flatMap(\.values).first { $0.field == "name" }?.text ?? ""
  }

  /// What a rule says.
  func verdict(of rule: ReportedRule, _ findings: [ReportedFinding]) -> PersonExplanation.Verdict {
    if !rule.isEvaluated { return .notEvaluated }
    if !findings.isEmpty { return .found(findings) }
    let reasons = nearMisses.filter { $0.rule == rule.id }.map { LocalText($0.reason) }
    return reasons.isEmpty ? .nothing : .nearly(reasons)
  }
}
