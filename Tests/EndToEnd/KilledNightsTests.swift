import Foundation
import Testing

@Suite("A run with a ledger that is killed", .serialized) struct KilledNightsTests {
  /// Moments at which a run is killed.
  private static let moments = 50

  @Test(
    "at fifty moments: the last published night is whole, the ledger consistent, and the next run ends as if nothing had been"
  )
  func kills() throws {
    let base = try Night(City.clean.get())
    let state = base.out + "-state"
    defer { try? FileManager.default.removeItem(atPath: state) }
    let before = ["--state", state, "--as-of", "2021-10-30", "--quiet"]
    #expect([0, 3].contains(try base.run(before).status))
    let undisturbed = try copy(base, state)
    let started = Date()
    #expect([0, 3].contains(try undisturbed.night.run(["--state", undisturbed.state, "--quiet"]).status))
    let duration = Date().timeIntervalSince(started)
    let expected = try everything(undisturbed)

    // Spread evenly, shifted a little each time: the same moments on every machine relative to its own speed.
    for moment in 0..<KilledNightsTests.moments {
      let attempt = try copy(base, state)
      let process = try attempt.night.start(["--state", attempt.state, "--quiet"])
      usleep(UInt32(duration * 1_050_000 * Double(moment) / Double(KilledNightsTests.moments)))
      process.send(SIGKILL)
      _ = try process.outcome()
      #expect(try HeduiProcess.run(["ledger", "verify", "--state", attempt.state]).status == 0, "moment \(moment)")
      let days = try FileManager.default.contentsOfDirectory(atPath: attempt.night.out).filter { !$0.hasPrefix(".") }
      #expect(days.contains("2021-10-30"))
      if days.contains(City.asOf) { #expect(attempt.night.isWhole, "moment \(moment)") }
      // The run that follows takes as long as the one killed: a few of them tell as much as all.
      guard moment % 10 == 9 || days.contains(City.asOf) else { continue }
      #expect([0, 3].contains(try attempt.night.run(["--state", attempt.state, "--quiet"]).status))
      #expect(try everything(attempt) == expected, "moment \(moment)")
    }
  }

  private struct Attempt {
    let night: Night
    let state: String
  }

  /// The same after the first night, to try again from.
  private func copy(_ base: Night, _ state: String) throws -> Attempt {
    let night = try Night(City.clean.get())
    try FileManager.default.copyItem(atPath: base.out, toPath: night.out)
    try FileManager.default.copyItem(atPath: state, toPath: night.out + "-state")
    return Attempt(night: night, state: night.out + "-state")
  }

  /// What a night leaves behind, but for times: the files other programs read, the lists, and every case.
  private func everything(_ attempt: Attempt) throws -> [Data] {
    let table = attempt.night.out + "-cases.csv"
    #expect(
      try HeduiProcess.run(["cases", "export", table, "--state", attempt.state, "--as-of", City.asOf]).status
        == 0)
    let lists = try FileManager.default.contentsOfDirectory(atPath: attempt.night.results + "/lists")
      .filter { $0.hasSuffix(".csv") }.sorted()
    return try attempt.night.bytes() + [Data(contentsOf: URL(filePath: table))]
      + lists.map { try Data(contentsOf: URL(filePath: attempt.night.results + "/lists/" + $0)) }
  }
}
