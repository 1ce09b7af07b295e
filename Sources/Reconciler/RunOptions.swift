import Civil
import Reports

/// What a run is asked to do.
public struct RunOptions: Sendable {
  /// The folder agencies deliver into.
  public var inbox: String
  /// The folder results are published in, as `<out>/<as-of>/`.
  public var out: String
  /// The day as of which the data are looked at.
  public var asOf: Day
  /// The folder of feed definitions.
  public var feeds: String
  /// The folder of dated parameters.
  public var parameters: String
  /// The ids of the rules to evaluate; nil: all.
  public var rules: [String]?
  /// Drops that are used although they shrank.
  public var acceptedDrops: Set<String>
  /// The number of threads; results do not depend on it.
  public var threads: Int
  /// The language of the lists.
  public var language: Language
  /// Whether lists show whole ID numbers and accounts.
  public var masking: Masking
  /// The folder of the ledger; nil: the run keeps no cases.
  public var state: String?
  /// Whether a day before the last recorded night may be run; it is not recorded then.
  public var allowsOlderDay: Bool
  /// Which files are written.
  public var parts: ReportParts
  /// Who runs it, for the ledger's log.
  public var actor: String

  /// A run over an inbox.
  public init(
    inbox: String, out: String, asOf: Day, feeds: String, parameters: String, rules: [String]? = nil,
    acceptedDrops: Set<String> = [], threads: Int, language: Language = .zhHans, masking: Masking = .masked,
    state: String? = nil, allowsOlderDay: Bool = false, parts: ReportParts = .all, actor: String = ""
  ) {
    self.inbox = inbox
    self.out = out
    self.asOf = asOf
    self.feeds = feeds
    self.parameters = parameters
    self.rules = rules
    self.acceptedDrops = acceptedDrops
    self.threads = threads
    self.language = language
    self.masking = masking
    self.state = state
    self.allowsOlderDay = allowsOlderDay
    self.parts = parts
    self.actor = actor
  }
}
