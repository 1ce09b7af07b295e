import Civil
import Feeds
import Reports

/// The words by which staff name outcomes and reasons, in any language, whatever spaces and widths they typed.
enum OutcomeWords {
  /// What an outcome column says; nil where it is no outcome.
  static func kind(_ cell: WorkbookCell) -> OutcomeKind? { kinds[cell.word] }

  /// What a reason column says; nil where it is no reason.
  static func reason(_ cell: WorkbookCell) -> RefutationReason? { reasons[cell.word] }

  private static let kinds = table(OutcomeKind.allCases) { wording, kind in [kind.rawValue, wording.text(kind)] }

  private static let reasons = table(RefutationReason.allCases) { wording, reason in
    // `其他（请在备注中说明）` is typed without the hint as well.
    let text = wording.text(reason)
    return [reason.rawValue, text, String(text.prefix { $0 != "（" && $0 != "(" })]
  }

  private static func table<Value>(_ values: [Value], _ texts: (Wording, Value) -> [String]) -> [String: Value] {
    var table: [String: Value] = [:]
    for value in values {
      for language in Language.allCases {
        for text in texts(Wording(language), value) { table[WorkbookCell.word(text)] = value }
      }
    }
    return table
  }
}
