/// Guesses what kind of values a column has, from its header and its values. Values have the last word.
enum FieldGuess {
  /// A type, or nil for a column that cannot tell records apart.
  static func type(of profile: ColumnProfile) -> FieldType? {
    if profile.filled == 0 || profile.distinct < 2 { return nil }
    let named = HeaderWords.type(of: profile.header)
    if profile.emailShare > 0.8 { return .email }
    if profile.dateShare > 0.8, profile.distinct > 12 { return .date }
    if profile.distinct <= 60, profile.distinctShare < 0.05, named != .areaCode { return .category }
    if profile.digitShare > 0.8 { return numeric(profile, named: named) }
    if let named, named != .date, named != .category, named != .number { return named }
    if profile.distinctShare > 0.5, profile.withDigitShare > 0.8, profile.meanWords < 1.5 { return .identifier }
    if profile.meanWords >= 2 { return profile.withDigitShare > 0.3 ? .address : .text }
    return .text
  }

  private static func numeric(_ profile: ColumnProfile, named: FieldType?) -> FieldType {
    if named == .phone || named == .areaCode || named == .identifier || named == .number { return named ?? .number }
    return profile.meanLength >= 6 && profile.distinctShare > 0.5 ? .identifier : .number
  }
}
