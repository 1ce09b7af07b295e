/// The keys and relations that settings may name beside those built in.
public struct LinkageVocabulary: Sendable {
  /// The keys.
  public var keys: [any ValueKey]
  /// The relations.
  public var relations: [any ValueRelation]

  /// A vocabulary.
  public init(keys: [any ValueKey] = [], relations: [any ValueRelation] = []) {
    self.keys = keys
    self.relations = relations
  }

  func key(named name: String) -> (any ValueKey)? { keys.first { $0.name == name } }
  func relation(named name: String) -> (any ValueRelation)? { relations.first { $0.name == name } }
}
