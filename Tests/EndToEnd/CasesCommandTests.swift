import Foundation
import Testing

@Suite("Cases on the command line", .serialized) struct CasesCommandTests {
  /// A folder with a ledger of one night, and the lists of that night.
  private static let office = Result { try Office(City.clean.get()) }

  /// What a run with a ledger leaves behind.
  private struct Office {
    /// Beside the program, so that it goes with the build.
    let path = HeduiProcess.folderOfTests.appending(path: "end-to-end-office").path(percentEncoded: false)
    var state: String { path + "/state" }
    var results: String { path + "/out/" + City.asOf }

    init(_ city: City) throws {
      try? FileManager.default.removeItem(atPath: path)
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
      let outcome = try HeduiProcess.run([
        "run", "--inbox", city.inbox, "--out", path + "/out", "--as-of", City.asOf, "--state",
        path + "/state", "--quiet",
      ])
      try #require([0, 3].contains(outcome.status), "\(outcome.standardError)")
    }

    /// Runs a command on the ledger on the day after the night.
    func run(_ arguments: [String], language: String = "en") throws -> HeduiProcess.Outcome {
      try HeduiProcess.run(
        arguments + ["--state", state, "--as-of", "2021-11-01", "--by", "tester", "--language", language, "--quiet"])
    }

    /// The cases there are, as a table.
    func table(_ filter: [String] = []) throws -> DelimitedText {
      let outcome = try run(["cases", "list", "--format", "csv"] + filter)
      #expect(outcome.status == 0)
      let file = path + "/cases.csv"
      try Data(outcome.standardOutput.utf8).write(to: URL(filePath: file))
      return try DelimitedText(file: file)
    }
  }

  @Test(
    "every command tells every exit status",
    arguments: [
      ["cases"], ["cases", "import"], ["cases", "list"], ["cases", "show"], ["cases", "set"], ["cases", "assign"],
      ["cases", "export"], ["ledger"], ["ledger", "verify"],
    ])
  func help(command: [String]) throws {
    let outcome = try HeduiProcess.run(command + ["--help"])
    #expect(outcome.status == 0)
    let words = outcome.standardOutput.split(separator: "\n").compactMap { $0.split(separator: " ").first }
    for status in ["0", "1", "3", "64", "75"] { #expect(words.contains { $0 == status }, "\(status)") }
  }

  @Test(
    "wrong usage ends with 64",
    arguments: [
      ["cases", "list"], ["cases", "list", "--status", "lost"], ["cases", "list", "--older-than", "-1"],
      ["cases", "list", "--assignee", "a", "--unassigned"], ["cases", "list", "--rule", "deceased"],
      ["cases", "list", "--town", "无此镇"], ["cases", "list", "--town", "无此镇", "--format", "csv"],
      ["cases", "show", "0000001-9"], ["cases", "set", "0000001-8", "maybe", "--officer", "a"],
      ["cases", "set", "0000001-8", "recovered", "--officer", "a", "--amount", "0.005"], ["cases", "import"],
    ])
  func usage(arguments: [String]) throws {
    let state = arguments == ["cases", "list"] ? [] : ["--state", try CasesCommandTests.office.get().state]
    let outcome = try HeduiProcess.run(arguments + state)
    #expect(outcome.status == 64)
    #expect(!outcome.standardError.isEmpty)
  }

  @Test(
    "a folder without ledger is named, in three languages",
    arguments: [("zh-Hans", "没有台账"), ("en", "no ledger"), ("ko", "대장이 없습니다")])
  func noLedger(language: String, text: String) throws {
    let folder = try TemporaryFolder()
    let outcome = try HeduiProcess.run(["cases", "list", "--state", folder.path, "--language", language])
    #expect(outcome.status == 1)
    #expect(outcome.standardError.contains(text))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  @Test("every finding of the night is a case; filters give some of them; numbers are masked unless asked for")
  func list() throws {
    let office = try CasesCommandTests.office.get()
    let findings = try DelimitedText(file: office.results + "/findings.csv").rows(["rule", "id"])
    let cases = try office.table(["--unmasked"]).rows(["rule", "id"])
    #expect(Set(cases) == Set(findings))
    let masked = try office.table().rows(["id"]).joined()
    #expect(Set(masked).isDisjoint(with: findings.map { $0[1] }.filter { $0.count == 18 }))
    let rule = try #require(findings.first?[0])
    let some = try office.table(["--rule", rule]).rows(["rule", "state"])
    #expect(!some.isEmpty && some.allSatisfy { $0 == [rule, "open"] })
    #expect(try office.table(["--older-than", "2"]).rows(["case"]).isEmpty)
    #expect(try office.table(["--older-than", "1"]).rows(["case"]).count == cases.count)
    let text = try office.run(["cases", "list", "--limit", "3"])
    #expect(text.standardOutput.hasSuffix("the first 3 of \(cases.count)\n"))
  }

  @Test("an outcome is entered, shown with who and when, and the ledger stays sound")
  func set() throws {
    let office = try CasesCommandTests.office.get()
    let number = try #require(try office.table(["--status", "open"]).rows(["case"]).last?.first)
    #expect(try office.run(["cases", "set", number, "核实中", "--officer", "王芳", "--note", "已约定上门"]).status == 0)
    let stopped = try office.run(["cases", "set", number, "stopped", "--officer", "李强", "--on", "2021-11-01"])
    #expect(stopped.status == 1)
    #expect(
      stopped.standardError == "\(number): Stopped, but nobody confirmed the case before. Report the check first.\n")
    #expect(try office.run(["cases", "assign", number, "--to", "李强"]).status == 0)
    let shown = try office.run(["cases", "show", number])
    #expect(shown.status == 0)
    for part in ["Being checked (王芳)", "已约定上门", "Assigned to: 李强", "entered by: tester", "2021-10-31"] {
      #expect(shown.standardOutput.contains(part), "\(part)")
    }
    #expect(try office.table(["--assignee", "李强"]).rows(["case"]) == [[number]])
    let verified = try office.run(["ledger", "verify"])
    #expect(verified.status == 0)
    #expect(verified.standardOutput.contains("sound"))
  }

  @Test("the lists of the night are read back: nothing is filled in, nothing changes; other files are refused")
  func importing() throws {
    let office = try CasesCommandTests.office.get()
    let lists = try FileManager.default.contentsOfDirectory(atPath: office.results + "/lists")
      .filter { $0.hasSuffix(".xlsx") && !$0.contains("核实表") }.map { office.results + "/lists/" + $0 }
    #expect(lists.count > 1)
    let replies = office.path + "/replies"
    let before = try office.table(["--unmasked"]).rows(["case", "state", "outcomes"])
    let outcome = try office.run(["cases", "import"] + lists + ["--reply", replies])
    #expect(outcome.status == 0, "\(outcome.standardError)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: replies).count == lists.count)
    #expect(try office.table(["--unmasked"]).rows(["case", "state", "outcomes"]) == before)
    let foreign = try office.run(["cases", "import", office.results + "/findings.csv", lists[0], "--reply", replies])
    #expect(foreign.status == 3)
    #expect(try office.run(["cases", "import", office.results + "/findings.csv"]).status == 1)
  }

  @Test("a town that no case is of is told of, with the towns there are")
  func unknownTown() throws {
    let office = try CasesCommandTests.office.get()
    let town = try #require(try office.table().rows(["town"]).first { !$0[0].isEmpty }?[0])
    #expect(try office.run(["cases", "list", "--town", town]).status == 0)
    let misspelt = try office.run(["cases", "list", "--town", town + "区"])
    #expect(misspelt.status == 64)
    #expect(misspelt.standardOutput.isEmpty)
    #expect(misspelt.standardError.contains("the nearest names first: \(town)"))
    let file = office.path + "/none.csv"
    #expect(try office.run(["cases", "export", file, "--town", town + "区"]).status == 64)
    #expect(!FileManager.default.fileExists(atPath: file))
  }

  @Test("away from its folders the program shows cases by the paths of their feeds; a run names the folder it lacks")
  func withoutFolders() throws {
    let office = try CasesCommandTests.office.get()
    let alone = try TemporaryFolder()
    let state = ["--state", office.state, "--language", "en", "--quiet"]
    let number = try #require(try office.table().rows(["case"]).first?.first)
    #expect(try HeduiProcess.run(["cases", "list"] + state, copiedTo: alone).status == 0)
    #expect(try HeduiProcess.run(["cases", "export", "cases.csv"] + state, copiedTo: alone).status == 0)
    let shown = try HeduiProcess.run(["cases", "show", number] + state, copiedTo: alone)
    #expect(shown.status == 0)
    #expect(shown.standardOutput.contains("social-insurance/") || shown.standardOutput.contains("public-security/"))
    #expect(try HeduiProcess.run(["cases", "list", "--feeds", "none"] + state, copiedTo: alone).status == 1)
    let run = ["run", "--inbox", try City.clean.get().inbox, "--out", "out"]
    for (options, missing) in [([], "--feeds"), (["--feeds", HeduiProcess.feeds], "--parameters")] {
      let outcome = try HeduiProcess.run(run + options, copiedTo: alone)
      #expect(outcome.status == 1)
      #expect(outcome.standardError.contains(missing))
      #expect(outcome.standardError.split(separator: "\n").count == 1)
    }
  }

  @Test("a file that is not there, or no workbook, is told of in words for whoever filled it in")
  func noWorkbook() throws {
    let office = try CasesCommandTests.office.get()
    let missing = try office.run(["cases", "import", "收回.xlsx"], language: "zh-Hans")
    #expect(missing.status == 1)
    #expect(missing.standardError == "收回.xlsx: 没有这个文件，或没有读取权限。请检查文件名、所在目录和读取权限。\n")
    let table = office.results + "/findings.csv"
    let other = try office.run(["cases", "import", table], language: "zh-Hans")
    #expect(other.status == 1)
    #expect(
      other.standardError
        == "\(table): 文件不是 .xlsx 工作簿，或已损坏、加密。请用 Excel 或 WPS 打开清单，另存为不加密的 .xlsx 后重新导入。\n")
  }

  @Test("help says that the day and the name are those of the entry")
  func entryHelp() throws {
    for command in [["cases", "set"], ["cases", "import"], ["ledger", "verify"]] {
      // As long as it is, help is broken into lines anywhere.
      let help = try HeduiProcess.run(command + ["--help"]).standardOutput
        .split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(help.contains("day of entry"))
      #expect(help.contains("not the officer"))
      #expect(!help.contains("晚于该日的报送不读"))
    }
  }

  @Test("an export is readable by its owner only")
  func export() throws {
    let office = try CasesCommandTests.office.get()
    let file = office.path + "/export.csv"
    #expect(try office.run(["cases", "export", file, "--status", "open"]).status == 0)
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(
      try DelimitedText(file: file).rows(["case"]).count == office.table(["--status", "open"]).rows(["case"]).count)
  }
}
