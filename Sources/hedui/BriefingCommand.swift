import ArgumentParser
import Civil
import Reconciler
import Reports

/// `hedui report briefing`: two pages for the joint meeting of the agencies.
struct BriefingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "briefing",
    abstract: "部门联席会议通报，两页，可打印（two pages for the joint meeting of the agencies）",
    discussion: """
      只含数字，不含个人信息。不发布清单，也不改动台账。

      \(ExitStatus.help)
      """)

  @Option(name: .long, help: "各部门报送目录（inbox: <agency>/<dataset>/<drop>）")
  var inbox: String

  @Option(name: .long, help: "写入这个文件（HTML file to write）")
  var out: String

  @Option(name: .long, help: "台账目录（folder of the ledger）")
  var state: String?

  @OptionGroup var day: DayOption

  @Option(name: .long, help: "法定参数目录（dated parameters；默认自动查找）")
  var parameters: String?

  @OptionGroup var common: CommonOptions

  func run() throws {
    let wording = Wording(common.language)
    let console = Console(wording: wording, isQuiet: common.quiet)
    let options = RunOptions(
      inbox: inbox, out: "", asOf: day.asOf, feeds: common.feedsFolder,
      parameters: parameters ?? ProgramFolders.find("schedules/parameters"), threads: common.threads,
      language: common.language, state: state, actor: Machine.loginName)
    let report: RunReport
    do throws(Problems) {
      report = try Briefing(options, tell: { console.hear($0) }).run()
    } catch {
      console.fail(error)
      throw error.exitStatus
    }
    console.clear()
    do {
      try ReplacedFile.write(to: out) { try BriefingPage(report, wording: wording).write(to: &$0) }
    } catch let problem as Problem {
      console.problem(problem)
      throw ExitStatus.failed
    }
    if report.status == .doneOnDoubtfulData { throw ExitStatus.doubtfulData }
  }
}
