import ArgumentParser

/// How the command ends: a contract with cron and with whoever reads its status.
enum ExitStatus {
  static let failed = ExitCode(1)
  static let doubtfulData = ExitCode(3)
  static let usage = ExitCode(64)
  static let runGoingOn = ExitCode(75)

  /// The list in every `--help`.
  static let help = """
    退出码（exit status）：
      0   全部完成（all done）
      1   失败，未发布任何结果（failed, nothing published）
      3   已完成，但有数据过期、缺失或被拒收（done, but on stale, missing or refused data）
      64  用法错误（wrong usage）
      75  另一次运行正在进行（another run is going on）
    """

  /// The list in the help of commands on the ledger.
  static let casesHelp = """
    退出码（exit status）：
      0   全部完成（all done）
      1   失败，未作更改（failed, nothing changed）
      3   已完成，但有行被退回或有文件未读取（done, but rows or files were not accepted）
      64  用法错误（wrong usage）
      75  台账正在使用中（the ledger is in use）
    """
}
