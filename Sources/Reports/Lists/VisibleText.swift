/// The text with nothing invisible in it that could mislead a reader: control characters as their pictures (`␀`, `␊`),
/// marks that reorder a line as `�`.
func visible(_ text: String) -> String {
  guard holdsInvisible(text) else { return text }
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

/// Whether a character as below is in the text, told from its bytes: lists ask this of every cell.
private func holdsInvisible(_ text: String) -> Bool {
  var text = text
  return text.withUTF8 { bytes in
    for (index, byte) in bytes.enumerated() where byte < 0x20 || byte >= 0x7F {
      switch byte {
      case 0..<0x20, 0x7F: return true
      case 0xC2 where bytes[index + 1] < 0xA0: return true
      case 0xD8 where bytes[index + 1] == 0x9C: return true
      case 0xE2 where bytes[index + 1] <= 0x81: if isInvisible(bytes[index + 1], bytes[index + 2]) { return true }
      case 0xEF where bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE: return true
      default: break
      }
    }
    return false
  }
}

/// Whether U+2000 to U+207F with these two bytes after the first are such characters.
private func isInvisible(_ second: UInt8, _ third: UInt8) -> Bool {
  second == 0x80 ? 0x8E...0x8F ~= third || 0xA8...0xAE ~= third : second == 0x81 && 0xA6...0xA9 ~= third
}

/// Control characters, line and paragraph separators, marks of bidirectional text, and what XML does not allow.
private func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFFFE...0xFFFF: return true
  default: return false
  }
}
