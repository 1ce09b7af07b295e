import Civil
import Foundation
import Reconciler
import Testing

/// Nights that publish nothing, and leave the last good one in place.
@Suite("failed runs")
struct FailedRunTests {
  @Test("a missing inbox")
  func inbox() throws {
    let night = try NightFolder()
    #expect(try night.problems { $0.inbox = "no-such-folder" } == [Problem(.inboxMissing, file: "no-such-folder")])
    #expect(night.outputEntries() == [])
  }

  @Test("rules that do not exist: all of them at once")
  func rules() throws {
    let night = try NightFolder()
    let problems = try night.problems { $0.rules = ["deceased-paid", "funeral-paid-twice", "nothing"] }
    #expect(problems.map(\.kind) == [.unknownRule, .unknownRule])
    #expect(problems.map(\.field) == ["deceased-paid", "nothing"])
    #expect(problems.first?.details.first?.contains("deceased-still-paid、") == true)
  }

  @Test("definitions or parameters that cannot be read")
  func settings() throws {
    let night = try NightFolder()
    #expect(
      try night.problems { $0.feeds = "no-such-folder" } == [Problem(.feedsMissing, file: "no-such-folder")])
    #expect(
      try night.problems { $0.parameters = "no-such-folder" } == [Problem(.parametersMissing, file: "no-such-folder")])
  }

  @Test("another run in the same output folder")
  func lock() throws {
    let night = try NightFolder()
    try night.addEverything()
    _ = try night.run()
    let before = try night.published("findings.csv")
    let lock = open(night.out + "/.hedui.lock", O_RDWR)
    #expect(flock(lock, LOCK_EX | LOCK_NB) == 0)
    #expect(try night.problems() == [Problem(.runGoingOn, file: night.out)])
    #expect(try night.published("findings.csv") == before)
    close(lock)
    #expect(try night.problems() == [])
  }

  @Test("an output folder that cannot be written leaves nothing behind")
  func output() throws {
    let night = try NightFolder()
    try night.addEverything()
    try Data("a file".utf8).write(to: URL(filePath: night.out))
    let problems = try night.problems()
    #expect(problems.map(\.kind) == [.outputUnwritable])
    #expect(problems.first?.details == ["Not a directory"])
    #expect(try String(contentsOfFile: night.out, encoding: .utf8) == "a file")
  }

  @Test("what killed runs left is cleared away; published nights stay")
  func killed() throws {
    let night = try NightFolder()
    try night.addEverything()
    _ = try night.run()
    let left = night.out + "/.hedui-staging-1/2021-10-31/lists"
    try FileManager.default.createDirectory(atPath: left, withIntermediateDirectories: true)
    try Data("half".utf8).write(to: URL(filePath: left + "/report.html"))
    try FileManager.default.createDirectory(atPath: night.out + "/2021-10-30", withIntermediateDirectories: true)
    _ = try night.run()
    #expect(night.outputEntries() == [".hedui.lock", "2021-10-30", "2021-10-31"])
  }

  @Test("a file in the place of the night's folder is an error, and the staging is cleared away all the same")
  func blocked() throws {
    let night = try NightFolder()
    try night.addEverything()
    _ = try night.run { $0.inbox = night.inbox }
    try FileManager.default.removeItem(atPath: night.out + "/2021-10-31")
    try Data("a file".utf8).write(to: URL(filePath: night.out + "/2021-10-31"))
    _ = try night.problems()
    #expect(night.outputEntries() == [".hedui.lock", "2021-10-31"])
  }
}
