import Civil
import Yams

/// What an agency says a drop must be: `<drop>.manifest.json` with `records` and `sha256`.
public struct Manifest: Sendable, Hashable {
  /// The number of records, without titles, header, totals and footers; nil where the manifest does not say.
  public let records: Int?
  /// The SHA-256 of the drop, in lower case; nil where the manifest does not say.
  public let sha256: String?

  /// The ending of a manifest's file name.
  static let suffix = ".manifest.json"

  /// Reads a manifest. JSON is YAML, so the YAML library reads it.
  init(text: String, file: String) throws(Problem) {
    guard let node = try? Yams.compose(yaml: text), let mapping = node.mapping else {
      throw Problem(.manifestUnreadable, file: file)
    }
    let records = mapping["records"]?.scalar.map(\.string)
    let hash = mapping["sha256"]?.scalar.map(\.string)
    guard records != nil || hash != nil, records.map({ Int($0) != nil }) ?? true,
      hash.map({ $0.utf8.count == 64 && $0.allSatisfy(\.isHexDigit) }) ?? true
    else { throw Problem(.manifestUnreadable, file: file) }
    self.records = records.flatMap { Int($0) }
    sha256 = hash?.lowercased()
  }
}
