import ArgumentParser
import Civil
import Reconciler
import Reports

/// `hedui cases assign`: names who has to deal with cases.
struct CasesAssignCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assign",
    abstract: "指派承办人（name who has to deal with cases）",
    discussion: ExitStatus.casesHelp)

  @Argument(help: "案件编号（case numbers, e.g. 0000001-8）")
  var numbers: [String]

  @Option(name: .long, help: "承办人，空为取消（to whom; empty: nobody）")
  var to: String

  @OptionGroup var options: CaseOptions

  func run() throws {
    try options.withDesk { desk in
      try desk.assign(try numbers.map(Problems.caseNumber), to: OfficerName.normalised(to))
    }
    options.console.line(options.wording.assigned(numbers.count, to: OfficerName.normalised(to)))
  }
}
