import Civil
import Ledger
import Reports
import Rules

/// Puts what the ledger keeps into what reports show.
struct CaseTranslation {
  private let titles: FeedTitles
  private let masking: Masking
  private let rules = Dictionary(
    RuleRegistry.all.map { ($0.metadata.id, LocalText($0.metadata.title)) }, uniquingKeysWith: { first, _ in first })

  /// A translation with the titles of these feeds; numbers in sentences are shown by `masking`.
  init(_ titles: FeedTitles, masking: Masking) {
    self.titles = titles
    self.masking = masking
  }

  /// A case as it was last found; the agencies' files of that night may be gone.
  func reported(_ one: LedgerCase) -> ReportedCase {
    let found = one.observation
    let standing = standing(one.standing)
    let finding = ReportedFinding(
      rule: found.rule, id: found.id, name: found.name, personNumber: found.personNumber, division: found.division,
      town: found.town, village: found.village, certainty: found.certainty, months: found.months, money: found.money,
      lowerAmount: found.lowerAmount, action: found.action, unit: found.unit, marks: found.marks, key: found.key,
      evidence: found.evidence.map(evidence), standing: standing)
    return ReportedCase(
      finding: finding, standing: standing, ruleTitle: rules[found.rule] ?? LocalText(found.rule),
      lastSeen: one.lastSeen)
  }

  /// All that is known of a case. Its log tells the order in which things happened.
  func reported(_ history: CaseHistory) -> ReportedCaseHistory {
    var sightings = history.sightings.makeIterator()
    var reports = history.reports.makeIterator()
    let entries = history.events.compactMap { event -> ReportedCaseHistory.Entry? in
      let what: ReportedCaseHistory.Event
      switch event.kind {
      case "opened", "changed", "reopened":
        guard let sighting = sightings.next() else { return nil }
        what = .found(
          sighting.change, money: sighting.observation.money, certainty: sighting.observation.certainty,
          differences: sighting.differences.map(sentence))
      case "outcome":
        guard let report = reports.next() else { return nil }
        what = .reported(report.outcome, source: report.source)
      case "gone": what = .departed(.gone)
      case "withdrawn": what = .departed(.withdrawn)
      case "assigned": what = .assigned(to: event.payload["assignee"] ?? "")
      default: return nil
      }
      return ReportedCaseHistory.Entry(
        day: event.day ?? history.present.lastSeen, time: event.time, actor: event.actor, event: what)
    }
    let isRefutedDeath =
      history.present.standing.outcomes.last { $0.kind == .confirmed || $0.kind == .refuted }?.reason == .alive
    return ReportedCaseHistory(
      present: reported(history.present), entries: entries, mustBeMadeGood: isRefutedDeath)
  }

  private func evidence(_ value: EvidenceValue) -> ReportedEvidence {
    ReportedEvidence(
      feed: value.feed, feedTitle: titles[value.feed], drop: value.drop, line: value.line, field: value.field,
      fieldTitle: value.fieldTitle, value: value.value)
  }

  /// Where a case stands.
  func standing(_ standing: Standing) -> CaseStanding {
    CaseStanding(
      number: standing.number, state: standing.state, change: standing.change, openedOn: standing.openedOn,
      deadline: standing.deadline, differences: standing.differences.map(sentence), outcomes: standing.outcomes,
      assignee: standing.assignee, fingerprint: standing.fingerprint)
  }

  private func sentence(_ difference: Difference) -> LocalText {
    switch difference {
    case .amount(let from, let to): return CaseDifference.amount(from: from, to: to).text
    case .outstanding(let from, let to): return CaseDifference.outstanding(from: from, to: to).text
    case .certainty(let from, let to): return CaseDifference.certainty(from: from, to: to).text
    case .evidenceAdded(let value): return CaseDifference.evidenceAdded(evidence(value), masking).text
    case .evidenceRemoved(let value): return CaseDifference.evidenceRemoved(evidence(value), masking).text
    }
  }
}
