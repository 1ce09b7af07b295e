import ArgumentParser
import Civil
import Reconciler
import Reports

/// `hedui cases export`: the cases asked for as a file.
struct CasesExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "把案件导出为CSV文件，供其他系统使用（write cases to a CSV file）",
    discussion: """
      每件一行，表头为固定的英文名，金额以分为单位，证件号默认脱敏。文件仅本人可读。

      \(ExitStatus.casesHelp)
      """)

  @Argument(help: "要写的文件（the file to write）")
  var file: String

  @OptionGroup var filter: CaseFilterOptions

  @OptionGroup var feeds: FeedTitlesOptions

  @OptionGroup var options: CaseOptions

  func run() throws {
    let masking = filter.unmasked ? Masking.unmasked : .masked
    let count = try options.withDesk { desk in
      let titles = try feeds.titles()
      let query = try filter.query()
      var count = 0
      try ReplacedFile.write(to: file) { count = try desk.write(query, to: &$0, titles: titles, masking: masking) }
      return count
    }
    options.console.line(options.wording.exported(count, to: file))
  }
}
