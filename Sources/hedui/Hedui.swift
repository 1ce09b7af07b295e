import ArgumentParser
import Reconciler

/// The command line: one file a subcommand, nothing else in it.
@main
struct Hedui: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hedui",
    abstract: "核对：城乡居民养老保险跨部门数据核对（nightly inter-agency reconciliation）",
    discussion: ExitStatus.help,
    version: HeduiVersion.current,
    subcommands: [
      RunCommand.self, CheckCommand.self, ExplainCommand.self, CasesCommand.self, LedgerCommand.self, RulesCommand.self,
      ReportCommand.self, MatchCommand.self, DedupeCommand.self, SampleCommand.self,
    ])

  /// Usage errors end with 64 as everywhere; results end with the statuses `ExitStatus` lists.
  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      exit(withError: error)
    }
  }
}
