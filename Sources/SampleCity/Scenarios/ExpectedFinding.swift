import Civil

/// Something that must be found.
struct ExpectedFinding: Equatable, Sendable {
  var rule: String
  /// The ID number, or for `id-invalid` what stood in its place.
  var id: String
  var amount: Int64?
  var months: ClosedRange<Month>?
  var certainty: Certainty
}
