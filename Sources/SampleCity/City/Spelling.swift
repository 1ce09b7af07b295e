/// One of the ways in which systems write the same name.
struct Spelling {
  /// Whether a name of two characters has a wide space inside.
  var hasSpace = false
  /// What stands between the two parts of some minority names.
  var interpunct: StaticString = "·"
  /// Whether characters are in their traditional form where there is one.
  var isTraditional = false
  /// Whether 䶮 is written with the private-use code point that systems used before it was encoded.
  var hasPrivateUse = false
}

extension NameTable {
  /// Traditional forms of some characters of names.
  private static let traditional: [String: StaticString] = [
    "张": "張", "刘": "劉", "陈": "陳", "郑": "鄭", "赵": "趙", "龙": "龍", "国": "國", "顺": "順", "红": "紅", "爱": "愛",
    "凤": "鳳", "华": "華", "银": "銀", "兰": "蘭", "莲": "蓮", "贵": "貴",
  ]

  /// Appends a name in UTF-8.
  static func append(_ name: Name, to buffer: ByteBuffer, spelling: Spelling = Spelling()) {
    if name.whole != Name.none {
      let whole = wholeNames[Int(name.whole)]
      buffer.append(whole.first)
      buffer.append(spelling.interpunct)
      buffer.append(whole.last)
      return
    }
    append(families[Int(name.family)], to: buffer, spelling)
    if spelling.hasSpace, name.isShort { buffer.append("\u{3000}") }
    append(syllables[Int(name.first)], to: buffer, spelling)
    if name.second != Name.none { append(syllables[Int(name.second)], to: buffer, spelling) }
  }

  private static func append(_ syllable: StaticString, to buffer: ByteBuffer, _ spelling: Spelling) {
    if spelling.isTraditional, let form = traditional[String(describing: syllable)] {
      buffer.append(form)
    } else if spelling.hasPrivateUse, String(describing: syllable) == "䶮" {
      buffer.append("\u{E863}")
    } else {
      buffer.append(syllable)
    }
  }
}
