import Civil

/// A record of the bureau's own that was quarantined because its ID is none.
public struct UnusableRecord: Hashable, Sendable {
  /// The dataset it came in.
  public let dataset: Dataset
  /// Where it starts.
  public let place: Place
  /// The field that cannot be read.
  public let field: String
  /// The ID as delivered, trimmed and folded to half width.
  public let text: String
  /// Why it cannot be used.
  public let reason: QuarantineReason

  /// A record of these facts.
  public init(dataset: Dataset, place: Place, field: String, text: String, reason: QuarantineReason) {
    self.dataset = dataset
    self.place = place
    self.field = field
    self.text = text
    self.reason = reason
  }
}
