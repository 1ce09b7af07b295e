/// Which files of a run are to be written.
public struct ReportParts: OptionSet, Sendable {
  /// The bits of the parts.
  public let rawValue: Int

  /// The parts of these bits.
  public init(rawValue: Int) {
    self.rawValue = rawValue
  }

  /// What other programs rely on: `findings.csv`, `quarantine.csv`, `issues.csv`, `run.json`.
  public static let records = ReportParts(rawValue: 1)
  /// `lists/report.html` and `lists/briefing.html`.
  public static let page = ReportParts(rawValue: 2)
  /// The workbooks of the city and the towns, their CSV twins, and the check forms.
  public static let lists = ReportParts(rawValue: 4)
  /// `returns/`: what each agency is asked to mend.
  public static let returns = ReportParts(rawValue: 8)
  /// Everything.
  public static let all: ReportParts = [.records, .page, .lists, .returns]
}
