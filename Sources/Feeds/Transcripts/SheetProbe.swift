/// Finds out whether a worksheet has anything in it, and reads no further than that.
final class SheetProbe: XMLReader {
  private(set) var hasContent = false

  private var isInSheetData = false
  private var isText = false

  override func startElement(_ name: UnsafePointer<UInt8>, _ attributes: XMLAttributes) {
    if depth == 2 { isInSheetData = XMLReader.matches(name, "sheetData") }
    isText = isInSheetData && depth >= 5 && (XMLReader.matches(name, "v") || XMLReader.matches(name, "t"))
  }

  override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard isText, !bytes.allSatisfy(CellText.isWhiteSpace) else { return }
    hasContent = true
    stop()
  }

  override func endElement(_ name: UnsafePointer<UInt8>) {
    isText = false
  }
}
