import ArgumentParser
import Civil
import Reconciler
import Reports

/// `hedui cases import`: reads filled-in workbooks back.
struct CasesImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "导入填写了处理结果的清单（read filled-in workbooks back）",
    discussion: """
      逐行检查，正确的录入台账，有误的退回；每个文件在一个事务中录入，并生成回执，注明每行的结果和退回原因。
      同一文件重复导入不产生任何变化。WPS、LibreOffice 保存的文件均可。

      \(ExitStatus.casesHelp)
      """)

  /// Rows that are spelled out on the terminal; the reply has them all.
  private static let shownLimit = 20

  @Argument(help: "填写好的工作簿（workbooks, .xlsx）")
  var files: [String]

  @Option(name: .long, help: "回执目录（folder for replies；默认与原文件同目录）")
  var reply: String?

  @OptionGroup var options: CaseOptions

  func run() throws {
    let (console, wording) = (options.console, options.wording)
    let results = try options.withDesk { desk in
      try CaseImport(desk, replyFolder: reply, wording: wording).run(files)
    }
    var isDoubtful = false
    var isUsed = false
    for result in results {
      switch result {
      case .refused(let problem):
        console.problem(problem)
        isDoubtful = true
      case .answered(let answer, let path):
        tell(answer, path, console)
        isUsed = true
        isDoubtful = isDoubtful || answer.rejected > 0 || !answer.problems.isEmpty
      }
    }
    if !isUsed { throw ExitStatus.failed }
    if isDoubtful { throw ExitStatus.doubtfulData }
  }

  private func tell(_ answer: ImportReply, _ path: String, _ console: Console) {
    let wording = options.wording
    for problem in answer.problems { console.problem(problem) }
    var shown = 0
    for row in answer.rows {
      guard case .rejected(let rejections) = row.verdict, shown < CasesImportCommand.shownLimit else { continue }
      for rejection in rejections { console.complain(wording.rejected(rejection, in: row.sheet, of: answer.file)) }
      shown += 1
    }
    console.line(answer.file + ": " + wording.counts(answer))
    console.line(wording.replyWritten(path))
  }
}
