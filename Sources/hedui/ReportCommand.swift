import ArgumentParser

/// `hedui report`: reports beside those of every night.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "专项报告（reports beside those of every night）",
    subcommands: [BriefingCommand.self])
}
