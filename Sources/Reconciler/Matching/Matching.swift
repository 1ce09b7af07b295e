import Civil
import Linkage
import Reports

/// Matches any two files, or finds the duplicates of one (临时比对、查重).
public final class Matching {
  /// Pairs from this probability on are looked at where the neighbourhood of the threshold is asked for.
  private static let leastLookedAt = 0.001

  /// The left file, or the one searched for duplicates.
  public let left: MatchInput
  /// The right file; nil when duplicates are looked for.
  public let right: MatchInput?

  private let settings: LinkageSettings
  private let linker: Linker
  private let model: LinkageModel
  private let training: TrainingReport
  private let threads: Int

  /// Reads the files, and the settings or guesses them, and learns the weights.
  ///
  /// - Throws: everything that is wrong with what was asked for, or with a file.
  public init(_ options: MatchOptions) throws(Problems) {
    left = try Matching.read(options.left, options)
    right = if let path = options.right { try Matching.read(path, options) } else { nil }
    threads = options.threads
    let file = if let path = options.settings { try MatchSettingsFile(path: path) } else { nil as MatchSettingsFile? }
    var settings = if let file { file.settings } else { try Matching.proposal(options, left, right) }
    if let threshold = options.threshold { settings.threshold = threshold }
    if let constraint = options.constraint { settings.constraint = constraint.linkage }
    self.settings = settings
    do throws(SettingsFaults) {
      linker = try Linker(
        left: left.table, right: right?.table, settings: settings, vocabulary: MatchVocabulary.current,
        threads: options.threads)
    } catch {
      let columns = (left: left.columns, right: (right ?? left).columns)
      if let file { throw file.problems(error, left: columns.left, right: columns.right) }
      let text = SettingsFaultText(file: options.left, places: MatchSettingsPlaces(), columns: columns)
      throw Problems(error.all.map { text.problem($0) })
    }
    (model, training) = linker.train()
  }

  private static func read(_ path: String, _ options: MatchOptions) throws(Problems) -> MatchInput {
    do throws(Problem) {
      return try MatchInput(path: path, temporaryFolder: options.temporaryFolder)
    } catch {
      throw Problems([error])
    }
  }

  private static func proposal(
    _ options: MatchOptions, _ left: MatchInput, _ right: MatchInput?
  ) throws(Problems) -> LinkageSettings {
    let settings: LinkageSettings
    if options.exactFields.isEmpty, options.fuzzyFields.isEmpty {
      settings = SettingsProposal.settings(left: left.table, right: right?.table, threads: options.threads)
    } else {
      settings = try FieldChoice(options, left: left, right: right).settings(threads: options.threads)
    }
    if settings.comparisons.isEmpty || settings.blocking.isEmpty {
      throw Problems([Problem(.matchNothingInCommon, file: options.right ?? options.left)])
    }
    return settings
  }

  /// The settings as a file to edit and to use again.
  public func settingsText(_ wording: Wording) -> String {
    MatchSettingsText.text(of: settings, head: wording.settingsHead)
  }

  // MARK: Results

  /// Links the rows.
  ///
  /// - Parameter withBorderline: whether pairs below the threshold are looked at too, for diagnostics.
  public func report(withBorderline: Bool = false) -> MatchReport {
    let outcome = (withBorderline ? lenientLinker : linker).link(model)
    let least = MatchProbability.weight(ofProbability: settings.threshold)
    var links: [MatchedPair] = []
    var borderline: [MatchedPair] = []
    for (place, pair) in outcome.pairs.enumerated() {
      let shown = MatchedPair(
        left: pair.left + 1, right: pair.right + 1, place: place, weight: pair.weight, probability: pair.probability)
      if pair.weight >= least { links.append(shown) } else { borderline.append(shown) }
    }
    links.sort(by: MatchedPair.isBefore)
    borderline.sort(by: MatchedPair.isBefore)
    let (leftFile, rightFile) = files
    let comparisons = settings.comparisons.indices
    return MatchReport(
      left: leftFile, right: rightFile, fields: fields,
      prior: MatchProbability.weight(ofProbability: model.priorProbability),
      expectedMatches: model.priorProbability * allPairs, threshold: settings.threshold, pairs: links,
      borderline: borderline, comparedPairs: outcome.comparedPairs,
      rules: outcome.rules.map {
        MatchReport.Rule(
          rule: $0.rule, pairs: $0.pairs, newPairs: $0.newPairs, skippedBlocks: $0.skippedBlocks,
          skippedPairs: $0.skippedPairs)
      },
      warnings: warnings(outcome),
      levels: { pair in comparisons.map { outcome.pairs[pair.place].level(ofComparison: $0) } })
  }

  private func warnings(_ outcome: LinkageOutcome) -> [MatchWarning] {
    // Where rows agree in all that is compared, there is no expectation that links could fail.
    let demandsAll = settings.comparisons.allSatisfy { comparison in
      settings.blocking.allSatisfy { $0.keys.contains(BlockingKey(comparison.field, .whole)) }
    }
    return (training.warnings + outcome.warnings).map { MatchWarning($0) }.filter { warning in
      if case .linksFarFromPrior = warning { !demandsAll } else { true }
    }
  }

  /// Which rows are the same: for each row, counted from 0, the lowest row of its cluster.
  public func clusters(of report: MatchReport) -> [Int] {
    Clusters.connected(report.pairs.lazy.map { ($0.left - 1, $0.right - 1) }, count: left.rowCount)
  }

  /// Explains two rows, counted from 1 after the header.
  ///
  /// - Throws: `matchRowMissing` where there is no such row.
  public func explain(left leftRow: Int, right rightRow: Int) throws(Problems) -> ExplainedPair {
    let rows = [(leftRow, left), (rightRow, right ?? left)]
    let missing = rows.filter { !(1...$0.1.rowCount).contains($0.0) }.map { row, file in
      Problem(.matchRowMissing, file: file.name, field: String(row), details: [String(file.rowCount)])
    }
    if !missing.isEmpty { throw Problems(missing) }
    return ExplainedPair(
      linker.explain(left: leftRow - 1, right: rightRow - 1, model), leftRow: leftRow, rightRow: rightRow,
      settings: settings)
  }

  /// A linker that keeps pairs far below the threshold. What it keeps above it is the same: constraints take the heaviest
  /// links first.
  private var lenientLinker: Linker {
    var lenient = settings
    lenient.threshold = min(settings.threshold, Matching.leastLookedAt)
    let made = try? Linker(
      left: left.table, right: right?.table, settings: lenient, vocabulary: MatchVocabulary.current, threads: threads)
    return made ?? linker
  }

  private var allPairs: Double {
    let count = Double(left.rowCount)
    return right.map { count * Double($0.rowCount) } ?? count * (count - 1) / 2
  }

  /// The files with how many of their rows can never be linked.
  public var matchedFiles: [MatchedFile] {
    let (left, right) = files
    return [left] + (right.map { [$0] } ?? [])
  }

  private var files: (MatchedFile, MatchedFile?) {
    let least = MatchProbability.weight(ofProbability: settings.threshold)
    let weights = linker.selfWeights(model)
    func file(_ input: MatchInput, _ weights: ArraySlice<Double>) -> MatchedFile {
      let table = input.table
      return MatchedFile(
        name: input.name, columns: input.columns, rowCount: input.rowCount, unlinkable: weights.count { $0 < least },
        cell: { table.text(row: $0, column: $1) })
    }
    return (
      file(left, weights.prefix(left.rowCount)), right.map { file($0, weights.dropFirst(left.rowCount)) }
    )
  }

  private var fields: [MatchedField] {
    zip(settings.comparisons, model.comparisons).map { comparison, learned in
      MatchedField(
        name: comparison.field,
        levels: zip(comparison.levels, learned).map {
          MatchedField.Level(
            label: $0.label, condition: $0.condition.description, m: $1.m, u: $1.u, weight: $1.weight)
        })
    }
  }
}
