import Civil
import GRDB

/// Enters reports, inside a transaction.
struct OutcomeRecorder {
  private let day: Day
  private let actor: String
  private let source: String?
  private let database: Database
  private let hasher = SHA256()
  private let log: EventLog
  private let cases: CaseTable
  private let outcomes: OutcomeTable
  private let hadFingerprint: Statement

  init(_ database: Database, actor: String, source: String?, day: Day, time: String) throws {
    self.database = database
    self.day = day
    self.actor = actor
    self.source = source
    log = try EventLog(database, time: time, hasher: hasher)
    cases = try CaseTable(database)
    outcomes = try OutcomeTable(database)
    hadFingerprint = try database.cachedStatement(
      sql: "SELECT EXISTS (SELECT 1 FROM observations WHERE number = ? AND fingerprint = ?)")
  }

  /// Enters all that are acceptable, in their order.
  func enter(_ entries: [OutcomeEntry]) throws -> [OutcomeVerdict] {
    let verdicts = try entries.map { entry in
      OutcomeVerdict(row: entry.row, number: entry.number, result: try enter(entry))
    }
    if let source { try recordImport(source, verdicts) }
    return verdicts
  }

  private func enter(_ entry: OutcomeEntry) throws -> OutcomeVerdict.Result {
    guard var row = try cases.row(entry.number.value) else { return .rejected(.unknownCase) }
    let fingerprint = entry.fingerprint ?? row.appearance.fingerprint
    guard try isOf(row, fingerprint) else { return .rejected(.unknownFingerprint) }
    let outcome = entry.outcome.storable
    var reports = try outcomes.reports(on: row.number)
    if OutcomeRules.isKnown(outcome, fingerprint: fingerprint, reports: reports) {
      // What is repeated may close the case, but money would count twice.
      guard entry.closes, row.state == .open, outcome.amount == nil else { return .known }
    }
    if let rejection = OutcomeRules.rejection(
      of: outcome, closing: entry.closes, reports: reports, amount: row.appearance.amount,
      action: row.action, today: day)
    {
      return .rejected(rejection)
    }
    let report = report(outcome, fingerprint, closes: entry.closes, of: row, after: reports)
    reports.append(report)
    row.state = state(of: row, judged: Judgement(reports))
    let values = OutcomeTable.values(of: report, source: source)
    let event = try log.append(
      .outcome, day: day, actor: actor, number: row.number,
      payload: ["content": hasher.hash(of: values), "kind": outcome.kind.rawValue, "state": row.state.rawValue])
    try outcomes.add(values, number: row.number, event: event)
    try cases.save(row)
    return .accepted(row.state)
  }

  private func isOf(_ row: CaseRow, _ fingerprint: String) throws -> Bool {
    if fingerprint == row.appearance.fingerprint { return true }
    return try Bool.fetchOne(hadFingerprint, arguments: [row.number, fingerprint]) ?? false
  }

  private func report(
    _ outcome: Outcome, _ fingerprint: String, closes: Bool, of row: CaseRow, after reports: [Report]
  ) -> Report {
    func report(settles: Bool) -> Report {
      Report(
        outcome: outcome, fingerprint: fingerprint, settles: settles, amount: row.appearance.amount,
        outstanding: row.appearance.outstanding)
    }
    let isReached = Settlement.isReached(
      by: reports + [report(settles: false)], amount: row.appearance.amount,
      outstanding: row.appearance.outstanding, lowerAmount: row.lowerAmount, action: row.action)
    return report(settles: closes || isReached && outcome.kind != .refuted)
  }

  /// A case that the data no longer support stays away; a report says nothing about the data.
  private func state(of row: CaseRow, judged: Judgement) -> CaseState {
    guard row.state != .gone, row.state != .withdrawn else { return row.state }
    let state = judged.state(fingerprint: row.appearance.fingerprint, outstanding: row.appearance.outstanding)
    return state == .open && row.deathWithdrawnOn != nil ? .withdrawn : state
  }

  /// Writes that a workbook came, unless it came before and brought nothing new.
  private func recordImport(_ source: String, _ verdicts: [OutcomeVerdict]) throws {
    var accepted = 0
    var known = 0
    for verdict in verdicts {
      switch verdict.result {
      case .accepted: accepted += 1
      case .known: known += 1
      case .rejected: break
      }
    }
    let cameBefore =
      try Bool.fetchOne(
        database,
        sql: "SELECT EXISTS (SELECT 1 FROM events WHERE kind = ? AND payload ->> 'source' = ?)",
        arguments: [EventKind.imported.rawValue, source]) ?? false
    guard accepted > 0 || !cameBefore else { return }
    try log.append(
      .imported, day: day, actor: actor,
      payload: [
        "source": source, "accepted": String(accepted), "known": String(known),
        "rejected": String(verdicts.count - accepted - known),
      ])
  }
}

extension Outcome {
  /// The report as the ledger can keep it.
  fileprivate var storable: Outcome {
    Outcome(kind, reason: reason, amount: amount, day: day, officer: officer.storable, note: note.storable)
  }
}
