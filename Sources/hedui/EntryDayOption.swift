import ArgumentParser
import Civil

/// The day on which somebody works with the ledger.
struct EntryDayOption: ParsableArguments {
  @Option(
    name: .customLong("as-of"),
    help: "操作日期，不是数据日期（day of entry, not of the data, YYYY-MM-DD），默认今天；记入台账，是否逾期按该日计算")
  var text: String?

  func validate() throws {
    try DayOption.validate(text)
  }

  /// The day given, or today by the local clock.
  var asOf: Day { DayOption.day(text) }
}
