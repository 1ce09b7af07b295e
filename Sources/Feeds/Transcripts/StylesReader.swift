/// Reads `styles.xml`: which styles of cells show a number as a day.
final class StylesReader: XMLReader {
  /// The numbers of these styles.
  private(set) var dateStyles: Set<Int> = []

  /// The most formats looked at.
  private static let limit = 65_536

  /// Formats with a number of their own that every workbook knows and that show a day: those of the specification, and
  /// those of Chinese, Japanese and Korean editions.
  private static let builtIn: Set<Int> = Set(14...17).union([22]).union(27...31).union([36]).union(50...54)
    .union([57, 58])

  private var dateFormats: Set<Int> = []
  private var isInCellFormats = false
  private var style = 0

  override func startElement(_ name: UnsafePointer<UInt8>, _ attributes: XMLAttributes) {
    if depth == 2 { isInCellFormats = XMLReader.matches(name, "cellXfs") }
    if XMLReader.matches(name, "numFmt"), dateFormats.count < StylesReader.limit {
      guard let number = attributes.string("numFmtId").flatMap({ Int($0) }),
        let code = attributes.string("formatCode")
      else { return }
      if StylesReader.showsDay(code) { dateFormats.insert(number) }
    } else if depth == 3, isInCellFormats, XMLReader.matches(name, "xf") {
      if style < StylesReader.limit, let format = attributes.string("numFmtId").flatMap({ Int($0) }),
        StylesReader.builtIn.contains(format) || dateFormats.contains(format)
      {
        dateStyles.insert(style)
      }
      style += 1
    }
  }

  /// Whether a format shows a year or a day: its first section has a `y` or a `d` that is no text, colour or locale.
  private static func showsDay(_ code: String) -> Bool {
    var isQuoted = false
    var isBracketed = false
    var isEscaped = false
    for character in code.lowercased() {
      if isEscaped {
        isEscaped = false
      } else if character == "\"" {
        isQuoted.toggle()
      } else if isQuoted {
        continue
      } else if character == "\\" {
        isEscaped = true
      } else if character == "[" || character == "]" {
        isBracketed = character == "["
      } else if isBracketed {
        continue
      } else if character == ";" {
        return false
      } else if character == "y" || character == "d" {
        return true
      }
    }
    return false
  }
}
