import Foundation
import Testing

@Suite("With a ledger, the command line", .serialized) struct LedgerCommandsTests {
  @Test("records a look-up before it shows anybody")
  func lookUp() throws {
    let night = try Night(City.clean.get())
    let state = night.out + "-state"
    defer { try? FileManager.default.removeItem(atPath: state) }
    _ = try night.run(["--state", state])
    let id = try #require(try night.table("findings.csv").rows(["id"]).first?.first)
    let explained = try HeduiProcess.run([
      "explain", "--inbox", night.inbox, "--id", id, "--as-of", City.asOf, "--state", state,
    ])
    #expect([0, 3].contains(explained.status))
    let ledger =
      try Data(contentsOf: URL(filePath: state + "/ledger.sqlite"))
      + ((try? Data(contentsOf: URL(filePath: state + "/ledger.sqlite-wal"))) ?? Data())
    #expect(ledger.range(of: Data("look-up".utf8)) != nil)
    #expect(try HeduiProcess.run(["ledger", "verify", "--state", state]).status == 0)
    let nobody = try HeduiProcess.run([
      "explain", "--inbox", night.inbox, "--id", id, "--as-of", City.asOf, "--state", state + "-elsewhere",
    ])
    #expect(nobody.status == 1)
    #expect(nobody.standardOutput.isEmpty)
  }

  @Test("writes the briefing without publishing anything or touching the ledger")
  func briefing() throws {
    let night = try Night(City.clean.get())
    let state = night.out + "-state"
    let page = night.out + "-briefing.html"
    defer { for path in [state, page] { try? FileManager.default.removeItem(atPath: path) } }
    _ = try night.run(["--state", state])
    let before = try night.everything()
    let status = try HeduiProcess.run([
      "report", "briefing", "--inbox", night.inbox, "--out", page, "--state", state, "--as-of", City.asOf,
    ]).status
    #expect([0, 3].contains(status))
    let text = try String(contentsOfFile: page, encoding: .utf8)
    #expect(text.contains("部门联席会议通报"))
    #expect(try night.everything() == before)
    // Figures only: nobody's name or number.
    let names = Set(try night.table("findings.csv").rows(["name"]).flatMap(\.self)).filter { $0.count > 2 }
    for name in names { #expect(!text.contains(name)) }
    #expect(text.firstMatch(of: /\d{6}[\d*]{8}\d{3}[\dX]/) == nil)
  }

  @Test("writes only what programs read where that is asked for")
  func recordsOnly() throws {
    let night = try Night(City.clean.get())
    _ = try night.run(["--records-only"])
    let names = try FileManager.default.contentsOfDirectory(atPath: night.results).sorted()
    #expect(names == ["findings.csv", "issues.csv", "quarantine.csv", "run.json"])
  }

  @Test("tells at the end of a run what became of the cases")
  func caseCounts() throws {
    let night = try Night(City.clean.get())
    let state = night.out + "-state"
    defer { try? FileManager.default.removeItem(atPath: state) }
    let first = try night.run(["--state", state, "--records-only"]).standardError
    let count = try night.table("findings.csv").rows(["key"]).count
    #expect(first.contains("案件：待办案件 \(count)，新增 \(count)，重新出现 0，已消除 0，已撤回 0，逾期未办 0，本期未核对 0\n"))
    let again = try night.run(["--records-only"]).standardError
    #expect(!again.contains("案件："))
  }

  @Test("refuses an older day with 64 before reading anything, and says how to look at it all the same")
  func olderDay() throws {
    let night = try Night(City.clean.get())
    let state = night.out + "-state"
    defer { try? FileManager.default.removeItem(atPath: state) }
    _ = try night.run(["--state", state])
    let older = try night.run(["--state", state, "--as-of", "2021-10-30"])
    #expect(older.status == 64)
    #expect(older.standardError.contains("--allow-older"))
    #expect(!older.standardError.contains("读取数据"))
    #expect(!FileManager.default.fileExists(atPath: night.out + "/2021-10-30"))
    let look = ["--state", state, "--as-of", "2021-10-30", "--allow-older"]
    #expect([0, 3].contains(try night.run(look).status))
    let run = try Data(contentsOf: URL(filePath: night.out + "/2021-10-30/run.json"))
    let again = try night.run(look)
    #expect(again.status == 64)
    #expect(again.standardError.contains("--out"))
    #expect(!again.standardError.contains("读取数据"))
    #expect(try Data(contentsOf: URL(filePath: night.out + "/2021-10-30/run.json")) == run)
    #expect([0, 3].contains(try night.run(look + ["--out", night.out + "/elsewhere"]).status))
  }

  @Test("keeps two runs apart that share a ledger, though not the output folder")
  func sharedLedger() throws {
    let night = try Night(City.harsh.get())
    let other = try Night(City.harsh.get())
    let state = night.out + "-state"
    defer { try? FileManager.default.removeItem(atPath: state) }
    _ = try night.run(["--state", state])
    let first = try night.start(["--state", state])
    try #require(first.wait { night.hasStaging && FileManager.default.fileExists(atPath: state + "/.hedui.lock") })
    // The lock is taken soon after the staging folder is made, and long before the run ends.
    usleep(100_000)
    first.send(SIGSTOP)
    let second = try other.run(["--state", state, "--quiet"])
    first.send(SIGCONT)
    #expect(second.status == 75)
    #expect([0, 3].contains(try first.outcome().status))
  }
}
