/// A value in an agency's file that a finding rests on, with all a clerk needs to find it again (证据).
public struct ReportedEvidence: Hashable, Sendable {
  /// The feed, `agency/dataset`.
  public let feed: String
  /// The feed's title for people.
  public let feedTitle: LocalText
  /// The drop's file name.
  public let drop: String
  /// The line, row element's line or sheet row on which the record starts.
  public let line: Int
  /// The canonical name of the field, or empty where the record as a whole is the evidence.
  public let field: String
  /// The column's header as the agency writes it.
  public let fieldTitle: String
  /// The value as delivered; empty where there is none.
  public let value: String

  /// Evidence of one field of one record.
  public init(
    feed: String, feedTitle: LocalText, drop: String, line: Int, field: String = "", fieldTitle: String = "",
    value: String = ""
  ) {
    self.feed = feed
    self.feedTitle = feedTitle
    self.drop = drop
    self.line = line
    self.field = field
    self.fieldTitle = fieldTitle
    self.value = value
  }
}
