import Foundation

/// A workbook as it lies in its container: the XML parts by name, and what stands in the cells of its sheets.
struct WorkbookParts {
  let parts: [String: String]

  /// Takes a container apart by its central directory.
  init(path: String) throws {
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    func number(_ start: Int, _ count: Int) -> Int {
      (0..<count).reduce(0) { $0 | Int(bytes[start + $1]) << (8 * $1) }
    }
    guard let end = stride(from: bytes.count - 22, through: 0, by: -1).first(where: { number($0, 4) == 0x0605_4B50 })
    else { throw Inflater.Damaged() }
    var parts: [String: String] = [:]
    var entry = number(end + 16, 4)
    for _ in 0..<number(end + 10, 2) {
      let name = String(decoding: bytes[entry + 46..<entry + 46 + number(entry + 28, 2)], as: UTF8.self)
      let local = number(entry + 42, 4)
      let start = local + 30 + number(local + 26, 2) + number(local + 28, 2)
      let packed = bytes[start..<start + number(entry + 20, 4)]
      let content = number(entry + 10, 2) == 0 ? Array(packed) : try Inflater.inflate(packed)
      parts[name] = String(decoding: content, as: UTF8.self)
      entry += 46 + number(entry + 28, 2) + number(entry + 30, 2) + number(entry + 32, 2)
    }
    self.parts = parts
  }

  /// The names of the sheets, in their order.
  var sheetNames: [String] {
    (parts["xl/workbook.xml"] ?? "").matches(of: /<sheet name="([^"]*)"/).map { WorkbookParts.plain($0.output.1) }
  }

  /// The XML of a sheet.
  func sheet(_ name: String) -> String {
    guard let index = sheetNames.firstIndex(of: name) else { return "" }
    return parts["xl/worksheets/sheet\(index + 1).xml"] ?? ""
  }

  /// The rows of a sheet: texts and numbers by column letters.
  func rows(_ name: String) -> [Int: [String: String]] {
    var rows: [Int: [String: String]] = [:]
    for cell in sheet(name).matches(of: /<c r="([A-Z]+)([0-9]+)"([^>]*?)(\/>|>(.*?)<\/c>)/.dotMatchesNewlines()) {
      let content = cell.output.5 ?? ""
      let text = content.firstMatch(of: /<t[^>]*>(.*?)<\/t>/.dotMatchesNewlines()).map { String($0.output.1) }
      let number = content.firstMatch(of: /<v>(.*?)<\/v>/).map { String($0.output.1) }
      rows[Int(cell.output.2) ?? 0, default: [:]][String(cell.output.1)] = WorkbookParts.plain(
        Substring(text ?? number ?? ""))
    }
    return rows
  }

  /// The style number of a cell.
  func style(_ name: String, _ cell: String) -> Int? {
    guard let found = sheet(name).firstRange(of: "<c r=\"\(cell)\" s=\"") else { return nil }
    return Int(sheet(name)[found.upperBound...].prefix { $0.isNumber })
  }

  private static func plain(_ text: Substring) -> String {
    String(text).replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&apos;", with: "'").replacing("&amp;", with: "&")
  }
}
