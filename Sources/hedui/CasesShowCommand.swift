import ArgumentParser
import Civil
import Reconciler
import Reports

/// `hedui cases show`: one case and all that happened to it.
struct CasesShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "显示一个案件的全过程（one case and its history）",
    discussion: ExitStatus.casesHelp)

  @Argument(help: "案件编号（case number, e.g. 0000001-8）")
  var number: String

  @Flag(name: .long, help: "显示完整证件号和账号，记入台账（whole ID and account numbers; recorded in the ledger）")
  var unmasked = false

  @OptionGroup var feeds: FeedTitlesOptions

  @OptionGroup var options: CaseOptions

  func run() throws {
    let masking = unmasked ? Masking.unmasked : .masked
    let history = try options.withDesk { desk in
      let titles = try feeds.titles()
      return try desk.history(of: try Problems.caseNumber(number), titles: titles, masking: masking)
    }
    let text = CaseHistoryText(
      history, asOf: options.day.asOf, wording: options.wording, masking: masking, columns: Machine.terminalColumns)
    print(text.text, terminator: "")
  }
}
