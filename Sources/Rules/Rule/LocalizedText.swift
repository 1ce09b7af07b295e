/// A short text in the three languages of the lists.
public struct LocalizedText: Hashable, Sendable {
  /// Chinese (中文), the language of record.
  public let zh: String
  /// English.
  public let en: String
  /// Korean (조선어), the second official language of the prefecture.
  public let ko: String

  /// The same thing said in each language.
  public init(zh: String, en: String, ko: String) {
    self.zh = zh
    self.en = en
    self.ko = ko
  }
}
