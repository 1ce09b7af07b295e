/// The few shapes that charts are made of. Positions and sizes are whole units of the picture, so that a chart is the same
/// bytes on every machine.
extension HTMLWriter {
  /// Adds a whole number.
  mutating func number(_ value: Int) { text(String(value)) }

  /// Adds a line; `open` ends in the class, e.g. `<line class="grid"`.
  mutating func line(_ open: StaticString, from start: (x: Int, y: Int), to end: (x: Int, y: Int)) {
    markup(open)
    attribute(" x1=\"", start.x)
    attribute(" y1=\"", start.y)
    attribute(" x2=\"", end.x)
    attribute(" y2=\"", end.y)
    markup("/>\n")
  }

  /// Adds a rectangle with the words that a pointer over it shows; `open` ends in the class.
  mutating func box(_ open: StaticString, x: Int, y: Int, width: Int, height: Int, title: String) {
    markup(open)
    attribute(" x=\"", x)
    attribute(" y=\"", y)
    attribute(" width=\"", width)
    attribute(" height=\"", height)
    element("><title>", title, "</title></rect>\n")
  }

  /// Adds a circle with the words that a pointer over it shows; `open` ends in the class.
  mutating func dot(_ open: StaticString, x: Int, y: Int, radius: Int, title: String) {
    markup(open)
    attribute(" cx=\"", x)
    attribute(" cy=\"", y)
    attribute(" r=\"", radius)
    element("><title>", title, "</title></circle>\n")
  }

  /// Adds words; `open` ends in the class, e.g. `<text class="end"`.
  mutating func label(_ open: StaticString, x: Int, y: Int, _ words: String) {
    markup(open)
    attribute(" x=\"", x)
    attribute(" y=\"", y)
    element(">", words, "</text>\n")
  }

  /// Adds an attribute that is a number; `open` ends in the quotation mark.
  mutating func attribute(_ open: StaticString, _ value: Int) {
    markup(open)
    number(value)
    markup("\"")
  }
}
