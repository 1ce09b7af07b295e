/// The same text in every language, such as the title of a rule or of a feed.
public struct LocalText: Hashable, Sendable {
  /// 简体中文.
  public let zhHans: String
  /// English.
  public let en: String
  /// 한국어.
  public let ko: String

  /// A text in the three languages.
  public init(_ zhHans: String, en: String, ko: String) {
    self.zhHans = zhHans
    self.en = en
    self.ko = ko
  }

  /// What a text is in each language.
  public init(_ text: (Language) -> String) {
    self.init(text(.zhHans), en: text(.en), ko: text(.ko))
  }

  /// A text that reads the same in every language, such as a document number.
  public init(_ everywhere: String) {
    self.init(everywhere, en: everywhere, ko: everywhere)
  }

  /// The text in one language.
  public subscript(language: Language) -> String {
    switch language {
    case .zhHans: return zhHans
    case .en: return en
    case .ko: return ko
    }
  }
}
