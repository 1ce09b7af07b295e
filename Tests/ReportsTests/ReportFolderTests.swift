import Foundation
import Testing

@testable import Reports

@Suite struct ReportFolderTests {
  @Test func `all files are written, the same bytes every time`() throws {
    let names = [
      "findings.csv", "quarantine.csv", "issues.csv", "run.json", "lists/全市问题清单.csv", "lists/report.html",
    ]
    var contents: [[Data?]] = []
    for order in [false, true] {
      try withTemporaryFolder { folder in
        var report = SampleReport.report
        if order {
          report.findings.reverse()
          report.quarantine.reverse()
        }
        try ReportFolder(path: folder, report: report).write()
        contents.append(names.map { FileManager.default.contents(atPath: folder + "/" + $0) })
        let found = try FileManager.default.subpathsOfDirectory(atPath: folder)
        #expect(Set(found) == Set(names + ["lists"]))
      }
    }
    #expect(contents[0].allSatisfy { $0?.isEmpty == false })
    #expect(contents[0] == contents[1])
  }
}
