import ArgumentParser
import Civil
import Reconciler
import Reports

/// `hedui rules`: the catalogue of rules.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "列出全部核对规则，或说明一条规则（list the rules, or explain one）",
    discussion: """
      不带参数时列出全部规则；给出规则名时说明其条件、依据、数据，以及 --as-of 当日有效的参数值。

      \(ExitStatus.help)
      """)

  @Argument(help: "规则名（rule id, e.g. deceased-still-paid）")
  var rule: String?

  @Option(name: .customLong("as-of"), help: "参数以哪一天为准（day of the parameters, YYYY-MM-DD），默认今天")
  var day: String?

  @Option(name: .long, help: "数据源定义目录（feed definitions；默认自动查找）")
  var feeds: String?

  @Option(name: .long, help: "法定参数目录（dated parameters；默认自动查找）")
  var parameters: String?

  @Option(name: .long, help: "语言（language）：zh-Hans、en、ko")
  var language: Language = .zhHans

  @Option(name: .long, help: .hidden)
  var markdown: PageLanguage?

  /// A language in which `docs/` has the page about the rules.
  enum PageLanguage: String, ExpressibleByArgument {
    case zh, en
  }

  func validate() throws {
    try DayOption.validate(day)
  }

  func run() throws {
    let wording = Wording(language)
    do throws(Problems) {
      let catalogue = try RuleCatalogue(
        feeds: feeds ?? ProgramFolders.find("feeds"),
        parameters: parameters ?? ProgramFolders.find("schedules/parameters"))
      print(try text(of: catalogue, wording), terminator: "")
    } catch {
      Console(wording: wording, isQuiet: false).fail(error)
      throw error.exitStatus
    }
  }

  private func text(of catalogue: RuleCatalogue, _ wording: Wording) throws(Problems) -> String {
    if let markdown {
      let wording = Wording(markdown == .zh ? .zhHans : .en)
      return RuleReference(catalogue.rules, parameters: catalogue.parameters, wording: wording).markdown
    }
    let columns = Machine.terminalColumns
    if let id = rule { try RuleCatalogue.checkRule(id, in: "hedui rules") }
    guard let rule = catalogue.rules.first(where: { $0.id == rule }) else {
      return RuleListText(catalogue.rules, wording: wording, columns: columns).text
    }
    return RuleText(rule, asOf: DayOption.day(day), wording: wording, columns: columns).text
  }
}
