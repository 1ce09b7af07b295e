/// Numbers of matches as outputs show them: rounded in whole steps, so that every machine writes the same.
enum MatchNumber {
  /// A probability of so many millionths, with six decimals.
  static func probability(_ millionths: Int) -> String { fixed(millionths, decimals: 6) }

  /// A weight with four decimals.
  static func weight(_ weight: Double) -> String { decimal(weight, decimals: 4) }

  /// A weight with two decimals and its sign.
  static func signed(_ weight: Double) -> String {
    let text = decimal(weight, decimals: 2)
    return text.hasPrefix("-") ? "−" + text.dropFirst() : "+" + text
  }

  /// A share as a percentage with one decimal.
  static func percent(_ part: Double, of whole: Double) -> String {
    whole <= 0 ? "—" : decimal(part / whole * 100, decimals: 1) + "%"
  }

  /// A number with so many decimals.
  static func decimal(_ number: Double, decimals: Int) -> String {
    guard number.isFinite else { return number < 0 ? "-inf" : "inf" }
    let scale = (0..<decimals).reduce(1.0) { scale, _ in scale * 10 }
    return fixed(Int((number * scale).rounded()), decimals: decimals)
  }

  private static func fixed(_ steps: Int, decimals: Int) -> String {
    let digits = String(steps.magnitude)
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    let sign = steps < 0 ? "-" : ""
    if decimals == 0 { return sign + padded }
    return sign + padded.dropLast(decimals) + "." + padded.suffix(decimals)
  }
}
