/// What matching two files, or looking for the duplicates of one, found.
public struct MatchReport: Sendable {
  /// What a blocking rule did.
  public struct Rule: Sendable {
    /// The rule as settings write it.
    public let rule: String
    /// How many pairs its blocks make.
    public let pairs: Int
    /// How many of them no rule before made.
    public let newPairs: Int
    /// How many blocks were left out because they are too large, and the pairs they would make.
    public let skippedBlocks, skippedPairs: Int

    /// What a rule did.
    public init(rule: String, pairs: Int, newPairs: Int, skippedBlocks: Int, skippedPairs: Int) {
      self.rule = rule
      self.pairs = pairs
      self.newPairs = newPairs
      self.skippedBlocks = skippedBlocks
      self.skippedPairs = skippedPairs
    }
  }

  /// The left file, or the one searched for duplicates.
  public let left: MatchedFile
  /// The right file; nil when duplicates were looked for.
  public let right: MatchedFile?
  /// The fields compared.
  public let fields: [MatchedField]
  /// How rare matches are, in bits.
  public let prior: Double
  /// The share of all pairs that match, times the number of pairs: how many matches there should be.
  public let expectedMatches: Double
  /// The probability from which on pairs are links.
  public let threshold: Double
  /// The links, in the order of outputs.
  public let pairs: [MatchedPair]
  /// Pairs below the threshold that were looked at too, in the order of outputs.
  public let borderline: [MatchedPair]
  /// How many pairs were compared.
  public let comparedPairs: Int
  /// The blocking rules.
  public let rules: [Rule]
  /// What went wrong in blocking or training.
  public let warnings: [MatchWarning]
  private let levels: @Sendable (MatchedPair) -> [Int?]

  /// A report; `levels` gives the level of each field for a pair, counted from 0, nil where a value is missing.
  public init(
    left: MatchedFile, right: MatchedFile?, fields: [MatchedField], prior: Double, expectedMatches: Double,
    threshold: Double, pairs: [MatchedPair], borderline: [MatchedPair], comparedPairs: Int, rules: [Rule],
    warnings: [MatchWarning], levels: @escaping @Sendable (MatchedPair) -> [Int?]
  ) {
    self.left = left
    self.right = right
    self.fields = fields
    self.prior = prior
    self.expectedMatches = expectedMatches
    self.threshold = threshold
    self.pairs = pairs
    self.borderline = borderline
    self.comparedPairs = comparedPairs
    self.rules = rules
    self.warnings = warnings
    self.levels = levels
  }

  /// The file the right rows are of.
  public var rightFile: MatchedFile { right ?? left }

  /// For each field of a pair the number of its level, or nil where a value is missing.
  func levels(ofPair pair: MatchedPair) -> [Int?] { levels(pair) }

  /// The pairs nearest to the threshold on either side, at most so many, in the order of outputs.
  public func nearThreshold(_ count: Int) -> [MatchedPair] {
    let above = Array(pairs.suffix(count / 2))
    return above + borderline.prefix(count - above.count)
  }

  /// The rows of a file that no link has, counted from 1.
  public func unmatched(_ side: MatchSide) -> [Int] {
    let file = side == .left ? left : rightFile
    var isMatched = [Bool](repeating: false, count: file.rowCount + 1)
    for pair in pairs {
      if side == .left || right == nil { isMatched[pair.left] = true }
      if side == .right || right == nil { isMatched[pair.right] = true }
    }
    return (1..<file.rowCount + 1).filter { !isMatched[$0] }
  }
}

/// One of two files.
public enum MatchSide: String, Sendable, CaseIterable {
  case left
  case right
}
