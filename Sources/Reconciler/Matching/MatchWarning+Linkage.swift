import Linkage
import Reports

extension MatchWarning {
  /// A warning of the linker, for people.
  init(_ warning: LinkageWarning) {
    switch warning {
    case .blocksTooLarge(let rule, let blocks, let pairs):
      self = .blocksTooLarge(rule: rule, blocks: blocks, pairs: pairs)
    case .ruleMakesNoPair(let rule): self = .ruleMakesNoPair(rule: rule)
    case .notConverged(let rule): self = .notConverged(rule: rule)
    case .noMatches: self = .noMatches
    case .fieldNotLearned(let field): self = .fieldNotLearned(field: field)
    case .levelNotLearned(let field, let level): self = .levelNotLearned(field: field, level: level)
    case .levelsOutOfOrder(let field, let level): self = .levelsOutOfOrder(field: field, level: level)
    case .linksFarFromPrior(let links, let expected):
      self = .linksFarFromPrior(links: links, expected: Int(min(expected, 1e15).rounded()))
    }
  }
}
