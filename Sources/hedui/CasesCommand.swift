import ArgumentParser

/// `hedui cases`: works through the ledger between the nights.
struct CasesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cases",
    abstract: "案件：导入处理结果，查询、登记、指派、导出（cases of the ledger）",
    discussion: ExitStatus.casesHelp,
    subcommands: [
      CasesImportCommand.self, CasesListCommand.self, CasesShowCommand.self, CasesSetCommand.self,
      CasesAssignCommand.self, CasesExportCommand.self,
    ])
}
