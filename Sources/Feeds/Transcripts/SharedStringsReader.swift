import Civil

/// Reads `sharedStrings.xml`: runs of formatted text are joined, the reading aids of `rPh` left out.
final class SharedStringsReader: XMLReader {
  private(set) var strings = SharedStrings()

  private let displayName: String
  private var text = CellText()
  private var isText = false
  private var isPhonetic = false

  init(displayName: String) {
    self.displayName = displayName
    super.init()
  }

  override func startElement(_ name: UnsafePointer<UInt8>, _ attributes: XMLAttributes) {
    if depth == 2 {
      text.removeAll()
    } else if XMLReader.matches(name, "rPh") {
      isPhonetic = true
    } else if XMLReader.matches(name, "t") {
      isText = !isPhonetic
    }
  }

  override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if isText { text.append(bytes) }
  }

  override func endElement(_ name: UnsafePointer<UInt8>) {
    isText = false
    if depth > 2 {
      if XMLReader.matches(name, "rPh") { isPhonetic = false }
    } else if XMLReader.matches(name, "si") {
      strings.append(EscapedCharacters.resolve(text.bytes))
      // Four bytes of place a string, so that a flood of empty ones counts too.
      if strings.byteCount + 4 * strings.count > SharedStrings.limit {
        fail(.refused(Problem.unpacksTooFar(displayName, limit: SharedStrings.limit)))
      }
    }
  }
}
