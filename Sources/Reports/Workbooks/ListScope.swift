import Civil

/// Whom a set of lists is for: the whole city or one town (清单范围), with what belongs there.
struct ListScope: Sendable {
  /// The town; nil for the whole city, and for persons whose town is not known.
  let division: Division?
  /// Whether it is the whole city.
  let isCity: Bool
  /// What people call it.
  let name: String
  /// The name of its files, without ending.
  let stem: String
  /// The findings somebody has to deal with, in the order of the lists.
  fileprivate(set) var findings: [ReportedFinding] = []
  /// The cases that left the lists tonight, by their numbers.
  fileprivate(set) var departed: [ReportedCases.Departed] = []
  /// What has to be made good, by case number, then month.
  fileprivate(set) var restorations: [ReportedCases.Restoration] = []

  /// The whole city first, then every town with something to tell, by code; last, what belongs to no town.
  static func all(of report: RunReport, wording: Wording) -> [ListScope] {
    var city = ListScope(
      division: nil, isCity: true, name: report.city[wording.language], stem: wording.workbook(.cityFile))
    city.findings = FindingOrder(report.rules).sorted(report.findings.filter(\.isToBeDone))
    city.departed = report.cases?.departed ?? []
    city.restorations = report.cases?.restorations ?? []

    let findings = Dictionary(grouping: city.findings) { $0.division?.town }
    let departed = Dictionary(grouping: city.departed) { $0.finding.division?.town }
    let restorations = Dictionary(grouping: city.restorations) { $0.finding.division?.town }
    let towns = Set(findings.keys).union(departed.keys).union(restorations.keys)
    return [city]
      + towns.sorted { ($0?.code ?? .max) < ($1?.code ?? .max) }.map { town in
        let findings = findings[town] ?? []
        let departed = departed[town] ?? []
        let restorations = restorations[town] ?? []
        let named = [findings, departed.map(\.finding), restorations.map(\.finding)].joined()
        var scope = ListScope(town: town, names: named.lazy.map(\.town), wording: wording)
        scope.findings = findings
        scope.departed = departed
        scope.restorations = restorations
        return scope
      }
  }

  private init(division: Division?, isCity: Bool, name: String, stem: String) {
    self.division = division
    self.isCity = isCity
    self.name = name
    self.stem = stem
  }

  /// The scope of a town. Of several names the least counts, so that the order of the findings does not matter.
  private init(town: Division?, names: some Sequence<String>, wording: Wording) {
    guard let town else {
      self.init(
        division: nil, isCity: false, name: wording.workbook(.unknownTown),
        stem: wording.workbook(.unknownTownFile))
      return
    }
    let name = names.filter { !$0.isEmpty }.min { precedes($0, $1) ?? false }
    self.init(
      division: town, isCity: false, name: name ?? town.description, stem: ListScope.stem(name ?? "", town))
  }

  /// `开山屯镇-222405100`. Names come out of agencies' files: only letters, digits and brackets of them reach the name of
  /// a file, and not too many.
  private static func stem(_ name: String, _ town: Division) -> String {
    let kept = name.filter { character in
      character.isLetter || character.isNumber || "()（）-_·".contains(character)
    }
    var short = kept.prefix(utf16: 40)
    while short.utf8.count > 120 { short.removeLast() }
    while short.hasPrefix("-") { short.removeFirst() }
    return short.isEmpty ? town.description : short + "-" + town.description
  }
}
