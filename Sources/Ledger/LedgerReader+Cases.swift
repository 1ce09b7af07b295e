import Civil
import GRDB

extension LedgerReader {
  /// The cases asked for, by number: those after `after`, at most `limit` of them. Their evidence is left out unless asked
  /// for.
  public func cases(
    _ filter: CaseFilter = CaseFilter(), after: CaseNumber? = nil, limit: Int? = nil, withEvidence: Bool = false
  ) throws -> [LedgerCase] {
    var cases: [LedgerCase] = []
    var condition = try LedgerReader.condition(filter, lastNight: NightTable.last(database))
    condition.add("c.number > ?", after?.value ?? 0)
    try forEach(condition, limit: limit, withEvidence: withEvidence) { cases.append($0) }
    return cases
  }

  /// Hands over the cases asked for one by one, by number, without holding them all.
  public func forEachCase(
    _ filter: CaseFilter = CaseFilter(), withEvidence: Bool = false, _ body: (LedgerCase) throws -> Void
  ) throws {
    let condition = try LedgerReader.condition(filter, lastNight: NightTable.last(database))
    try forEach(condition, withEvidence: withEvidence, body)
  }

  /// How many cases there are of those asked for.
  public func count(_ filter: CaseFilter = CaseFilter()) throws -> Int {
    let condition = try LedgerReader.condition(filter, lastNight: NightTable.last(database))
    return try Int.fetchOne(
      database, sql: "SELECT count(*) FROM \(CaseRow.source) WHERE \(condition.sql)", arguments: condition.arguments)
      ?? 0
  }

  /// Refuted cases built on a death whose person is alive, by number, with evidence.
  public func refutedDeaths() throws -> [LedgerCase] {
    var cases: [LedgerCase] = []
    var condition = Condition()
    condition.add(LedgerReader.isRefutedDeath)
    try forEach(condition, withEvidence: true) { cases.append($0) }
    return cases
  }

  /// All that is known of a case; nil where there is none of that number.
  public func history(of number: CaseNumber) throws -> CaseHistory? {
    var present: LedgerCase?
    var condition = Condition()
    condition.add("c.number = ?", number.value)
    try forEach(condition, withEvidence: true) { present = $0 }
    guard let present else { return nil }
    return CaseHistory(
      present: present, sightings: try sightings(of: present), reports: try reports(on: number),
      events: try Row.fetchAll(
        database, sql: "SELECT * FROM events WHERE number = ? ORDER BY seq", arguments: [number.value]
      ).map(LedgerReader.event))
  }

  private func sightings(of present: LedgerCase) throws -> [CaseHistory.Sighting] {
    var sightings: [CaseHistory.Sighting] = []
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT e.day, e.kind, \(ObservationTable.selection())
        FROM observations o JOIN events e ON e.seq = o.event WHERE o.number = ? ORDER BY o.event
        """, arguments: [present.standing.number.value])
    while let row = try rows.next() {
      let observation = try ObservationTable.observation(
        in: row, from: 2, rule: present.observation.rule, key: present.observation.key, id: present.observation.id)
      sightings.append(
        CaseHistory.Sighting(
          day: try row.requiredDay(at: 0), change: try row.word(at: 1),
          differences: sightings.last.map { Difference.between($0.observation, observation) } ?? [],
          observation: observation))
    }
    return sightings
  }

  private func reports(on number: CaseNumber) throws -> [CaseHistory.Report] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT e.day, e.actor, source, \(OutcomeTable.columns.split(separator: ", ").map { "x.\($0)" }.joined(separator: ", "))
        FROM outcomes x JOIN events e ON e.seq = x.event WHERE x.number = ? ORDER BY x.event
        """, arguments: [number.value]
    ).map { row in
      let report = try OutcomeTable.report(in: row, from: 3)
      return CaseHistory.Report(
        enteredOn: try row.requiredDay(at: 0), actor: row[1], source: row[2], fingerprint: report.fingerprint,
        outcome: report.outcome)
    }
  }

  /// Hands over cases one by one, by number.
  func forEach(
    _ condition: Condition, limit: Int? = nil, withEvidence: Bool, _ body: (LedgerCase) throws -> Void
  ) throws {
    let lastNight = try NightTable.last(database)
    let outcomes = try OutcomeTable(database)
    let observations = try ObservationTable(database)
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT \(CaseRow.selection), \(ObservationTable.selection(withEvidence: withEvidence)) FROM \(CaseRow.source)
        WHERE \(condition.sql) ORDER BY c.number LIMIT \(limit ?? -1)
        """, arguments: condition.arguments)
    while let row = try rows.next() {
      let found = try CaseRow(row: row)
      let tells = [.changed, .reopened].contains(found.change(on: lastNight))
      let standing = found.standing(
        on: lastNight, differences: tells ? try observations.lastDifferences(of: found.number) : [],
        reports: try outcomes.reports(on: found.number))
      try body(
        LedgerCase(
          standing: standing,
          observation: try ObservationTable.observation(
            in: row, from: CaseRow.width, rule: found.rule, key: found.key, id: found.id),
          lastSeen: found.lastSeen ?? lastNight ?? found.openedOn, deathWithdrawnOn: found.deathWithdrawnOn))
    }
  }
}
