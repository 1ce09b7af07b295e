/// The cells that tables of all pages are made of.
extension HTMLWriter {
  /// Adds a cell at the head of a column.
  mutating func head(_ words: String, isNumber: Bool = false) {
    element(isNumber ? "<th scope=\"col\" class=\"n\">" : "<th scope=\"col\">", words, "</th>")
  }

  /// Adds a cell that names its row.
  mutating func rowHead(_ words: String) { element("<th scope=\"row\">", words, "</th>") }

  /// Adds a cell with words.
  mutating func cell(_ words: String) { element("<td>", words, "</td>") }

  /// Adds a cell with a number; one with nothing to look at is pale.
  mutating func numberCell(_ words: String, isZero: Bool = false) {
    element(isZero ? "<td class=\"n zero\">" : "<td class=\"n\">", words, "</td>")
  }

  /// Adds a figure to remember with what it is.
  mutating func figure(_ figure: String, _ words: String) {
    element("<div class=\"figure\"><strong>", figure, "</strong>")
    element("<span>", words, "</span></div>\n")
  }
}
