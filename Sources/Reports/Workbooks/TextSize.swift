/// How much room a text takes in a cell, as far as that can be told without the font.
enum TextSize {
  /// The height of a line of the lists in points.
  static let lineHeight = 15.0

  /// Columns of a text on one line: East Asian characters take two, others one.
  static func columns(_ text: String) -> Int {
    // What takes three bytes or more is East Asian, or nearly as wide.
    text.utf8.reduce(0) { $0 + ($1 < 0x80 ? 1 : $1 >= 0xE0 ? 2 : $1 >= 0xC0 ? 1 : 0) }
  }

  /// Lines of a text that is wrapped in a cell.
  static func lines(_ text: String, width: Double) -> Int {
    lines(columns(text), width: width)
  }

  /// Lines of texts below each other in a cell.
  static func lines(_ texts: [String], width: Double) -> Int {
    texts.reduce(0) { $0 + lines(columns($1), width: width) }
  }

  private static func lines(_ columns: Int, width: Double) -> Int {
    // There is room at the left, and a line is never filled to its end, since words and wide characters do not break.
    let room = max(Int(width) - 2, 1)
    return max(1, (columns + room - 1) / room)
  }
}
