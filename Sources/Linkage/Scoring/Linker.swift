/// Links two tables, or finds the duplicates of one: probabilistic record linkage after Fellegi and Sunter.
///
/// The same rows in any order, on any number of threads, give the same links.
public final class Linker: Sendable {
  /// The settings.
  public let settings: LinkageSettings
  let records: PreparedRecords
  let comparisons: [CompiledComparison]
  let candidates: CandidatePairs
  private let threads: Int

  /// Links found may differ from the number expected by this factor before it is warned of.
  private static let tolerance = 2.0
  /// Fewer links are no reason to warn.
  private static let fewLinks = 20.0

  /// Reads the tables' values and works out the blocks.
  ///
  /// - Parameters:
  ///   - left: the left table, or the one with duplicates.
  ///   - right: the right table, or nil to look for duplicates.
  ///   - settings: what is compared with what; all that is wrong with them is thrown together.
  ///   - vocabulary: keys and relations that the settings may name.
  ///   - threads: how many threads work.
  public init(
    left: LinkageTable, right: LinkageTable? = nil, settings: LinkageSettings,
    vocabulary: LinkageVocabulary = LinkageVocabulary(), threads: Int = 2
  ) throws(SettingsFaults) {
    let faults = SettingsCheck.faults(
      of: settings, left: left.columnNames, right: right?.columnNames, vocabulary: vocabulary)
    if !faults.isEmpty { throw SettingsFaults(faults) }
    self.settings = settings
    self.threads = max(threads, 1)
    let records = PreparedRecords(
      left: left, right: right, settings: settings, vocabulary: vocabulary, threads: threads)
    self.records = records
    comparisons = settings.comparisons.map { CompiledComparison($0, records: records, vocabulary: vocabulary) }
    candidates = CandidatePairs(
      settings.blocking, records: records, maximumBlockPairs: settings.maximumBlockPairs, threads: threads)
  }

  /// Learns the weights from the data.
  public func train() -> (model: LinkageModel, report: TrainingReport) {
    Trainer(records: records, comparisons: comparisons, threads: threads).train(candidates: candidates)
  }

  /// Compares all candidate pairs and keeps those at the settings' threshold or above that the constraint allows.
  public func link(_ model: LinkageModel) -> LinkageOutcome {
    let scorer = scorer(model)
    let scoring = CandidateScoring(scorer: scorer, candidates: candidates, threads: threads)
    let (found, compared) = scoring.run(atLeast: MatchProbability.weight(ofProbability: settings.threshold))
    let kept = ConstraintFilter(constraint: settings.constraint, records: records).filter(found)
    let pairs = kept.sorted {
      $0.weight != $1.weight ? $0.weight > $1.weight : ($0.left, $0.right) < ($1.left, $1.right)
    }
    let rules = settings.blocking.indices.map { index in
      let blocks = candidates.rules[index]
      return LinkageOutcome.RuleCount(
        rule: settings.blocking[index].label, pairs: blocks.pairCount, newPairs: compared[index],
        skippedBlocks: blocks.skippedBlocks, skippedPairs: blocks.skippedPairs)
    }
    return LinkageOutcome(
      pairs: pairs, comparedPairs: compared.reduce(0, +), rules: rules, warnings: warnings(rules, found, model))
  }

  /// The weight each record would have with itself, in bits: one below the threshold's weight can never be linked.
  /// The left table's records first.
  public func selfWeights(_ model: LinkageModel) -> [Double] {
    let scorer = scorer(model)
    let comparer = PairComparer(comparisons, records: records)
    return (0..<records.count).map { scorer.weight(comparer.pattern($0, $0), $0, $0) }
  }

  /// Explains a pair, whether or not it is linked.
  ///
  /// - Parameters:
  ///   - left: the row of the left table, from 0.
  ///   - right: the row of the right table, from 0; of the same table when duplicates are looked for.
  ///   - model: what was learned.
  public func explain(left: Int, right: Int, _ model: LinkageModel) -> PairExplanation {
    PairExplainer(self, model: model).explain(left, right + (records.isLink ? records.leftCount : 0))
  }

  func scorer(_ model: LinkageModel) -> PairScorer {
    PairScorer(records: records, comparisons: comparisons, model: model)
  }

  private func warnings(
    _ rules: [LinkageOutcome.RuleCount], _ found: [LinkedPair], _ model: LinkageModel
  ) -> [LinkageWarning] {
    var warnings: [LinkageWarning] = []
    for rule in rules {
      if rule.skippedBlocks > 0 {
        warnings.append(.blocksTooLarge(rule: rule.rule, blocks: rule.skippedBlocks, pairs: rule.skippedPairs))
      } else if rule.pairs == 0 {
        warnings.append(.ruleMakesNoPair(rule: rule.rule))
      }
    }
    let expected = model.priorProbability * records.pairCount
    let links = Double(found.count { $0.weight >= 0 })
    if max(expected, links) >= Linker.fewLinks, settings.threshold <= 0.5,
      links > expected * Linker.tolerance || expected > links * Linker.tolerance
    {
      warnings.append(.linksFarFromPrior(links: Int(links), expected: expected))
    }
    return warnings
  }
}
