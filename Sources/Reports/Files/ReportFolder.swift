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

  /// The files of a report in an existing, empty folder.
  public init(path: String, report: RunReport, wording: Wording = Wording(), masking: Masking = .masked) {
    self.path = path
    self.report = report
    self.wording = wording
    self.masking = masking
  }

  /// Writes the files of the contract, and the lists for people under `lists/`, side by side: each is a file of its own.
  public func write() throws(Problem) {
    let lists = path + "/lists"
    guard mkdir(lists, 0o700) == 0 else {
      throw Problem(.outputUnwritable, file: lists, details: [String(cString: strerror(errno))])
    }
    let files: [@Sendable () throws -> Void] = [
      { try file("lists/report.html") { try ReportPage(report, wording: wording, masking: masking).write(to: &$0) } },
      {
        try file("lists/" + wording.phrase(.cityListFile)) {
          try FindingList(report, wording: wording, masking: masking).write(to: &$0)
        }
      },
      { try file("findings.csv") { try FindingsFile(report.findings).write(to: &$0) } },
      { try file("quarantine.csv") { try QuarantineFile(report.quarantine).write(to: &$0) } },
      { try file("issues.csv") { try QuarantineFile(report.issues).write(to: &$0) } },
      { try file("run.json") { try RunFile(report, wording: wording).write(to: &$0) } },
    ]
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

  private func file(_ name: String, _ body: (inout FileSink) throws -> Void) throws {
    var sink = try FileSink(path: path + "/" + name)
    try body(&sink)
    try sink.finish()
  }
}
