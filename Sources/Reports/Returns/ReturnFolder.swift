import Civil

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The files that go back to the agencies, `returns/<agency>/<dataset>.csv` in the folder of a run. They hold personal data
/// as delivered: folders and files are for their owner only, and each agency gets its own folder and no other.
public struct ReturnFolder: Sendable {
  private let path: String
  private let report: RunReport
  private let wording: Wording

  /// The files of a report in an existing folder.
  public init(path: String, report: RunReport, wording: Wording = Wording()) {
    self.path = path
    self.report = report
    self.wording = wording
  }

  /// Writes the files; without any, there is no folder either.
  ///
  /// - Throws: a `Problem` where something cannot be written.
  public func write() throws {
    let files = AgencyReturn.all(of: report, wording: wording)
    guard !files.isEmpty else { return }
    try make(path + "/returns")
    var agency = ""
    for file in files {
      let folder = path + "/returns/" + file.feed.prefix { $0 != "/" }
      if folder != agency { try make(folder) }
      agency = folder
      var sink = try FileSink(path: path + "/returns/" + file.feed + ".csv")
      try file.write(to: &sink)
      try sink.finish()
    }
  }

  private func make(_ folder: String) throws {
    guard mkdir(folder, 0o700) == 0 else {
      throw Problem(.outputUnwritable, file: folder, details: [String(cString: strerror(errno))])
    }
  }
}
