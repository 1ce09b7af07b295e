import ArgumentParser
import Civil
import Reports

/// The day as of which data are looked at.
struct DayOption: ParsableArguments {
  @Option(name: .customLong("as-of"), help: "数据日期（as-of day, YYYY-MM-DD），默认今天；晚于该日的报送不读")
  var text: String?

  func validate() throws {
    try DayOption.validate(text)
  }

  /// The day given, or today by the local clock.
  var asOf: Day { DayOption.day(text) }

  /// Refuses a text that is no day.
  static func validate(_ text: String?) throws {
    if let text, Day(text) == nil {
      throw ValidationError(Wording().text(Problem(.dayForm, file: "--as-of", field: text)))
    }
  }

  /// The day a text names, or today by the local clock.
  static func day(_ text: String?) -> Day { text.flatMap { Day($0) } ?? Machine.today }
}
