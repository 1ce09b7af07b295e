import Foundation
import Testing

@Suite("Publishing", .serialized) struct PublishingTests {
  @Test("replaces an earlier run of the day, and a reader always sees a whole run")
  func replacing() throws {
    let night = try Night(City.harsh.get())
    #expect([0, 3].contains(try night.run().status))
    let marker = night.results + "/of-the-earlier-run"
    try Data().write(to: URL(filePath: marker))
    let second = try night.start()
    let wasEverBroken = second.wait { !night.isWhole }
    #expect(!wasEverBroken)
    #expect([0, 3].contains(try second.outcome().status))
    #expect(!FileManager.default.fileExists(atPath: marker))
    #expect(!night.hasStaging)
  }

  @Test("keeps other days")
  func otherDays() throws {
    let night = try Night(City.clean.get())
    _ = try night.run()
    let before = try night.bytes()
    _ = try night.run(["--as-of", "2021-10-30"])
    #expect(FileManager.default.fileExists(atPath: night.out + "/2021-10-30/findings.csv"))
    #expect(try night.bytes() == before)
  }

  @Test("is refused with 75 while another run is going on, which then ends as if nothing had been")
  func secondRun() throws {
    let night = try Night(City.harsh.get())
    let first = try night.start()
    try #require(first.wait { night.hasStaging })
    first.send(SIGSTOP)
    let second = try night.run(["--language", "en", "--quiet"])
    first.send(SIGCONT)
    #expect(second.status == 75)
    #expect(second.standardError == night.out + ": another run is using this folder. Wait until it has ended.\n")
    #expect([0, 3].contains(try first.outcome().status))
    #expect(night.isWhole)
  }

  @Test("of a killed run does not happen: the last good night stays, and the next run clears up")
  func killedRun() throws {
    let night = try Night(City.harsh.get())
    _ = try night.run()
    let before = try night.bytes()

    let killed = try night.start()
    try #require(killed.wait { night.hasStaging })
    killed.send(SIGKILL)
    #expect(try killed.outcome().status == SIGKILL)
    #expect(night.hasStaging)
    #expect(try night.bytes() == before)

    #expect([0, 3].contains(try night.run().status))
    #expect(try night.bytes() == before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: night.out).sorted() == [".hedui.lock", City.asOf])
  }
}
