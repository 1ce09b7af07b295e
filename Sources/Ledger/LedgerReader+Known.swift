import Civil
import GRDB

extension LedgerReader {
  /// What is known of the cases of a night that is not recorded.
  func known(of night: Night) throws -> NightResult {
    let lastNight = try NightTable.last(database)
    let reports = try OutcomeTable.all(database)
    let observations = try ObservationTable(database)
    let rows = Dictionary(uniqueKeysWithValues: try CaseTable.all(database).map { ($0.key, $0) })
    var standings: [String: Standing] = [:]
    var withheld: [String: Int] = [:]
    for observation in night.observations where standings[observation.key] == nil {
      guard let row = rows[observation.key.storable] else { continue }
      let tells = [.changed, .reopened].contains(row.change(on: lastNight))
      standings[observation.key] = row.standing(
        on: lastNight, differences: tells ? try observations.lastDifferences(of: row.number) : [],
        reports: reports[row.number] ?? [])
      if row.state == .refuted || row.state == .settled { withheld[row.rule, default: 0] += 1 }
    }
    return NightResult(wasRecorded: false, standings: standings, departed: [], unchecked: [], withheld: withheld)
  }
}
