import Civil
import Feeds
import Ledger
import Reports
import Rules

/// Looks at everything as a night does, but publishes nothing and leaves the ledger as it is: for the briefing of the joint
/// meeting.
public struct Briefing {
  private let options: RunOptions
  private let tell: @Sendable (RunEvent) -> Void

  /// A briefing from an inbox and, where there is one, a ledger.
  public init(_ options: RunOptions, tell: @escaping @Sendable (RunEvent) -> Void = { _ in }) {
    self.options = options
    self.tell = tell
  }

  /// Reads, checks and reports.
  ///
  /// - Throws: `Problems` where the inbox, the settings or the ledger cannot be read.
  public func run() throws(Problems) -> RunReport {
    let started = Clock.now()
    let catalogue = try FeedCatalogue(folder: options.feeds)
    let policy = try ParameterFolder.policy(from: options.parameters)
    let desk = try options.state.map { state throws(Problems) in
      try CaseDesk(state: state, actor: options.actor, day: options.asOf)
    }
    let selection = RuleSelection()
    do throws(Problem) {
      let outcome = try Reconciliation(
        options: options, inbox: try Inbox(path: options.inbox), catalogue: catalogue, policy: policy,
        selection: selection, scratch: TemporaryFolder.path, tell: tell
      ).run()
      var report = ReportAssembly(options: options, catalogue: catalogue, selection: selection, outcome: outcome)
        .report(started: started)
      if let desk { try desk.addHistory(to: &report, CaseTranslation(FeedTitles(catalogue), masking: .masked)) }
      report.ended = Clock.now()
      return report
    } catch {
      throw Problems([error])
    }
  }
}

extension CaseDesk {
  /// Adds what the ledger knows of all nights so far.
  fileprivate func addHistory(to report: inout RunReport, _ translation: CaseTranslation) throws(Problem) {
    do {
      try ledger.read { reader in
        try CaseBook(ledger: ledger.id, reader: reader, translation: translation, restorations: [:])
          .addHistory(to: &report)
      }
    } catch {
      throw error as? Problem ?? Problem(.ledgerUnusable, file: "ledger.sqlite", details: ["\(error)"])
    }
  }
}
