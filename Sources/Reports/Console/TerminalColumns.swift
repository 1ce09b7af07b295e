/// Fits text into columns of a terminal, where Chinese and Korean characters take two.
enum TerminalColumns {
  /// The columns a text takes.
  static func width(of text: String) -> Int {
    text.reduce(0) { $0 + width(of: $1) }
  }

  /// The text with spaces behind it up to a width.
  static func padded(_ text: String, to columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - width(of: text)))
  }

  /// The text in lines no wider than the columns: broken at spaces and between wide characters, never before a mark that
  /// closes something. A piece that is wider by itself is cut.
  static func wrapped(_ text: String, to columns: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for piece in pieces(of: text) {
      var piece = piece[...]
      var size = width(of: String(piece))
      if used + size > columns, used > 0 {
        lines.append(trimmed(line))
        line = ""
        used = 0
        piece = piece.drop { $0 == " " }
        size = width(of: String(piece))
      }
      if used == 0, !lines.isEmpty, piece.allSatisfy({ $0 == " " }) { continue }
      while size > columns {
        var head = ""
        while let next = piece.first, width(of: head) + width(of: next) <= columns {
          head.append(next)
          piece.removeFirst()
        }
        if head.isEmpty { break }
        lines.append(head)
        size = width(of: String(piece))
      }
      line += piece
      used += size
    }
    if !line.isEmpty || lines.isEmpty { lines.append(trimmed(line)) }
    return lines
  }

  /// Lines that hang on a label: the first stands beside it, the others below the first.
  static func hanging(_ text: String, under label: String, labelWidth: Int, to columns: Int) -> [String] {
    wrapped(text, to: max(columns - labelWidth, 20)).enumerated().map { index, line in
      (index == 0 ? padded(label, to: labelWidth) : String(repeating: " ", count: labelWidth)) + line
    }
  }

  /// What may not be parted: words with the space before them, wide characters with the marks that close them.
  private static func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    for character in text {
      guard let last = pieces.last?.last else {
        pieces.append(String(character))
        continue
      }
      let isWide = width(of: character) > 1
      let joins =
        closing.contains(character) || opening.contains(last)
        || (!isWide && width(of: last) == 1 && character != " ")
      if joins {
        pieces[pieces.count - 1].append(character)
      } else {
        pieces.append(String(character))
      }
    }
    return pieces
  }

  private static let closing: Set<Character> = ["，", "。", "；", "：", "、", "）", "”", "》", "〕", "’", ",", ".", ";", ")"]
  private static let opening: Set<Character> = ["（", "“", "《", "〔", "‘", "("]

  private static func trimmed(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }

  private static func width(of character: Character) -> Int {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    return wideRanges.contains { $0.contains(scalar.value) } ? 2 : 1
  }

  /// East Asian wide and full-width characters (Unicode Standard Annex 11).
  private static let wideRanges: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
    0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
    0x1F300...0x1FAFF, 0x20000...0x3FFFD,
  ]
}
