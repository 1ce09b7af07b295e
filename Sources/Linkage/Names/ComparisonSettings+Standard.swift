extension ComparisonSettings {
  /// A field with Chinese or Korean names, from the same name to nothing in common. Needs `LinkageVocabulary.standard`.
  public static func personName(_ field: String) -> ComparisonSettings {
    let relations: [NameRelation] = [
      .sameName, .homophone, .similarShape, .hangulReading, .swappedParts, .missingSyllable, .oneCharacter,
    ]
    return ComparisonSettings(
      field,
      levels: [LevelSettings(.folded, termFrequency: true)] + relations.map { LevelSettings(.related($0.name)) }
        + [LevelSettings(.otherwise)])
  }

  /// A field with resident IDs. Numbers that merely look alike are no level: those of twins do. Needs
  /// `LinkageVocabulary.standard`.
  public static func residentID(_ field: String) -> ComparisonSettings {
    ComparisonSettings(
      field,
      levels: [
        LevelSettings(.folded), LevelSettings(.same(.named(IDKey.residentID.name))),
        LevelSettings(.related(IDRelation.repairedID.name)), LevelSettings(.otherwise),
      ])
  }
}
