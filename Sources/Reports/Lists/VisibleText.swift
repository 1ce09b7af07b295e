/// The text with nothing invisible in it that could mislead a reader: control characters as their pictures (`␀`, `␊`),
/// marks that reorder a line as `�`.
func visible(_ text: String) -> String {
  guard text.utf8.contains(where: mayBeginInvisible), text.unicodeScalars.contains(where: isInvisible) else {
    return text
  }
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0..<0x20: result.append(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
    case 0x7F: result.append("\u{2421}")
    default: result.append(isInvisible(scalar) ? "\u{FFFD}" : scalar)
    }
  }
  return String(result)
}

/// Whether a character that begins with this byte of UTF-8 can be one of those below: nearly every text is seen to be
/// harmless by its bytes.
private func mayBeginInvisible(_ byte: UInt8) -> Bool {
  byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xD8 || byte == 0xE2 || byte == 0xEF
}

/// Control characters, line and paragraph separators, marks of bidirectional text, and what XML does not allow.
private func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFFFE...0xFFFF: return true
  default: return false
  }
}
