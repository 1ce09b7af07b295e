import Civil
import Reports
import Testing

@testable import Reconciler

@Suite("Ad-hoc matching") struct MatchingTests {
  private static let lists = PersonLists()
  /// Kept for as long as the test.
  private let folder: MatchFolder

  init() throws {
    folder = try MatchFolder()
  }

  private func options(_ folder: MatchFolder, reversed: Bool = false) throws -> MatchOptions {
    func text(_ rows: [[String]]) -> String {
      PersonLists.text(reversed ? [rows[0]] + rows.dropFirst().reversed() : rows)
    }
    return MatchOptions(
      left: try folder.write(text(Self.lists.left), to: "left.csv"),
      right: try folder.write(text(Self.lists.right), to: "right.csv"))
  }

  @Test("finds the persons of two lists with other headers, without a wrong one")
  func finds() throws {
    let report = try Matching(options(folder)).report()
    let expected = Self.lists.partners.enumerated().compactMap { row, partner in partner.map { [$0 + 1, row + 1] } }
    #expect(Set(report.pairs.map { [$0.left, $0.right] }) == Set(expected))
    #expect(
      report.unmatched(.right) == Self.lists.partners.indices.filter { Self.lists.partners[$0] == nil }.map { $0 + 1 })
    #expect(report.unmatched(.left).count == Self.lists.left.count - 1 - expected.count)
  }

  @Test("rows in another order give the same pairs")
  func order() throws {
    let second = try MatchFolder()
    let straight = try Matching(options(folder)).report()
    let reversed = try Matching(options(second, reversed: true)).report()
    let (lefts, rights) = (Self.lists.left.count, Self.lists.right.count)
    #expect(
      Set(straight.pairs.map { [$0.left, $0.right, $0.millionths] })
        == Set(reversed.pairs.map { [lefts - $0.left, rights - $0.right, $0.millionths] }))
    #expect(!straight.pairs.isEmpty)
    _ = second
  }

  @Test("fields that must agree are demanded of every pair")
  func exact() throws {
    var options = try options(folder)
    options.exactFields = ["身份证号=证件号码"]
    let report = try Matching(options).report()
    let withNumber = Self.lists.partners.enumerated().filter { row, partner in
      partner != nil && !Self.lists.right[row + 1][2].isEmpty
    }
    #expect(Set(report.pairs.map(\.right)) == Set(withNumber.map { $0.offset + 1 }))
  }

  @Test("columns nobody named are not looked at")
  func fuzzy() throws {
    var options = try options(folder)
    options.exactFields = ["乡镇=户籍乡镇"]
    options.fuzzyFields = ["姓名=死者姓名", "出生日期=生日"]
    let matching = try Matching(options)
    let report = matching.report()
    #expect(report.fields.map(\.name).sorted() == ["乡镇", "出生日期", "姓名"])
    #expect(report.rules.allSatisfy { $0.rule.contains("乡镇") })
    for pair in report.pairs {
      #expect(Self.lists.left[pair.left][3] == Self.lists.right[pair.right][3])
    }
    #expect(!report.pairs.isEmpty)
  }

  @Test("one column that must agree is enough to join files that have nothing else in common")
  func join() throws {
    var options = MatchOptions(
      left: try folder.write("k,v\n" + (1...50).map { "id\($0),x\($0)\n" }.joined(), to: "l"),
      right: try folder.write("key,w\n" + (40...90).map { "ID\($0),\n" }.joined(), to: "r"))
    options.exactFields = ["k=key"]
    let report = try Matching(options).report()
    #expect(report.pairs.map { [$0.left, $0.right] } == (40...50).map { [$0, $0 - 39] })
    #expect(report.warnings.isEmpty)
  }

  @Test("columns that are not there are reported together")
  func missingColumns() throws {
    var options = try options(folder)
    options.exactFields = ["姓名"]
    options.fuzzyFields = ["x=y", "出生日期=生日"]
    let problems = MatchFolder.problems { _ = try Matching(options) }
    #expect(problems == ["- 姓名 matchColumnMissing", "- x matchColumnMissing", "- y matchColumnMissing"])
  }

  @Test("files with nothing in common are refused")
  func nothing() throws {
    let options = MatchOptions(
      left: try folder.write("a,b\nx,x\nx,x\n", to: "l"), right: try folder.write("c,d\ny,y\ny,y\n", to: "r"))
    #expect(MatchFolder.problems { _ = try Matching(options) } == ["- - matchNothingInCommon"])
  }

  @Test("constraint and threshold given outweigh the settings'")
  func given() throws {
    var options = try options(folder)
    // Every person of the right list twice.
    let doubled = Self.lists.right + Self.lists.right.dropFirst()
    options.right = try folder.write(PersonLists.text(doubled), to: "doubled.csv")
    let all = try Matching(options).report()
    options.constraint = .oneToOne
    let one = try Matching(options).report()
    #expect(all.pairs.count == 2 * one.pairs.count)
    #expect(Set(one.pairs.map(\.left)).count == one.pairs.count)
    options.threshold = 0.999_999
    let sure = try Matching(options)
    #expect(sure.report().pairs.allSatisfy { $0.millionths >= 999_999 })
    let near = sure.report(withBorderline: true)
    #expect(near.pairs.map(\.left) == sure.report().pairs.map(\.left))
    #expect(near.borderline.allSatisfy { $0.millionths < 1_000_000 })
  }

  @Test("duplicates are put into clusters named by their lowest row")
  func clusters() throws {
    let rows = [Self.lists.left[0]] + Self.lists.left[1...200] + Self.lists.left[11...20] + Self.lists.left[11...12]
    let matching = try Matching(MatchOptions(left: try folder.write(PersonLists.text(rows), to: "l.csv")))
    let report = matching.report()
    var expected = Array(0..<212)
    for row in 200..<210 { expected[row] = row - 190 }
    for row in 210..<212 { expected[row] = row - 200 }
    #expect(matching.clusters(of: report) == expected)
    #expect(report.pairs.allSatisfy { $0.left < $0.right })
  }

  @Test("an explanation adds up to the pair's weight, and says which rules missed a pair")
  func explain() throws {
    let matching = try Matching(options(folder))
    let report = matching.report()
    let link = try #require(report.pairs.first)
    let linked = try matching.explain(left: link.left, right: link.right)
    let sum = linked.prior + linked.steps.map(\.weight).reduce(0, +) + linked.corrections.map(\.weight).reduce(0, +)
    #expect(abs(sum - link.weight) < 0.001)
    #expect(linked.isAboveThreshold && linked.isCandidate)
    let stranger = try #require(Self.lists.partners.firstIndex(of: nil)) + 1
    let other = try matching.explain(left: 1, right: stranger)
    #expect(!other.isAboveThreshold)
    #expect(other.rules.count == report.rules.count)
    let problems = MatchFolder.problems { _ = try matching.explain(left: 0, right: 9999) }
    #expect(problems == ["- 0 matchRowMissing", "- 9999 matchRowMissing"])
  }
}
