import Foundation
import Testing

@testable import Reports

@Suite struct ReportFolderTests {
  @Test func `all files are written, the same bytes every time`() throws {
    let names = [
      "findings.csv", "quarantine.csv", "issues.csv", "run.json", "lists/全市问题清单.csv", "lists/全市问题清单.xlsx",
      "lists/乡镇不明.csv", "lists/乡镇不明.xlsx", "lists/核实表-乡镇不明.xlsx", "lists/开山屯镇-222405100.csv",
      "lists/开山屯镇-222405100.xlsx", "lists/核实表-开山屯镇-222405100.xlsx", "lists/report.html",
      "lists/briefing.html", "returns/civil-affairs/funerals.csv", "returns/public-security/deaths.csv",
      "returns/social-insurance/pension-payments.csv",
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
        #expect(Set(found.filter { $0.contains(".") }) == Set(names))
      }
    }
    #expect(contents[0].allSatisfy { $0?.isEmpty == false })
    #expect(contents[0] == contents[1])
  }

  @Test func `a part can be asked for alone`() throws {
    for (parts, names) in [
      (ReportParts.records, ["findings.csv", "issues.csv", "quarantine.csv", "run.json"]),
      (.page, ["lists/briefing.html", "lists/report.html"]),
    ] {
      try withTemporaryFolder { folder in
        try ReportFolder(path: folder, report: SampleReport.report, parts: parts).write()
        let found = try FileManager.default.subpathsOfDirectory(atPath: folder).filter { $0 != "lists" }
        #expect(found.sorted() == names)
      }
    }
  }

  @Test func `the list the page names is there`() throws {
    for language in Language.allCases {
      let wording = Wording(language)
      #expect(wording.phrase(.cityListFile) == wording.workbook(.cityFile) + ".csv")
    }
  }
}
