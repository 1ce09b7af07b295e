import Foundation
import Testing

@Suite("The command line", .serialized) struct CommandLineTests {
  @Test(
    "tells every exit status in every help", arguments: [[], ["run"], ["check"], ["explain"], ["rules"], ["sample"]])
  func help(command: [String]) throws {
    let outcome = try HeduiProcess.run(command + ["--help"])
    #expect(outcome.status == 0)
    let words = outcome.standardOutput.split(separator: "\n").compactMap { $0.split(separator: " ").first }
    for status in ["0", "1", "3", "64", "75"] {
      #expect(words.contains { $0 == status }, "\(status)")
    }
  }

  @Test(
    "refuses wrong usage with 64",
    arguments: [
      ["frobnicate"], ["run"], ["run", "--inbox", "inbox"], ["check"], ["sample"],
      ["run", "--inbox", "inbox", "--out", "out", "--no-such-option"],
      ["run", "--inbox", "inbox", "--out", "out", "--as-of", "2021-02-30"],
      ["check", "--inbox", "inbox", "--threads", "0"], ["check", "--inbox", "inbox", "--language", "fr"],
      ["sample", "--out", "out", "--people", "0"], ["sample", "--out", "out", "--noise", "loud"],
    ])
  func usage(arguments: [String]) throws {
    let outcome = try HeduiProcess.run(arguments)
    #expect(outcome.status == 64)
    #expect(!outcome.standardError.isEmpty)
  }

  @Test(
    "says which inbox is missing and what to do, and publishes nothing",
    arguments: [
      ("en", ": the inbox folder does not exist or cannot be read. Check the path and the permissions.\n"),
      ("zh-Hans", ": 收件目录不存在或无法读取。请检查路径是否正确、是否有读取权限。\n"),
    ])
  func missingInbox(language: String, text: String) throws {
    let folder = try TemporaryFolder()
    let inbox = folder.path + "/no-such-folder"
    let outcome = try HeduiProcess.run([
      "run", "--inbox", inbox, "--out", folder.path + "/out", "--language", language, "--quiet",
    ])
    #expect(outcome.status == 1)
    #expect(outcome.standardError == inbox + text)
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/out/" + City.asOf))
    #expect(try HeduiProcess.run(["check", "--inbox", inbox, "--language", language]).status == 1)
  }

  @Test("refuses a rule nobody knows with 64 and names the rules there are")
  func unknownRule() throws {
    let night = try Night(City.clean.get())
    let outcome = try night.run(["--rules", "deceased-paid", "--language", "en", "--quiet"])
    #expect(outcome.status == 64)
    #expect(outcome.standardError.hasPrefix("--rules: deceased-paid: there is no such rule. The rules are: "))
    #expect(outcome.standardError.contains("deceased-still-paid"))
    #expect(!FileManager.default.fileExists(atPath: night.results))
  }

  @Test("refuses to accept a drop that is not there")
  func unknownDrop() throws {
    let outcome = try Night(City.clean.get()).run(["--accept-drop", "20211031-fall.csv", "--language", "en", "--quiet"])
    #expect(outcome.status == 64)
    #expect(outcome.standardError.hasPrefix("20211031-fall.csv: the file named by --accept-drop is not there. "))
  }

  @Test("evaluates only the rules asked for")
  func rules() throws {
    let night = try Night(City.clean.get())
    _ = try night.run(["--rules", "funeral-paid-twice", "deceased-still-on-roll"])
    let rules = Set(try night.table("findings.csv").rows(["rule"]).flatMap(\.self))
    #expect(rules == ["deceased-still-on-roll", "funeral-paid-twice"])
  }

  @Test("checks the feeds without leaving anything behind")
  func check() throws {
    let city = try City.clean.get()
    let outcome = try HeduiProcess.run(["check", "--inbox", city.inbox, "--as-of", City.asOf, "--quiet"])
    #expect([0, 3].contains(outcome.status))
    #expect(outcome.standardOutput.contains("public-security/residents"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: city.inbox + "/..").sorted() == City.contents)
  }
}
