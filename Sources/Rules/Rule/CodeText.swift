/// A coded text (an account, a household number) as such texts are compared: in half width, without spaces and case. Rows
/// hold only a hash of it.
struct CodeText: Hashable {
  private let folded: String

  /// The text, or nil where it has nothing to compare.
  init?(_ text: String?) {
    guard let text else { return nil }
    folded = String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter { !$0.properties.isWhitespace }.map { scalar in
          // Full-width forms stand in the order of ASCII.
          (0xFF01...0xFF5E).contains(scalar.value) ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
        })
    ).lowercased()
    if folded.isEmpty { return nil }
  }
}
