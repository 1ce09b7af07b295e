import Civil
import Foundation
import Testing

@testable import Reports

@Suite("Workbooks of hostile data") struct HostileWorkbookTests {
  static let texts = [
    "=HYPERLINK(\"http://x\",\"y\")", "+1+1", "-2+3", "@SUM(A1)", "\t=1", "＝1", "a\u{0}b\u{7}", "x\u{202E}fdp.exe",
    "😀👨‍👩‍👧",
    "\u{FFFD}\u{FFFF}", "_x003D_1", "<c t=\"str\"><f>1</f></c>", "]]>&amp;", String(repeating: "長", count: 32_767),
    String(repeating: "😀", count: 20_000),
  ]

  private var report: RunReport {
    var report = SampleReport.withCases
    report.findings = HostileWorkbookTests.texts.enumerated().map { index, text in
      var finding = ReportedFinding(
        rule: "deceased-still-paid", id: "22240519450312\(1000 + index)", name: text, personNumber: text,
        division: Division("222405100201"), town: text, village: text, certainty: .confirmed, action: .visitFirst,
        unit: .village, marks: [text], key: "k\(index)",
        evidence: [SampleReport.payment(line: 1, field: "x", title: text, value: text)],
        doubts: [LocalText(text)])
      finding.standing = CaseStanding(
        number: CaseNumber(index + 1), state: .open, change: .changed, openedOn: report.asOf,
        differences: [LocalText(text)],
        outcomes: [Outcome(.refuted, reason: .other, officer: text, note: text)], assignee: text, fingerprint: "00")
      return finding
    }
    return report
  }

  @Test("nothing becomes a formula or a link, no cell is too long, the XML is whole", arguments: Language.allCases)
  func texts(language: Language) throws {
    let wording = Wording(language)
    let report = report
    try withTemporaryFolder { folder in
      try ReportFolder(path: folder, report: report, wording: wording, parts: .lists).write()
      let files = try FileManager.default.contentsOfDirectory(atPath: folder + "/lists").filter {
        $0.hasSuffix(".xlsx")
      }
      #expect(files.count == 3)
      for file in files {
        let parts = try WorkbookParts(path: folder + "/lists/" + file)
        for (name, xml) in parts.parts where name.hasSuffix(".xml") {
          #expect(XMLWellFormedness.check(xml), "\(name) of \(file)")
          #expect(!xml.contains("<hyperlink"))
          if name.hasPrefix("xl/worksheets/") { #expect(!xml.contains("<f>") && !xml.contains("<f ")) }
          #expect(!xml.unicodeScalars.contains { $0 == "\u{202E}" || $0 == "\u{7}" || $0 == "\u{FFFF}" })
        }
      }
    }
  }

  @Test("texts are kept as they are but for what cannot be seen")
  func kept() throws {
    let parts = try FindingWorkbookTests.parts(report)
    let columns = FindingWorkbookTests.columns(parts, FindingWorkbookTests.paid)
    let name = try #require(columns[.name])
    let names = parts.rows(FindingWorkbookTests.paid).filter { $0.key >= 5 }.values.compactMap { $0[name] }
    for text in [
      "=HYPERLINK(\"http://x\",\"y\")", "+1+1", "-2+3", "@SUM(A1)", "␉=1", "a␀b␇", "x\u{FFFD}fdp.exe", "_x005F_x003D_1",
    ] {
      #expect(names.contains(text))
    }
    #expect(names.contains(String(repeating: "長", count: 32_767)))
    for text in parts.rows(FindingWorkbookTests.paid).values.flatMap(\.values) {
      #expect(text.utf16.count <= CellText.limit)
    }
    #expect(names.contains { $0.hasPrefix("😀😀") && $0.hasSuffix("…（内容过长，已截断）") && $0.utf16.count > 32_760 })
  }

  @Test("no full number is anywhere in a masked file, whatever the column; an unmasked one has them")
  func masked() throws {
    var report = SampleReport.withCases
    let id = "222405194503120018"
    report.findings = [
      SampleReport.finding(
        id: id, name: "金\(id)", action: .visitFirst, doubts: [LocalText("同号 \(id)")], marks: [id],
        evidence: [
          ReportedEvidence(
            feed: "a/b", feedTitle: LocalText("甲"), drop: "\(id).csv", line: 1, field: "remark", fieldTitle: "备注",
            value: "见 \(id)"), SampleReport.payment(line: 2, field: "bankAccount", value: "6217000000000000015"),
        ])
    ]
    report.findings[0].standing = CaseStanding(
      number: CaseNumber(1), state: .open, change: .changed, openedOn: report.asOf, differences: [LocalText("原 \(id)")],
      outcomes: [Outcome(.checking, officer: "经办 \(id)")], assignee: id, fingerprint: "00")
    report.cases?.departed[0] = .init(finding: report.findings[0], lastSeen: report.asOf)
    for masking in [Masking.masked, .unmasked] {
      try withTemporaryFolder { folder in
        try ReportFolder(path: folder, report: report, masking: masking, parts: .lists).write()
        for file in try FileManager.default.contentsOfDirectory(atPath: folder + "/lists") {
          let path = folder + "/lists/" + file
          let content =
            file.hasSuffix(".xlsx")
            ? try WorkbookParts(path: path).parts.values.joined()
            : String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
          #expect(content.contains(id) == (masking == .unmasked), "\(file)")
          #expect(masking == .unmasked || !content.contains("6217000000000000015"), "\(file)")
        }
      }
    }
  }

  @Test("sheets of rules with odd titles have legal names, each its own")
  func sheetNames() throws {
    var names = SheetNames()
    let titles = [
      "a/b\\c?d*e[f]g:h'", "", "   ", "History", String(repeating: "长", count: 40), String(repeating: "长", count: 40),
      "Rule", "rule", "x\u{0}y", WorkbookLayout.metaSheet, String(repeating: "😀", count: 20),
    ]
    let given = titles.map { names.name($0) }
    #expect(Set(given.map { $0.lowercased() }).count == titles.count)
    for name in given {
      #expect((1...31).contains(name.utf16.count))
      #expect(!name.contains { "[]:*?/\\'".contains($0) })
      #expect(name.lowercased() != "history" && name != WorkbookLayout.metaSheet)
    }
    #expect(given[0] == "a-b-c-d-e-f-g-h-")
    #expect(given[5] == String(repeating: "长", count: 28) + "(2)")
    var report = SampleReport.withCases
    report.rules = titles.enumerated().map { ReportedRule(id: "r\($0)", title: LocalText($1), chapter: LocalText("")) }
    report.findings = report.rules.map { SampleReport.finding(rule: $0.id, id: "1") }
    #expect(try FindingWorkbookTests.parts(report).sheetNames.count >= titles.count + 2)
  }
}

/// Whether an XML text is well formed: every element that begins ends, in its place.
private enum XMLWellFormedness {
  static func check(_ xml: String) -> Bool {
    let bytes = Array(xml.utf8)
    var open: [ArraySlice<UInt8>] = []
    var position = 0
    while let start = bytes[position...].firstIndex(of: UInt8(ascii: "<")) {
      guard let end = bytes[start...].firstIndex(of: UInt8(ascii: ">")) else { return false }
      let tag = bytes[start + 1..<end]
      position = end + 1
      if tag.first == UInt8(ascii: "?") || tag.last == UInt8(ascii: "/") { continue }
      let name = tag.drop { $0 == UInt8(ascii: "/") }.prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\n") }
      if tag.first == UInt8(ascii: "/") {
        guard open.popLast() == name else { return false }
      } else {
        open.append(name)
      }
    }
    return open.isEmpty
  }
}
