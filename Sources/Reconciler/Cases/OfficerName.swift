/// The names by which officers sign (经办人).
public enum OfficerName {
  /// The name as it is kept: `王　芳` and `王芳` are one person, and who checks must not be the one who stops. Spaces go
  /// where the name has Chinese or Korean characters, elsewhere one is left between words.
  public static func normalised(_ name: String) -> String {
    let words = name.split(whereSeparator: \.isWhitespace)
    let isWide = name.unicodeScalars.contains { $0.value >= 0x2E80 }
    return words.joined(separator: isWide ? "" : " ")
  }
}
