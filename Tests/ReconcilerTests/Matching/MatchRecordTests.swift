import Civil
import Ledger
import Testing

@testable import Reconciler

@Suite("The record of a match") struct MatchRecordTests {
  @Test("says who matched what, and what for")
  func record() throws {
    let folder = try MatchFolder()
    let file = try folder.write("a,b\nx,y\n", to: "left.csv")
    let input = try MatchInput(path: file, temporaryFolder: folder.path(""))
    let day = try #require(Day("2026-11-24"))
    let state = folder.path("state")
    try MatchRecord(state: state, actor: "tester", day: day).write(
      command: "dedupe", purpose: "核对", files: [input], links: 3, explained: [], outputs: ["out.csv"])
    let ledger = try Ledger(folder: state, clock: { "" })
    #expect(try ledger.verify().entries == 2)
    let log = try ledger.read { try $0.events(limit: 10).filter { $0.kind == NoteKind.match.rawValue } }
    #expect(log.map(\.actor) == ["tester"])
    #expect(
      log.first?.payload == [
        "command": "dedupe", "purpose": "核对", "links": "3", "outputs": "out.csv", "left": file, "left-rows": "1",
        "left-sha256": "381f1395a5730f92e11f04ec8d3f69bcaad0cfd21508c1104a6ca8e389e74a23",
      ])
  }
}
