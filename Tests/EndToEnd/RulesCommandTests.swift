import Testing

@Suite("The catalogue of rules on the command line") struct RulesCommandTests {
  @Test("lists the rules, and explains one as of a day")
  func rules() throws {
    let list = try HeduiProcess.run(["rules", "--language", "en"])
    #expect(list.status == 0)
    #expect(list.standardOutput.contains("  deceased-still-paid"))
    let before = try HeduiProcess.run(["rules", "deceased-still-paid", "--language", "en", "--as-of", "2009-08-31"])
    #expect(before.standardOutput.contains("no value in force on that day"))
    let after = try HeduiProcess.run(["rules", "deceased-still-paid", "--language", "en", "--as-of", "2009-09-01"])
    #expect(after.status == 0)
    #expect(after.standardOutput.contains("31 days, since 2009-09-01"))
  }

  @Test("refuses a rule nobody knows, and a day that is none, with 64")
  func usage() throws {
    #expect(try HeduiProcess.run(["rules", "deceased-paid"]).status == 64)
    #expect(try HeduiProcess.run(["rules", "--as-of", "2021-02-30"]).status == 64)
  }
}
