import Reports
import Rules

extension LocalText {
  /// A rule's text for the reports.
  init(_ text: LocalizedText) {
    self.init(text.zh, en: text.en, ko: text.ko)
  }
}
