/// A value in an agency's file that a finding rested on, as the ledger keeps it (证据).
public struct EvidenceValue: Hashable, Sendable, Codable {
  /// The feed, `agency/dataset`.
  public let feed: String
  /// The drop's file name.
  public let drop: String
  /// The line, row element's line or sheet row on which the record starts.
  public let line: Int
  /// The canonical name of the field, or empty where the record as a whole is the evidence.
  public let field: String
  /// The column's header as the agency writes it; empty where it is not known.
  public let fieldTitle: String
  /// The value as delivered; empty where there is none.
  public let value: String

  /// A value in an agency's file.
  public init(feed: String, drop: String, line: Int, field: String = "", fieldTitle: String = "", value: String = "") {
    self.feed = feed
    self.drop = drop
    self.line = line
    self.field = field
    self.fieldTitle = fieldTitle
    self.value = value
  }
}
