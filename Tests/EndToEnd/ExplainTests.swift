import Foundation
import Testing

@Suite("Explaining", .serialized) struct ExplainTests {
  private static func explain(_ options: [String], in city: City) throws -> HeduiProcess.Outcome {
    try HeduiProcess.run(["explain", "--inbox", city.inbox, "--as-of", City.asOf, "--quiet"] + options)
  }

  /// A finding of the sample city as its truth has it.
  private static func finding(_ rule: String, in city: City) throws -> (id: String, key: String) {
    let id = try #require(try city.truth().first { $0[0] == rule }?[1])
    return (id, rule + "|" + id)
  }

  @Test("finds for a person what the night found, at the places the night names", arguments: ["deceased-still-paid"])
  func sameFindings(rule: String) throws {
    let city = try City.harsh.get()
    let night = try Night(city)
    _ = try night.run()
    let rows = try night.table("findings.csv").rows(["rule", "id", "key"])
    let asked = try #require(rows.first { $0[0] == rule })
    let outcome = try Self.explain(["--finding", asked[2], "--language", "en"], in: city)
    #expect([0, 3].contains(outcome.status), "\(outcome.standardError)")
    let explained = Set(
      outcome.standardOutput.matches(of: /(?m)^  [*>] .*?\((?<rule>[a-z-]+)\):/).map { String($0.output.rule) })
    #expect(explained == Set(rows.filter { $0[1] == asked[1] }.map { $0[0] }))
    #expect(outcome.standardOutput.contains("  > Pension paid after death (deceased-still-paid)"))
  }

  @Test("shows no whole number unless told to")
  func masking() throws {
    let city = try City.clean.get()
    let finding = try Self.finding("deceased-still-paid", in: city)
    let masked = try Self.explain(["--id", finding.id], in: city)
    #expect(masked.standardOutput.contains("********"))
    #expect(!(masked.standardOutput + masked.standardError).contains(finding.id))
    let whole = try Self.explain(["--id", finding.id, "--unmasked"], in: city)
    #expect(whole.standardOutput.contains(finding.id))
  }

  @Test("writes a page for its owner only, in the place of an older one")
  func page() throws {
    let city = try City.clean.get()
    let folder = try TemporaryFolder()
    let finding = try Self.finding("deceased-still-paid", in: city)
    for _ in 1...2 {
      let outcome = try Self.explain(["--id", finding.id, "--html", folder.path + "/page.html"], in: city)
      #expect(outcome.status == 0, "\(outcome.standardError)")
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["page.html"])
    let page = try String(contentsOfFile: folder.path + "/page.html", encoding: .utf8)
    #expect(page.hasSuffix("</html>\n"))
    #expect(page.contains("<svg class=\"timeline\""))
    #expect(!page.contains(finding.id))
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.path + "/page.html")
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    let nowhere = try Self.explain(["--id", finding.id, "--html", folder.path + "/no/page.html"], in: city)
    #expect(nowhere.status == 1)
  }

  @Test("of somebody nobody knows says so and ends with 1")
  func unknown() throws {
    let city = try City.clean.get()
    let outcome = try Self.explain(["--id", "12345", "--language", "en"], in: city)
    #expect(outcome.status == 1)
    #expect(outcome.standardOutput == "")
    #expect(outcome.standardError.contains("this is no valid ID number, and no delivered record has it. "))
    let nobody = try Self.explain(["--id", "110101990101001", "--language", "en"], in: city)
    #expect(nobody.status == 1)
    #expect(
      nobody.standardError
        == city.inbox + ": no agency has a usable record of this person on or before the day. "
        + "Check the ID number and the day.\n")
  }

  @Test(
    "refuses wrong usage with 64",
    arguments: [
      [], ["--id", "1", "--finding", "deceased-still-paid|1"], ["--finding", "deceased-still-paid"],
      ["--finding", "|1"], ["--finding", "no-such-rule|222405194503120018"],
    ])
  func usage(options: [String]) throws {
    let outcome = try Self.explain(options, in: City.clean.get())
    #expect(outcome.status == 64)
    #expect(!outcome.standardError.isEmpty)
  }

  @Test("leaves nothing behind in the inbox")
  func traces() throws {
    let city = try City.clean.get()
    _ = try Self.explain(["--id", Self.finding("deceased-still-paid", in: city).id], in: city)
    #expect(try FileManager.default.contentsOfDirectory(atPath: city.inbox + "/..").sorted() == City.contents)
  }
}
