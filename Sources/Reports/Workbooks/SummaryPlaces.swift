import Civil

/// The tallies of the places in a scope: the towns of the city, or the villages of a town.
struct SummaryPlaces {
  /// A name and its tally, by code; last, what belongs to no place.
  let rows: [(name: String, tally: ListTally)]

  /// The tallies of a scope's findings.
  init(_ scope: ListScope, asOf: Day, wording: Wording) {
    var tallies: [Division?: ListTally] = [:]
    var names: [Division?: String] = [:]
    for finding in scope.findings {
      let place = scope.isCity ? finding.division?.town : SummaryPlaces.village(finding.division)
      tallies[place, default: ListTally()].add(finding, asOf: asOf)
      let name = scope.isCity ? finding.town : finding.village
      // The least of several names, so that the order of the findings does not matter.
      if place != nil, !name.isEmpty, names[place].map({ precedes(name, $0) ?? false }) ?? true { names[place] = name }
    }
    let unknown = wording.workbook(scope.isCity ? .unknownTown : .unknownVillage)
    rows = tallies.sorted { ($0.key?.code ?? .max) < ($1.key?.code ?? .max) }.map { place, tally in
      (place.map { names[$0] ?? $0.description } ?? unknown, tally)
    }
  }

  private static func village(_ division: Division?) -> Division? {
    division?.level == .village ? division : nil
  }
}
