import Foundation
import Testing

@Suite("Matching any files on the command line") struct MatchCommandTests {
  /// A folder with two lists of the same forty persons and some others.
  private final class Desk {
    let folder: TemporaryFolder
    var left: String { folder.path + "/left.csv" }
    var right: String { folder.path + "/right.csv" }

    init(reversed: Bool = false) throws {
      folder = try TemporaryFolder()
      let order = reversed ? Array((0..<60).reversed()) : Array(0..<60)
      func rows(_ persons: [Int], _ form: (Int) -> String) -> String {
        persons.map { form($0) + "\n" }.joined()
      }
      try write(
        "surname,given,born,town\n"
          + rows(order.filter { $0 < 50 }) {
            "Surname\($0 * 7919 % 97),Given\($0 * 31 % 53),19\(30 + $0 % 50)-0\(1 + $0 % 9)-1\($0 % 10),Town\($0 % 5)"
          },
        to: left)
      try write(
        "family,first,birthday,place,note\n"
          + rows(order.filter { $0 >= 10 }) {
            "SURNAME\($0 * 7919 % 97),Given\($0 * 31 % 53),19\(30 + $0 % 50)/0\(1 + $0 % 9)/1\($0 % 10),Town\($0 % 5),\"n, \($0)\""
          },
        to: right)
    }

    func write(_ text: String, to path: String) throws { try Data(text.utf8).write(to: URL(filePath: path)) }
    func path(_ name: String) -> String { folder.path + "/" + name }
    func text(_ name: String) throws -> String { try String(contentsOfFile: path(name), encoding: .utf8) }

    func match(_ arguments: String..., purpose: String? = "test") throws -> HeduiProcess.Outcome {
      try HeduiProcess.run(
        ["match", left, right] + Desk.fields + arguments + (purpose.map { ["--purpose", $0] } ?? [])
          + ["--language", "en", "--as-of", "2026-11-24"])
    }

    static let fields = ["--fuzzy", "surname=family", "given=first", "born=birthday", "town=place"]
  }

  @Test("pairs are written as agreed, for the owner only, with the unmatched rows beside")
  func contract() throws {
    let desk = try Desk()
    let outcome = try desk.match("--out", desk.path("pairs.csv"), "--unmatched", "both")
    #expect(outcome.status == 0, "\(outcome.standardError)")
    let lines = try desk.text("pairs.csv").split(separator: "\n")
    #expect(
      lines.first.map(String.init)
        == "match_probability,match_weight,left_row,right_row,reasons,left_surname,left_given,left_born,left_town,"
        + "right_family,right_first,right_birthday,right_place,right_note")
    let pairs = try DelimitedText(file: desk.path("pairs.csv"))
    let found = try pairs.rows(["left_row", "right_row"]).map { $0.compactMap { Int($0) } }
    #expect(Set(found) == Set((11...50).map { [$0, $0 - 10] }))
    #expect(try pairs.rows(["right_note"]).first == ["n, 10"])
    #expect(try DelimitedText(file: desk.path("pairs-left-unmatched.csv")).rows(["row"]).count == 10)
    #expect(try DelimitedText(file: desk.path("pairs-right-unmatched.csv")).rows(["row"]).count == 10)
    for name in ["pairs.csv", "pairs-left-unmatched.csv", "pairs-right-unmatched.csv"] {
      let attributes = try FileManager.default.attributesOfItem(atPath: desk.path(name))
      #expect(attributes[.posixPermissions] as? Int == 0o600)
    }
  }

  @Test("rows in another order are the same pairs, on any number of threads")
  func order() throws {
    let (straight, reversed) = (try Desk(), try Desk(reversed: true))
    #expect(try straight.match("--out", straight.path("p.csv"), "--threads", "1").status == 0)
    #expect(try reversed.match("--out", reversed.path("p.csv"), "--threads", "2").status == 0)
    let columns = [
      "match_probability", "match_weight", "reasons", "left_surname", "left_born", "right_family", "right_note",
    ]
    let rows = try DelimitedText(file: straight.path("p.csv")).rows(columns)
    #expect(try DelimitedText(file: reversed.path("p.csv")).rows(columns) == rows)
    #expect(rows.count == 40)
  }

  @Test("without a purpose nothing is read, and the error says why", arguments: [nil, " "])
  func purpose(purpose: String?) throws {
    let desk = try Desk()
    let outcome = try desk.match("--out", desk.path("p.csv"), purpose: purpose)
    #expect(outcome.status == 64)
    #expect(outcome.standardError.contains("personal data, which needs a definite, lawful purpose"))
    #expect(!FileManager.default.fileExists(atPath: desk.path("p.csv")))
  }

  @Test("the purpose is on record before there are results, and the log is sound")
  func recorded() throws {
    let desk = try Desk()
    let state = desk.path("state")
    #expect(try desk.match("--out", desk.path("p.csv"), "--state", state, purpose: "list of 2026").status == 0)
    let verified = try HeduiProcess.run(["ledger", "verify", "--state", state, "--language", "en"])
    #expect(verified.status == 0)
    #expect(verified.standardOutput.contains("2 entries"))
    try desk.write("no ledger", to: desk.path("file"))
    let failed = try desk.match("--out", desk.path("q.csv"), "--state", desk.path("file"))
    #expect(failed.status == 1)
    #expect(!FileManager.default.fileExists(atPath: desk.path("q.csv")))
  }

  @Test("proposed settings, used, give what is found without them")
  func settings() throws {
    let desk = try Desk()
    let proposal = try HeduiProcess.run(["match", desk.left, desk.right, "--propose", "--language", "en"])
    #expect(proposal.status == 0)
    #expect(proposal.standardError.contains("say too little to be linked"))
    try desk.write(proposal.standardOutput, to: desk.path("s.yaml"))
    let rest = ["--purpose", "test", "--out"]
    let direct = try HeduiProcess.run(["match", desk.left, desk.right] + rest + [desk.path("a.csv")])
    let saved = try HeduiProcess.run(
      ["match", desk.left, desk.right, "--settings", desk.path("s.yaml")] + rest + [desk.path("b.csv")])
    #expect(direct.status == 0 && saved.status == 0, "\(saved.standardError)")
    #expect(try desk.text("a.csv") == desk.text("b.csv"))
    let again = try HeduiProcess.run(
      ["match", desk.left, desk.right, "--settings", desk.path("s.yaml"), "--propose", "--language", "en"])
    #expect(again.standardOutput == proposal.standardOutput)
  }

  @Test("two rows are explained, linked or not, and the diagnostics are a page")
  func explain() throws {
    let desk = try Desk()
    let outcome = try desk.match("--explain", "11", "1", "--diagnostics", desk.path("d.html"))
    #expect(outcome.status == 0)
    #expect(outcome.standardOutput.hasPrefix("Left 11 — Right 1: Linked"))
    #expect(try desk.text("d.html").hasSuffix("</html>\n"))
    let other = try desk.match("--explain", "1", "1")
    #expect(other.standardOutput.hasPrefix("Left 1 — Right 1: Not linked"))
    #expect(other.standardOutput.contains("differs"))
    let missing = try desk.match("--explain", "1", "99")
    #expect(missing.status == 1)
    #expect(missing.standardError.contains("99: there is no such row; the file has 50"))
  }

  @Test("duplicates of one file, with clusters")
  func dedupe() throws {
    let desk = try Desk()
    let text = try desk.text("left.csv")
    let file = desk.path("doubled.csv")
    try desk.write(text + text.split(separator: "\n")[1...3].joined(separator: "\n") + "\n", to: file)
    let outcome = try HeduiProcess.run([
      "dedupe", file, "--out", desk.path("p.csv"), "--clusters", desk.path("c.csv"), "--purpose", "test",
    ])
    #expect(outcome.status == 0, "\(outcome.standardError)")
    let clusters = try DelimitedText(file: desk.path("c.csv")).rows(["row", "cluster"])
    #expect(clusters.count == 53)
    #expect(clusters.filter { $0[0] != $0[1] } == [["51", "1"], ["52", "2"], ["53", "3"]])
    let pairs = try DelimitedText(file: desk.path("p.csv"))
    #expect(try pairs.rows(["left_row", "right_row"]) == [["1", "51"], ["2", "52"], ["3", "53"]])
    #expect(try desk.text("p.csv").contains("left_surname,left_given,left_born,left_town,right_surname"))
  }

  @Test(
    "wrong usage ends with 64",
    arguments: [
      [], ["--threshold", "2", "--out", "x"], ["--explain", "1", "--out", "x"], ["--unmatched", "left", "--propose"],
      ["--settings", "s", "--on", "a", "--out", "x"], ["--constraint", "some", "--out", "x"],
    ])
  func usage(arguments: [String]) throws {
    let outcome = try HeduiProcess.run(["match", "a", "b", "--purpose", "test"] + arguments)
    #expect(outcome.status == 64)
  }

  @Test("a file that is none ends with 1 and says what it is")
  func noTable() throws {
    let desk = try Desk()
    try desk.write("%PDF-1.7", to: desk.right)
    let outcome = try desk.match("--out", desk.path("p.csv"))
    #expect(outcome.status == 1)
    #expect(outcome.standardError.contains("right.csv: "))
    #expect(!FileManager.default.fileExists(atPath: desk.path("p.csv")))
  }
}
