import Linkage

/// The keys and relations that settings of ad-hoc matches may name, beside those built in.
enum MatchVocabulary {
  static let current = LinkageVocabulary.standard
}
