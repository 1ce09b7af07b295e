import Civil

/// What was not paid because a case led to a stop (避免损失).
public struct Prevented: Hashable, Sendable {
  /// For each stopped case amount ÷ months × whole months since the stop.
  public let amount: Fen
  /// Stopped cases that are counted.
  public let cases: Int
  /// Stopped cases whose months or amount are not known, so that they are not counted.
  public let withoutMonths: Int
}
