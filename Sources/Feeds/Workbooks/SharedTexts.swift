/// A workbook's shared strings as texts, each made once, however many cells name it.
final class SharedTexts {
  let strings: SharedStrings
  private var texts: [String?]

  init(_ strings: SharedStrings) {
    self.strings = strings
    texts = Array(repeating: nil, count: strings.count)
  }

  /// The text of an index; empty where there is none.
  subscript(index: Int) -> String {
    guard let range = strings.range(of: index) else { return "" }
    if let text = texts[index] { return text }
    var text = ""
    strings.withBytes(range) { text = String(decoding: $0, as: UTF8.self) }
    texts[index] = text
    return text
  }
}
