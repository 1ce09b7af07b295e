/// What a workbook says of itself: the keys in column A of `WorkbookLayout.metaSheet`, with the values beside them.
public enum WorkbookMeta: String, Sendable, CaseIterable {
  /// `WorkbookLayout.formatVersion`.
  case format
  /// `ReportedCases.ledger`; empty where the run had no ledger.
  case ledger
  /// The as-of day of the run, `2021-10-31`.
  case asOf = "as-of"
  /// `Language.rawValue`: the language of the drop-downs. Outcomes may be written in any.
  case language
  /// `masked` or `unmasked`.
  case numbers
  /// The code of the town, or empty for the whole city and for persons whose town is not known.
  case division
  /// A sheet of cases: in column B its name when it was written, in column C the id of its rule.
  case sheet
}
