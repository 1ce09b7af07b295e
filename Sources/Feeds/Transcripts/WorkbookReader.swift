/// Reads `workbook.xml`: which sheets there are, in the order of their tabs.
final class WorkbookReader: XMLReader {
  /// A sheet's tab.
  struct Sheet {
    let name: String
    let relationship: String
    let isVisible: Bool
  }

  /// The most sheets looked at.
  private static let limit = 1024

  private(set) var sheets: [Sheet] = []

  override func startElement(_ name: UnsafePointer<UInt8>, _ attributes: XMLAttributes) {
    guard depth == 3, XMLReader.matches(name, "sheet"), sheets.count < WorkbookReader.limit,
      let relationship = attributes.string("id", prefixed: true)
    else { return }
    let state = attributes.string("state") ?? "visible"
    sheets.append(
      Sheet(name: attributes.string("name") ?? "", relationship: relationship, isVisible: state == "visible"))
  }
}
