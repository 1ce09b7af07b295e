import ArgumentParser
import Civil
import Reconciler
import Reports

/// `hedui explain`: one person, and why the rules say what they say.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "说明一个人的全部记录和每条规则的结论（explain one person: every record, every rule）",
    discussion: """
      上方为死亡信息，中间为发放记录，下方为生存迹象；每条记录注明来源文件和行号，每条规则注明结论，接近但未列入的注明原因。
      不写入任何结果，只有 --html 指定的文件除外；指定 --state 时，查询先记入台账。查无此人时退出码为1。

      \(ExitStatus.help)
      """)

  @Option(name: .long, help: "各部门报送目录（inbox: <agency>/<dataset>/<drop>）")
  var inbox: String

  @Option(name: .long, help: "身份证号，18位或15位；“-”表示从标准输入读取，不留在命令历史中（ID number; “-”: standard input）")
  var id: String?

  @Option(name: .long, help: "线索编号，findings.csv 的 key 列（key of a finding）")
  var finding: String?

  @OptionGroup var day: DayOption

  @Option(name: .long, help: "另存为网页（write a page to this file）")
  var html: String?

  @Option(name: .long, help: "接受该报送，尽管记录数骤减（accept a drop that shrank；可重复）")
  var acceptDrop: [String] = []

  @Option(name: .long, help: "法定参数目录（dated parameters；默认自动查找）")
  var parameters: String?

  @Flag(name: .long, help: "显示完整证件号和账号（whole ID and account numbers）")
  var unmasked = false

  @Option(name: .long, help: "台账目录，查询记入台账（folder of the ledger, which records the look-up）")
  var state: String?

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard (id == nil) != (finding == nil) else { throw ValidationError("--id | --finding") }
    if let finding, ExplainCommand.number(inKey: finding) == nil {
      throw ValidationError(Wording(common.language).text(Problem(.findingKeyForm, file: "--finding")))
    }
  }

  func run() throws {
    let wording = Wording(common.language)
    let console = Console(wording: wording, isQuiet: common.quiet)
    let masking = unmasked ? Masking.unmasked : .masked
    let number = number
    let explanation: PersonExplanation
    do throws(Problems) {
      // Before anything is shown: whoever cannot be recorded looks at nobody.
      if let state { try CaseDesk(state: state, actor: Machine.loginName, day: day.asOf).recordLookUp(of: number) }
      if let rule = finding?.prefix(while: { $0 != "|" }) { try RuleCatalogue.checkRule(String(rule), in: "--finding") }
      explanation = try Explanation(options, id: number, finding: finding, tell: { console.hear($0) }).run()
    } catch {
      console.fail(error)
      throw error.exitStatus
    }
    console.clear()
    let text = ExplanationText(explanation, wording: wording, masking: masking, columns: Machine.terminalColumns)
    if explanation.isKnown || !explanation.unusable.isEmpty { print(text.text, terminator: "") }
    guard explanation.isKnown else {
      console.problem(notFound(explanation))
      throw ExitStatus.failed
    }
    if let html { try write(ExplanationPage(explanation, wording: wording, masking: masking), to: html, console) }
    if explanation.status == .doneOnDoubtfulData { throw ExitStatus.doubtfulData }
  }

  /// The ID number asked for: given, in the key of the finding, or the first line of standard input.
  private var number: String {
    if let finding { return ExplainCommand.number(inKey: finding) ?? "" }
    return id == "-" ? readLine() ?? "" : id ?? ""
  }

  private static func number(inKey key: String) -> String? {
    let parts = key.split(separator: "|", omittingEmptySubsequences: false)
    return parts.count >= 2 && parts.allSatisfy { !$0.isEmpty } ? String(parts[1]) : nil
  }

  private var options: RunOptions {
    RunOptions(
      inbox: inbox, out: "", asOf: day.asOf, feeds: common.feedsFolder,
      parameters: parameters ?? ProgramFolders.find("schedules/parameters"), acceptedDrops: Set(acceptDrop),
      threads: common.threads)
  }

  private func notFound(_ explanation: PersonExplanation) -> Problem {
    explanation.hasUsableID || !explanation.unusable.isEmpty
      ? Problem(.personNotFound, file: inbox) : Problem(.idNumberUnusable, file: "--id")
  }

  private func write(_ page: ExplanationPage, to path: String, _ console: Console) throws {
    do {
      try ReplacedFile.write(to: path) { try page.write(to: &$0) }
    } catch let problem as Problem {
      console.problem(problem)
      throw ExitStatus.failed
    }
  }
}
