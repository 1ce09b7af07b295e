import ArgumentParser
import Civil
import Reconciler
import Reports

/// `hedui run`: a whole night.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "读取各部门数据，核对并发布清单（read every agency's files, check, publish the lists）",
    discussion: """
      结果发布在 <out>/<数据日期>/：findings.csv、quarantine.csv、issues.csv、run.json、lists/（供人阅读）及 returns/（退回部门）。
      指定 --state 时，案件记入台账，清单只列待办案件。

      \(ExitStatus.help)
      """)

  @Option(name: .long, help: "各部门报送目录（inbox: <agency>/<dataset>/<drop>）")
  var inbox: String

  @Option(name: .long, help: "结果目录（output folder）")
  var out: String

  @OptionGroup var day: DayOption

  @Option(name: .long, parsing: .upToNextOption, help: "只核对这些规则（rule ids; default: all）")
  var rules: [String] = []

  @Option(name: .long, help: "接受该报送，尽管记录数骤减（accept a drop that shrank；可重复）")
  var acceptDrop: [String] = []

  @Option(name: .long, help: "法定参数目录（dated parameters；默认自动查找）")
  var parameters: String?

  @Flag(name: .long, help: "清单中显示完整证件号和账号（whole ID and account numbers in the lists）")
  var unmasked = false

  @Option(name: .long, help: "台账目录，跨期跟踪案件（folder of the ledger; without it no cases are kept）")
  var state: String?

  @Flag(
    name: .long,
    help: "允许核对早于台账最后一期的日期，结果不计入台账，不覆盖已发布的结果（allow a day before the last one; not recorded, replaces nothing）")
  var allowOlder = false

  @Flag(name: .long, help: "只写供程序读取的文件（only the files for programs: no lists, pages, returns）")
  var recordsOnly = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    let console = Console(wording: Wording(common.language), isQuiet: common.quiet)
    let options = RunOptions(
      inbox: inbox, out: out, asOf: day.asOf, feeds: common.feedsFolder,
      parameters: parameters ?? ProgramFolders.find("schedules/parameters"),
      rules: rules.isEmpty ? nil : rules.flatMap { $0.split(separator: ",").map(String.init) },
      acceptedDrops: Set(acceptDrop), threads: common.threads, language: common.language,
      masking: unmasked ? .unmasked : .masked, state: state, allowsOlderDay: allowOlder,
      parts: recordsOnly ? .records : .all, actor: Machine.loginName)
    let result: NightlyRun.Result
    do throws(Problems) {
      result = try NightlyRun(options, tell: { console.hear($0) }).run()
    } catch {
      console.fail(error)
      throw error.exitStatus
    }
    console.finish(result)
    if result.status == .doneOnDoubtfulData { throw ExitStatus.doubtfulData }
  }
}

extension Problems {
  /// The status of a command these problems ended.
  var exitStatus: ExitCode {
    if all.contains(where: { $0.kind == .runGoingOn || $0.kind == .ledgerLocked }) { return ExitStatus.runGoingOn }
    return all.contains {
      [
        .unknownRule, .unknownTown, .acceptedDropMissing, .acceptedDropAmbiguous, .caseNumberForm, .nightOlder,
        .nightPublished,
      ].contains($0.kind)
    }
      ? ExitStatus.usage : ExitStatus.failed
  }
}
