import Civil
import Ledger
import Reports

/// Finds what else is wrong with rows that are not entered. The ledger names the first reason only; it is asked again, on
/// trial, with that reason out of the way, so that it alone decides and staff correct a row once.
struct RowFaults {
  /// A row that is asked about again.
  private struct Trial {
    let index: Int
    var entry: OutcomeEntry
    var seen: Set<OutcomeRejection> = []
  }

  private let desk: CaseDesk

  init(_ desk: CaseDesk) {
    self.desk = desk
  }

  /// Adds to the rejections of each row, which stands at the place of its verdict.
  func complete(_ verdicts: inout [ImportReply.Verdict?], of rows: [FilledRow]) throws(Problems) {
    var waiting: [Trial] = []
    for (index, row) in rows.enumerated() {
      guard case .rejected? = verdicts[index], let readable = row.readable else { continue }
      waiting.append(Trial(index: index, entry: readable.entry(row: "")))
    }
    while !waiting.isEmpty {
      // One row of a case at a time: on trial as well, what one reports bears on the next.
      var taken: Set<CaseNumber> = []
      let asked = waiting.filter { taken.insert($0.entry.number).inserted }
      let indices = Set(asked.map(\.index))
      waiting.removeAll { indices.contains($0.index) }
      let judged = try desk.attempt {
        try desk.ledger.apply(asked.map(\.entry), actor: desk.actor, day: desk.day, dryRun: true)
      }
      for (var trial, verdict) in zip(asked, judged) {
        guard case .rejected(let reason) = verdict.result, trial.seen.insert(reason).inserted else { continue }
        add(rows[trial.index].rejection(RejectionReason(reason)), to: &verdicts[trial.index])
        guard let entry = without(reason, trial.entry) else { continue }
        trial.entry = entry
        waiting.append(trial)
      }
    }
  }

  /// One reason a cell is enough: an amount that cannot be read is not missing as well.
  private func add(_ rejection: ImportReply.Rejection, to verdict: inout ImportReply.Verdict?) {
    guard case .rejected(let known)? = verdict, !known.contains(where: { $0.cell == rejection.cell }) else { return }
    verdict = .rejected(known + [rejection])
  }

  /// The entry with something in the place of what was rejected that is right anywhere; nil where nothing is.
  private func without(_ reason: OutcomeRejection, _ entry: OutcomeEntry) -> OutcomeEntry? {
    let told = entry.outcome
    func with(
      reason: RefutationReason?, amount: Fen?, day: Day?, officer: String, note: String
    ) -> OutcomeEntry {
      OutcomeEntry(
        number: entry.number, fingerprint: entry.fingerprint,
        outcome: Outcome(told.kind, reason: reason, amount: amount, day: day, officer: officer, note: note))
    }
    let (why, amount, day, officer, note) = (told.reason, told.amount, told.day, told.officer, told.note)
    switch reason {
    case .officerMissing: return with(reason: why, amount: amount, day: day, officer: "?", note: note)
    case .reasonMissing: return with(reason: .alive, amount: amount, day: day, officer: officer, note: note)
    case .reasonNotAllowed: return with(reason: nil, amount: amount, day: day, officer: officer, note: note)
    case .noteMissing: return with(reason: why, amount: amount, day: day, officer: officer, note: "?")
    case .amountMissing, .amountNotPositive, .amountTooLarge:
      return with(reason: why, amount: Fen(1), day: day, officer: officer, note: note)
    case .amountNotAllowed: return with(reason: why, amount: nil, day: day, officer: officer, note: note)
    case .dayMissing, .dayInFuture, .dayTooEarly:
      return with(reason: why, amount: amount, day: desk.day, officer: officer, note: note)
    case .unknownFingerprint: return OutcomeEntry(number: entry.number, outcome: told)
    case .reversalTooLarge, .moneyIsOwed, .nothingIsOwed, .unknownCase, .notConfirmed, .sameOfficer, .cannotClose:
      return nil
    }
  }
}
