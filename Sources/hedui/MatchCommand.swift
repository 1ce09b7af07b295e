import ArgumentParser
import Civil
import Reconciler
import Reports

/// `hedui match`: any two files, row by row.
struct MatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "match",
    abstract: "比对任意两个文件，找出同一个人的记录（match the rows of any two files）",
    discussion: """
      CSV、XLSX、XML均可，编码、分隔符和表头自动识别。先用 --propose 得到设置文件，核对后用 --settings 运行；直接运行则使用推测的设置。
      结果每行一对，按匹配概率从高到低排列；扩展名为 .xlsx 时生成工作簿。行号从表头之后的第1行数起。

      \(ExitStatus.help)
      """)

  @Argument(help: "左文件（left file）")
  var left: String

  @Argument(help: "右文件（right file）")
  var right: String

  @Option(
    name: .long, parsing: .upToNextOption,
    help: "另写未匹配的行：left、right、both（also write rows without a link, beside --out）")
  var unmatched: [Unmatched] = []

  @OptionGroup var options: MatchingOptions

  /// Whose rows without a link are written.
  enum Unmatched: String, ExpressibleByArgument, CaseIterable {
    case left, right, both

    var sides: [MatchSide] {
      switch self {
      case .left: [.left]
      case .right: [.right]
      case .both: [.left, .right]
      }
    }
  }

  func validate() throws {
    if !unmatched.isEmpty, options.out == nil { throw ValidationError("--unmatched: --out") }
  }

  func run() throws {
    let sides = MatchSide.allCases.filter { side in unmatched.contains { $0.sides.contains(side) } }
    let unmatchedPaths = sides.map { MatchFiles.unmatchedPath($0, beside: options.out ?? "") }
    try options.run(command: "match", left: left, right: right, otherOutputs: unmatchedPaths) { _, _, files, console in
      for (side, path) in zip(sides, unmatchedPaths) {
        try files.writeUnmatched(side, to: path)
        console.line(options.wording.written(path))
      }
    }
  }
}
