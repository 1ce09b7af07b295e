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
  /// Whether days are counted from 1904, as old spreadsheets on the Macintosh did.
  private(set) var countsFrom1904 = false

  override func startElement(_ name: UnsafePointer<UInt8>, _ attributes: XMLAttributes) {
    if XMLReader.matches(name, "workbookPr"), let flag = attributes.string("date1904") {
      countsFrom1904 = flag == "1" || flag == "true"
    }
    guard depth == 3, XMLReader.matches(name, "sheet"), sheets.count < WorkbookReader.limit,
      let relationship = attributes.string("id", prefixed: true)
    else { return }
    let state = attributes.string("state") ?? "visible"
    sheets.append(
      Sheet(name: attributes.string("name") ?? "", relationship: relationship, isVisible: state == "visible"))
  }
}
