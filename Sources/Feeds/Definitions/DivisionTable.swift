import Civil
import Yams

/// The divisions of the city by code, name and alias (`feeds/divisions.yaml`): bureau systems write names and paths where
/// others write statistical codes.
public final class DivisionTable: Sendable {
  /// One division of the table.
  public struct Entry: Sendable {
    /// The division.
    public let division: Division
    /// Its name, e.g. 开山屯镇.
    public let name: String
  }

  /// What reports call the city.
  public let city: FeedDefinition.Title

  private let byText: [String: Division]
  private let names: [Division: String]

  /// A table of no names: codes are still read.
  public init() {
    city = FeedDefinition.Title(zh: "", en: "", ko: "")
    byText = [:]
    names = [:]
  }

  /// Reads the table from YAML: a list of `code`, `name` and `aliases` under `divisions`.
  public init(yaml text: String, file: String) throws(Problems) {
    var reader = SettingsReader(file: file)
    var byText: [String: Division] = [:]
    var names: [Division: String] = [:]
    var city = FeedDefinition.Title(zh: "", en: "", ko: "")
    if let root = reader.root(of: text) {
      reader.refuseUnknownKeys(in: root, known: ["city", "divisions"])
      if let node = reader.node("city", in: root) {
        reader.refuseUnknownKeys(in: node, known: ["code", "zh", "en", "ko"])
        city = FeedDefinition.Title(
          zh: reader.text("zh", in: node) ?? "", en: reader.text("en", in: node) ?? "",
          ko: reader.text("ko", in: node) ?? "")
      }
      for node in reader.list("divisions", in: root) {
        reader.refuseUnknownKeys(in: node, known: ["code", "name", "aliases", "level"])
        guard let code = reader.text("code", in: node), let name = reader.text("name", in: node) else { continue }
        guard let division = Division(code) else {
          reader.refuse(node["code"], "code", allowed: "6、9、12")
          continue
        }
        names[division] = name
        for text in [name] + (reader.texts("aliases", in: node) ?? []) {
          // A village name that two towns have names neither; its full path with the town's name still does.
          let folded = SpreadsheetCell.codeFolded(text)
          if let other = byText[folded], other != division {
            byText[folded] = Division(code: 0)
          } else {
            byText[folded] = division
          }
        }
      }
    }
    guard reader.problems.isEmpty else { throw Problems(reader.problems) }
    let ordered = names.sorted { $0.key < $1.key }
    for (division, name) in ordered where division.level == .village {
      guard let town = division.town, let townName = names[town] else { continue }
      byText[SpreadsheetCell.codeFolded(townName + name)] = division
      if let county = names[division.county] { byText[SpreadsheetCell.codeFolded(county + townName + name)] = division }
    }
    for (division, name) in ordered where division.level == .town {
      if let county = names[division.county] { byText[SpreadsheetCell.codeFolded(county + name)] = division }
    }
    self.city = city
    self.byText = byText
    self.names = names
  }

  /// The name of a division, or nil where the table lacks it.
  public func name(of division: Division) -> String? { names[division] }

  /// Reads a code of 6, 9 or 12 digits, or a name or path the table knows.
  func division(_ text: String) -> Result<Division, QuarantineReason> {
    if let division = Division(text) { return .success(division) }
    let folded = SpreadsheetCell.codeFolded(text)
    if folded.isEmpty { return .failure(.missing) }
    if let division = Division(folded) { return .success(division) }
    let path = String(
      String.UnicodeScalarView(folded.unicodeScalars.filter { !"/-\\>、,.·".unicodeScalars.contains($0) }))
    if let division = byText[folded] ?? byText[path], division.code != 0 { return .success(division) }
    return .failure(.divisionForm)
  }
}
