/// Proposes how a field is compared: the levels that are usual for its kind of values.
enum ComparisonProposal {
  /// The comparison of a field among others.
  static func comparison(of field: FieldSettings, among fields: [FieldSettings]) -> ComparisonSettings {
    var levels = [LevelSettings(.folded, termFrequency: true)]
    // One of both comparisons knows of the swap: the other is silent then.
    if let partner = swapPartner(of: field, among: fields),
      swapPartner(of: partner, among: fields) == field, isBefore(field, partner, among: fields)
    {
      levels.append(LevelSettings(.swapped(with: partner.name)))
    }
    levels += conditions(field.type).map { LevelSettings($0) }
    levels.append(LevelSettings(.otherwise))
    return ComparisonSettings(field.name, levels: levels)
  }

  /// The field people mix up with this one: surname with given name, one line of an address with the next.
  static func swapPartner(of field: FieldSettings, among fields: [FieldSettings]) -> FieldSettings? {
    switch field.type {
    case .givenName: fields.first { $0.type == .surname }
    case .surname: fields.first { $0.type == .givenName }
    case .address: fields.first { $0.type == .address && $0.name != field.name }
    default: nil
    }
  }

  private static func isBefore(_ field: FieldSettings, _ other: FieldSettings, among fields: [FieldSettings]) -> Bool {
    for each in fields where each == field || each == other { return each == field }
    return false
  }

  private static func conditions(_ type: FieldType) -> [LevelCondition] {
    switch type {
    case .givenName, .surname: [.edits(1), .jaroWinkler(0.9), .jaroWinkler(0.8)]
    case .fullName:
      [.same(.sortedWords), .edits(1), .jaroWinkler(0.92), .wordsContained, .words(0.5), .jaroWinkler(0.8)]
    case .date: [.dayMonthSwapped, .dateDigit, .edits(2), .same(.monthDay), .same(.year)]
    case .identifier: [.edits(1), .edits(2)]
    case .areaCode: [.edits(1), .same(.prefix(2))]
    case .address: [.edits(2), .jaroWinkler(0.9), .words(0.4), .jaroWinkler(0.8)]
    case .place: [.edits(1), .jaroWinkler(0.9), .jaroWinkler(0.8)]
    case .phone: [.same(.suffix(7)), .edits(1)]
    case .email: [.edits(2), .jaroWinkler(0.9)]
    case .number: [.edits(1)]
    case .category: []
    case .text: [.edits(2), .jaroWinkler(0.9), .words(0.4), .jaroWinkler(0.8)]
    }
  }
}
