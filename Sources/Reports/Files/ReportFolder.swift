import Civil
import Dispatch
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// All files of a run, written into a folder that nobody reads yet: publishing it is up to the caller.
public struct ReportFolder: Sendable {
  private let path: String
  private let report: RunReport
  private let wording: Wording
  private let masking: Masking
  private let parts: ReportParts

  /// The files of a report, or some of them, in an existing, empty folder.
  public init(
    path: String, report: RunReport, wording: Wording = Wording(), masking: Masking = .masked, parts: ReportParts = .all
  ) {
    self.path = path
    self.report = report
    self.wording = wording
    self.masking = masking
    self.parts = parts
  }

  /// Writes the files of the contract, and what people read under `lists/`, side by side: each is a file of its own.
  public func write() throws(Problem) {
    if !parts.isDisjoint(with: [.page, .lists]) {
      let folder = path + "/lists"
      guard mkdir(folder, 0o700) == 0 else {
        throw Problem(.outputUnwritable, file: folder, details: [String(cString: strerror(errno))])
      }
    }
    let files = lists() + page() + records() + returns()
    let problems = Mutex([Problem?](repeating: nil, count: files.count))
    DispatchQueue.concurrentPerform(iterations: files.count) { index in
      do {
        try files[index]()
      } catch {
        let problem = error as? Problem ?? Problem(.outputUnwritable, file: path, details: ["\(error)"])
        problems.withLock { $0[index] = problem }
      }
    }
    if let first = problems.withLock({ $0.lazy.compactMap(\.self).first }) { throw first }
  }

  private typealias Writer = @Sendable () throws -> Void

  /// Workbooks with their CSV twins, and the forms; the largest first, so that they do not come last.
  private func lists() -> [Writer] {
    guard parts.contains(.lists) else { return [] }
    let scopes = ListScope.all(of: report, wording: wording).sorted { $0.findings.count > $1.findings.count }
    return scopes.flatMap { scope -> [Writer] in
      let book: Writer = {
        try FindingWorkbook(report: report, scope: scope, wording: wording, masking: masking)
          .write(to: path + "/lists/" + scope.stem + ".xlsx")
      }
      let twin: Writer = {
        try file("lists/" + scope.stem + ".csv") {
          try FindingList(report, findings: scope.findings, wording: wording, masking: masking).write(to: &$0)
        }
      }
      let forms = VisitForms(report, scope: scope, wording: wording, masking: masking)
      guard !scope.isCity, !forms.isEmpty else { return [book, twin] }
      return [book, twin, { try forms.write(to: path + "/lists/" + forms.fileName) }]
    }
  }

  private func page() -> [Writer] {
    guard parts.contains(.page) else { return [] }
    return [
      { try file("lists/report.html") { try ReportPage(report, wording: wording, masking: masking).write(to: &$0) } },
      { try file("lists/briefing.html") { try BriefingPage(report, wording: wording).write(to: &$0) } },
    ]
  }

  private func returns() -> [Writer] {
    parts.contains(.returns) ? [{ try ReturnFolder(path: path, report: report, wording: wording).write() }] : []
  }

  private func records() -> [Writer] {
    guard parts.contains(.records) else { return [] }
    return [
      { try file("findings.csv") { try FindingsFile(report.findings).write(to: &$0) } },
      { try file("quarantine.csv") { try QuarantineFile(report.quarantine).write(to: &$0) } },
      { try file("issues.csv") { try QuarantineFile(report.issues).write(to: &$0) } },
      { try file("run.json") { try RunFile(report, wording: wording).write(to: &$0) } },
    ]
  }

  private func file(_ name: String, _ body: (inout FileSink) throws -> Void) throws {
    var sink = try FileSink(path: path + "/" + name)
    try body(&sink)
    try sink.finish()
  }
}
