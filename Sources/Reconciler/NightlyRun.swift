import Civil
import Feeds
import Linkage
import Reports
import Rules

#if canImport(Glibc)
  import Glibc
#endif

/// A whole night: read, check, write, publish.
public struct NightlyRun {
  /// What the operator is told at the end.
  public struct Result: Sendable {
    /// Where the results are.
    public let path: String
    /// How the run ended.
    public let status: RunStatus
    /// The report, as written.
    public let report: RunReport
    /// Persons of whom any agency had a record.
    public let persons: Int
  }

  private let options: RunOptions
  private let tell: @Sendable (RunEvent) -> Void

  /// A run; `tell` hears of its progress, from any thread.
  public init(_ options: RunOptions, tell: @escaping @Sendable (RunEvent) -> Void = { _ in }) {
    self.options = options
    self.tell = tell
  }

  /// Runs.
  ///
  /// - Throws: `Problems` where nothing was published: settings that cannot be read, an inbox that is not there, a rule
  ///   that does not exist, an output folder that is taken or cannot be written.
  public func run() throws(Problems) -> Result {
    let started = Clock.now()
    let catalogue = try FeedCatalogue(folder: options.feeds)
    let policy = try ParameterFolder.policy(from: options.parameters)
    let selection = try options.rules.map { ids throws(Problems) in try RuleSelection(ids: ids, in: "--rules") }
    do throws(Problem) {
      let inbox = try Inbox(path: options.inbox)
      try checkAcceptedDrops(inbox)
      let output = try OutputFolder(path: options.out)
      defer { output.discardStaging() }
      let cases = try options.state.map { folder throws(Problem) in try NightCases(folder: folder, options: options) }
      let reconciliation = Reconciliation(
        options: options, inbox: inbox, catalogue: catalogue, policy: policy, selection: selection ?? RuleSelection(),
        scratch: output.staging, watched: try cases?.watched() ?? WatchedPersons(), tell: tell)
      let outcome = try reconciliation.run()
      tell(.began(.writing))
      var report = ReportAssembly(
        options: options, catalogue: catalogue, selection: selection ?? RuleSelection(), outcome: outcome
      ).report(started: started)
      let folder = output.staging + "/" + options.asOf.description
      if let cases {
        // The files are written before the ledger is changed, and published after: killed in between, the same night
        // run again gives the same ledger and the same files.
        try cases.record(&report, outcome, catalogue, selection ?? RuleSelection(), policy) { report throws(Problem) in
          try write(&report, into: folder)
        }
      } else {
        try write(&report, into: folder)
      }
      try output.publish(folder, as: options.asOf.description)
      let path = options.out + "/" + options.asOf.description
      tell(.published(path: path))
      return Result(path: path, status: report.status, report: report, persons: outcome.linkage.persons)
    } catch {
      throw Problems([error])
    }
  }

  private func write(_ report: inout RunReport, into folder: String) throws(Problem) {
    report.ended = Clock.now()
    guard mkdir(folder, 0o700) == 0 else {
      throw Problem(.outputUnwritable, file: folder, details: [String(cString: strerror(errno))])
    }
    try ReportFolder(
      path: folder, report: report, wording: Wording(options.language), masking: options.masking, parts: options.parts
    ).write()
  }

  /// A drop that is accepted by name must be there: a mistyped name must not pass for an acceptance, nor one name
  /// for the drops of several datasets.
  private func checkAcceptedDrops(_ inbox: Inbox) throws(Problem) {
    let drops = inbox.drops.values.flatMap { $0 }
    for name in options.acceptedDrops.sorted() {
      let named = drops.filter { $0.name.text == name || $0.displayName == name }.map(\.displayName).sorted()
      if named.isEmpty { throw Problem(.acceptedDropMissing, file: name) }
      if named.count > 1 {
        throw Problem(.acceptedDropAmbiguous, file: name, details: [named.joined(separator: "、")])
      }
    }
  }
}

/// The time of day, for the record of when a run started and ended; nothing else depends on it.
enum Clock {
  /// Now, in ISO 8601 with the local offset.
  static func now() -> String {
    var seconds = time(nil)
    var parts = tm()
    localtime_r(&seconds, &parts)
    return withUnsafeTemporaryAllocation(of: CChar.self, capacity: 40) { buffer in
      let length = strftime(buffer.baseAddress, buffer.count, "%Y-%m-%dT%H:%M:%S%z", &parts)
      return String(decoding: buffer.prefix(length).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
  }
}
