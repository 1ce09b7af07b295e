/// Words in a chart, where nothing wraps by itself.
enum ChartText {
  /// About how wide a text is at a font size: East Asian characters fill a square, others about half of it.
  static func width(_ text: String, size: Int) -> Int {
    let halves = text.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x1100 ? 20 : 11) }
    return (halves * size + 19) / 20
  }

  /// The text, cut and marked where it would be wider than the room there is.
  static func fitting(_ text: String, in room: Int, size: Int) -> String {
    guard width(text, size: size) > room else { return text }
    var kept = ""
    for character in text {
      guard width(kept + String(character) + "…", size: size) <= room else { break }
      kept.append(character)
    }
    return kept + "…"
  }
}
