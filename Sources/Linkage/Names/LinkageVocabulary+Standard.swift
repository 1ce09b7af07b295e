extension LinkageVocabulary {
  /// Everything the library knows of Chinese and Korean names and of resident IDs.
  public static var standard: LinkageVocabulary {
    LinkageVocabulary(
      keys: NameKey.allCases + IDKey.allCases as [any ValueKey],
      relations: NameRelation.allCases + IDRelation.allCases as [any ValueRelation])
  }
}
