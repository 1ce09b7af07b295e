/// A language in which people read the reports (语言). Chinese comes first.
public enum Language: String, Sendable, CaseIterable {
  /// 简体中文.
  case zhHans = "zh-Hans"
  /// English.
  case en
  /// 한국어.
  case ko
}
