import Civil
import Feeds
import Linkage
import Reports
import Rules

/// Looks at what agencies delivered, without linking persons or evaluating rules.
public struct FeedCheck {
  private let inbox: String
  private let asOf: Day
  private let feeds: String
  private let acceptedDrops: Set<String>
  private let threads: Int
  private let tell: @Sendable (RunEvent) -> Void

  /// A check of an inbox as of a day.
  public init(
    inbox: String, asOf: Day, feeds: String, acceptedDrops: Set<String> = [], threads: Int,
    tell: @escaping @Sendable (RunEvent) -> Void = { _ in }
  ) {
    self.inbox = inbox
    self.asOf = asOf
    self.feeds = feeds
    self.acceptedDrops = acceptedDrops
    self.threads = threads
    self.tell = tell
  }

  /// Reads every drop and reports on the feeds; the report has no rules and no findings.
  ///
  /// - Throws: `Problems` where there is nothing to look at.
  public func run() throws(Problems) -> RunReport {
    let started = Clock.now()
    let catalogue = try FeedCatalogue(folder: feeds)
    do throws(Problem) {
      let inbox = try Inbox(path: inbox)
      tell(.began(.reading))
      let tell = self.tell
      let state = InboxReader(
        catalogue: catalogue, inbox: inbox, asOf: asOf, threads: threads, scratch: TemporaryFolder.path,
        accepted: acceptedDrops
      ).read(
        progress: { done, total in tell(.progressed(.reading, done: done, total: total)) },
        makeSink: { _ in { _, _ in } })
      let options = RunOptions(
        inbox: self.inbox, out: "", asOf: asOf, feeds: feeds, parameters: "", acceptedDrops: acceptedDrops,
        threads: threads)
      return ReportAssembly(
        options: options, catalogue: catalogue, selection: RuleSelection([]),
        outcome: Reconciliation.Outcome(inbox: state, findings: [], notEvaluated: [], linkage: LinkageCounts())
      ).report(started: started)
    } catch {
      throw Problems([error])
    }
  }
}
