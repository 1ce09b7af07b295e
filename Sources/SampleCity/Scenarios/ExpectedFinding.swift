import Civil

/// Something that must be found.
struct ExpectedFinding: Equatable, Sendable {
  var rule: String
  var id: ResidentID
  var amount: Int64?
  var months: ClosedRange<Month>?
  var certainty: Certainty
}
