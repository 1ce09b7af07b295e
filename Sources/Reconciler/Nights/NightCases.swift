import Civil
import Feeds
import Ledger
import Reports
import Rules

#if canImport(Glibc)
  import Glibc
#endif

/// The ledger's part in a run: what it must look for, and what becomes of its cases.
struct NightCases {
  private let ledger: Ledger
  private let options: RunOptions
  private let lock: RunLock

  /// Opens the ledger, keeps other runs out of it, and sees that the night is one that may be run.
  init(folder: String, options: RunOptions) throws(Problem) {
    self.options = options
    do {
      ledger = try Ledger(folder: folder, clock: { Clock.now() })
    } catch {
      throw NightCases.problem(error, folder)
    }
    lock = try RunLock(folder: folder)
    try checkDay()
  }

  /// Refuses a day before the last night before anything is read. What is published for such a day came from the drops of
  /// its time; a look at it from today's must not take its place.
  private func checkDay() throws(Problem) {
    let last: Day?
    do {
      last = try ledger.read { try $0.nights().last?.day }
    } catch {
      throw problem(error)
    }
    guard let last, options.asOf < last else { return }
    let day = options.asOf.description
    guard options.allowsOlderDay else {
      throw Problem(.nightOlder, file: (options.state ?? "") + "/ledger.sqlite", details: [day, last.description])
    }
    let published = options.out + "/" + day
    if access(published, F_OK) == 0 { throw Problem(.nightPublished, file: published, details: [day]) }
  }

  /// The persons of whom the ledger wants to know more than tonight's findings.
  func watched() throws(Problem) -> WatchedPersons {
    do {
      return try ledger.read { reader in
        let ids = try reader.watched()
        var watched = WatchedPersons()
        watched.deaths = Set(ids.deaths.compactMap { ResidentID($0) })
        for one in try reader.refutedDeaths() {
          guard let id = ResidentID(one.observation.id), let died = one.observation.deathDate else { continue }
          watched.alive[id] = min(died, watched.alive[id] ?? died)
        }
        return watched
      }
    } catch {
      throw problem(error)
    }
  }

  /// Records a night, puts what the ledger knows into the report, and writes the files before anything is final.
  func record(
    _ report: inout RunReport, _ outcome: Reconciliation.Outcome, _ catalogue: FeedCatalogue,
    _ selection: RuleSelection, _ policy: Policy, write: (inout RunReport) throws(Problem) -> Void
  ) throws(Problem) {
    let night = NightRecord(report: report, outcome: outcome, selection: selection, policy: policy).night
    do {
      try ledger.record(night, allowOlder: options.allowsOlderDay) { result, reader in
        try CaseBook(
          ledger: ledger.id, reader: reader,
          translation: CaseTranslation(FeedTitles(catalogue), masking: options.masking),
          restorations: outcome.summaries?.notes.restorations ?? [:]
        ).add(result, to: &report)
        if !result.wasRecorded {
          report.notes.append(
            Problem(.nightNotRecorded, file: options.state ?? "", details: [options.asOf.description]))
        }
        try write(&report)
      }
      if options.masking == .unmasked {
        try ledger.note(
          .unmaskedLists, payload: ["out": options.out], actor: options.actor, day: options.asOf)
      }
    } catch {
      throw problem(error)
    }
  }

  private func problem(_ error: any Error) -> Problem { NightCases.problem(error, options.state ?? "") }

  private static func problem(_ error: any Error, _ folder: String) -> Problem {
    error as? Problem ?? Problem(.ledgerUnusable, file: folder, details: ["\(error)"])
  }
}
