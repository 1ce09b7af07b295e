import Linkage
import Reports

/// What an ad-hoc match is asked to do (临时比对).
public struct MatchOptions: Sendable {
  /// The left file, or the one searched for duplicates.
  public var left: String
  /// The right file; nil to look for duplicates.
  public var right: String?
  /// Fields that must agree: a column, or `LEFT=RIGHT` where the files call it differently.
  public var exactFields: [String] = []
  /// Fields that may differ a little.
  public var fuzzyFields: [String] = []
  /// A settings file; the settings are guessed where there is none.
  public var settings: String?
  /// The least probability of a link, in place of the settings'.
  public var threshold: Double?
  /// How many links a row may have, in place of the settings'.
  public var constraint: MatchConstraint?
  /// How many threads work; they make no difference to what is found.
  public var threads = 2
  /// Where transcripts go, which have no name and vanish with the process.
  public var temporaryFolder = TemporaryFolder.path

  /// Options for these files.
  public init(left: String, right: String? = nil) {
    self.left = left
    self.right = right
  }
}

/// How many links a row may have.
public enum MatchConstraint: String, CaseIterable, Sendable {
  /// Any number.
  case none
  /// A left row has one right row at most.
  case manyToOne = "many-to-one"
  /// Either has one at most.
  case oneToOne = "one-to-one"

  var linkage: LinkConstraint {
    switch self {
    case .none: .none
    case .manyToOne: .manyToOne
    case .oneToOne: .oneToOne
    }
  }
}
