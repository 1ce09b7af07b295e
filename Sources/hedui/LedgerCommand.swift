import ArgumentParser
import Civil
import Reconciler
import Reports

/// `hedui ledger`: looks after the ledger itself.
struct LedgerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ledger",
    abstract: "台账：校验（the ledger itself）",
    discussion: ExitStatus.casesHelp,
    subcommands: [Verify.self])

  /// `hedui ledger verify`: whether the ledger is as it was written.
  struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "verify",
      abstract: "校验台账日志链及各行是否与日志一致（check the chain of the log, and every row against it）",
      discussion: """
        台账与日志不一致时退出码为1。

        \(ExitStatus.casesHelp)
        """)

    @OptionGroup var options: CaseOptions

    func run() throws {
      let check = try options.withDesk { try $0.verify() }
      if check.isSound {
        print(options.wording.sound(check))
        return
      }
      for fault in options.wording.faults(check) { options.console.complain(options.state + ": " + fault) }
      throw ExitStatus.failed
    }
  }
}
