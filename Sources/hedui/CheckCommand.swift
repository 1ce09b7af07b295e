import ArgumentParser
import Civil
import Reconciler
import Reports

/// `hedui check`: looks at the feeds without running rules.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "检查各部门报送数据，不做核对（examine the feeds without running rules）",
    discussion: """
      逐个数据源显示：报送文件、编码、列的对应、未识别的列、记录数、按原因统计的隔离记录、数据天数及各项检查结论。

      \(ExitStatus.help)
      """)

  @Option(name: .long, help: "各部门报送目录（inbox: <agency>/<dataset>/<drop>）")
  var inbox: String

  @OptionGroup var day: DayOption

  @Option(name: .long, help: "接受该报送，尽管记录数骤减（accept a drop that shrank；可重复）")
  var acceptDrop: [String] = []

  @OptionGroup var common: CommonOptions

  func run() throws {
    let wording = Wording(common.language)
    let console = Console(wording: wording, isQuiet: common.quiet)
    let report: RunReport
    do throws(Problems) {
      report = try FeedCheck(
        inbox: inbox, asOf: day.asOf, feeds: common.feedsFolder, acceptedDrops: Set(acceptDrop),
        threads: common.threads,
        tell: { console.hear($0) }
      ).run()
    } catch {
      console.fail(error)
      throw error.exitStatus
    }
    console.clear()
    print(FeedCheckText(report, wording: wording).text, terminator: "")
    if report.status == .doneOnDoubtfulData { throw ExitStatus.doubtfulData }
  }
}
