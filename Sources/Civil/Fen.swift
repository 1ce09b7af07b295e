/// An amount of money in whole fen (分), a hundredth of a yuan. Sums never round.
public struct Fen: Hashable, Comparable, Sendable, BitwiseCopyable {
  /// The amount in fen; negative for money that flows back.
  public let rawValue: Int64

  /// That many fen.
  @inlinable
  public init(_ rawValue: Int64) {
    self.rawValue = rawValue
  }

  /// Nothing.
  public static let zero = Fen(0)

  /// The sum.
  @inlinable
  public static func + (left: Fen, right: Fen) -> Fen { Fen(left.rawValue + right.rawValue) }

  /// The difference.
  @inlinable
  public static func - (left: Fen, right: Fen) -> Fen { Fen(left.rawValue - right.rawValue) }

  /// Adds the second to the first.
  @inlinable
  public static func += (left: inout Fen, right: Fen) { left = left + right }

  /// Whether the first goes before the second.
  @inlinable
  public static func < (left: Fen, right: Fen) -> Bool { left.rawValue < right.rawValue }
}

extension Fen: CustomStringConvertible {
  /// Yuan with two decimals, `1234.50`.
  public var description: String {
    let magnitude = rawValue.magnitude
    return (rawValue < 0 ? "-" : "") + String(magnitude / 100) + "." + Digits.padded(Int(magnitude % 100), 2)
  }
}
