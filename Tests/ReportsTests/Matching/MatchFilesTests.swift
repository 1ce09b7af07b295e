import Civil
import Foundation
import Testing

@testable import Reports

@Suite("Files of a match") struct MatchFilesTests {
  private static let files = MatchFiles(
    SampleMatch.report(), wording: Wording(.en), asOf: Day(daysSinceEpoch: 20_000))

  private static func text(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

  @Test("pairs are the agreed bytes")
  func pairs() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/pairs.csv"
      try Self.files.writePairs(to: path)
      #expect(
        try Self.text(path)
          == """
          match_probability,match_weight,left_row,right_row,reasons,left_姓名,"left_no, of",right_name
          0.965750,4.8137,1,2,name: same (notation aside) +9.81; no: missing; prior −5.00,张三,=1+1,張三
          0.238100,-1.6781,2,3,name: 同音 +3.32; no: at most 1 characters differ +0.00; prior −5.00,"李 ""四""\",007,李四

          """.replacing("\\\"", with: "\""))
      #expect(try Self.permissions(path) == 0o600)
    }
  }

  @Test("duplicates have the columns of their file twice")
  func duplicates() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/pairs.csv"
      let files = MatchFiles(SampleMatch.report(right: nil), wording: Wording(.zhHans), asOf: Day(daysSinceEpoch: 0))
      try files.writePairs(to: path)
      let lines = try Self.text(path).split(separator: "\n")
      #expect(
        lines.first
          == "match_probability,match_weight,left_row,right_row,reasons,left_姓名,\"left_no, of\",right_姓名,\"right_no, of\""
      )
      #expect(
        lines.dropFirst().first
          == "0.965750,4.8137,1,2,name：相同（不计写法） +9.81; no：缺失; 起点 −5.00,张三,=1+1,\"李 \"\"四\"\"\",007")
    }
  }

  @Test("rows without a link, with their numbers")
  func unmatched() throws {
    try withTemporaryFolder { folder in
      try Self.files.writeUnmatched(.left, to: folder + "/l.csv")
      try Self.files.writeUnmatched(.right, to: folder + "/r.csv")
      #expect(try Self.text(folder + "/l.csv") == "row,姓名,\"no, of\"\n3,,\"x\ny\"\n4,王五,<b>\n")
      #expect(try Self.text(folder + "/r.csv") == "row,name\n1,Z\n")
      #expect(try Self.permissions(folder + "/r.csv") == 0o600)
    }
  }

  @Test("clusters are named by their lowest row, all counted from 1")
  func clusters() throws {
    try withTemporaryFolder { folder in
      try Self.files.writeClusters([0, 1, 0, 3], to: folder + "/c.csv")
      #expect(try Self.text(folder + "/c.csv") == "row,cluster\n1,1\n2,2\n3,1\n4,4\n")
    }
  }

  @Test("an older file is replaced, whoever could read it; where writing fails it stays")
  func replaced() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/pairs.csv"
      try Data("old".utf8).write(to: URL(filePath: path))
      try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
      try Self.files.writePairs(to: path)
      #expect(try Self.permissions(path) == 0o600)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["pairs.csv"])
      #expect(throws: Problem.self) { try Self.files.writePairs(to: folder + "/no/pairs.csv") }
    }
  }

  @Test("a name that ends in .xlsx makes a workbook, the same bytes every time, readable by its owner only")
  func workbook() throws {
    try withTemporaryFolder { folder in
      for name in ["a.xlsx", "b.XLSX"] { try Self.files.writePairs(to: folder + "/" + name) }
      let first = try Data(contentsOf: URL(filePath: folder + "/a.xlsx"))
      #expect(first.starts(with: Data("PK".utf8)))
      #expect(try first == Data(contentsOf: URL(filePath: folder + "/b.XLSX")))
      #expect(try Self.permissions(folder + "/a.xlsx") == 0o600)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == ["a.xlsx", "b.XLSX"])
    }
  }

  @Test(
    "unmatched rows stand beside the pairs",
    arguments: [
      ("out/pairs.csv", "out/pairs-left-unmatched.csv"), ("pairs", "pairs-left-unmatched"),
      ("a.b/pairs", "a.b/pairs-left-unmatched"), ("a.b/.pairs", "a.b/.pairs-left-unmatched"),
      ("p.q.xlsx", "p.q-left-unmatched.xlsx"),
    ])
  func unmatchedPath(path: String, expected: String) {
    #expect(MatchFiles.unmatchedPath(.left, beside: path) == expected)
  }

  @Test("pairs sort as they look: by what is shown of the probability, then by rows")
  func order() {
    func pair(_ left: Int, _ right: Int, _ probability: Double) -> MatchedPair {
      MatchedPair(left: left, right: right, place: 0, weight: probability, probability: probability)
    }
    let pairs = [
      pair(9, 1, 0.999_999_9), pair(2, 2, 0.5), pair(2, 1, 0.500_000_4), pair(1, 1, 0.999_999_8), pair(3, 1, 0.7),
    ]
    #expect(pairs.sorted(by: MatchedPair.isBefore).map(\.left) == [1, 9, 3, 2, 2])
    #expect(pairs.sorted(by: MatchedPair.isBefore).suffix(2).map(\.right) == [1, 2])
  }

  private static func permissions(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }
}
