import ArgumentParser
import Civil
import Reconciler
import Reports

/// `hedui cases list`: the cases asked for.
struct CasesListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "列出案件（list cases）",
    discussion: ExitStatus.casesHelp)

  /// How the list looks.
  enum Format: String, ExpressibleByArgument {
    case text, csv
  }

  @OptionGroup var filter: CaseFilterOptions

  @Option(name: .long, help: "格式（format）：text、csv")
  var format: Format = .text

  @Option(name: .long, help: "最多列出多少件，0为不限（at most so many in the text, 0: all）")
  var limit: Int = 200

  @OptionGroup var feeds: FeedTitlesOptions

  @OptionGroup var options: CaseOptions

  func validate() throws {
    guard limit >= 0 else { throw ValidationError("--limit: ≥ 0") }
  }

  func run() throws {
    let masking = filter.unmasked ? Masking.unmasked : .masked
    try options.withDesk { desk in
      let titles = try feeds.titles()
      let query = try filter.query()
      switch format {
      case .text:
        let (shown, all) = try desk.cases(query, limit: limit == 0 ? nil : limit, titles: titles, masking: masking)
        let text = CaseListText(
          shown, of: all, asOf: options.day.asOf, wording: options.wording, masking: masking)
        print(text.text, terminator: "")
      case .csv:
        var output = StandardOutput()
        _ = try desk.write(query, to: &output, titles: titles, masking: masking)
        try output.finish()
      }
    }
  }
}
