import Civil
import GRDB

/// Records one night, inside a transaction.
struct NightRecorder {
  private let database: Database
  private let night: Night
  private let lastNight: Day?
  private let hasher = SHA256()
  private let log: EventLog
  private let cases: CaseTable
  private let observations: ObservationTable
  private let unsupported: UnsupportedCases
  private let evaluated: Set<String>
  private var rows: [CaseRow]
  private var differences: [Int: [Difference]] = [:]
  private var didSomething = false

  init(_ database: Database, night: Night, time: String) throws {
    self.database = database
    self.night = night
    lastNight = try NightTable.last(database)
    log = try EventLog(database, time: time, hasher: hasher)
    cases = try CaseTable(database)
    observations = try ObservationTable(database)
    unsupported = try UnsupportedCases(database, missingFeeds: night.missingFeeds)
    evaluated = Set(night.rules.lazy.filter(\.wasEvaluated).map(\.id))
    rows = try CaseTable.all(database)
  }

  /// Records the night and says what it did.
  mutating func record() throws -> NightResult {
    let reports = try OutcomeTable.all(database)
    let found = Dictionary(
      night.observations.map { ($0.key.storable, $0) }, uniquingKeysWith: { first, _ in first })
    var places = Dictionary(uniqueKeysWithValues: rows.indices.map { (rows[$0].key, $0) })
    // In the order of the keys, so that the numbers of cases depend on nothing else.
    for key in found.keys.sorted() {
      guard let observation = found[key] else { continue }
      if let place = places[key] {
        if try unsupported.contains(observation: rows[place].observation) {
          try keep(place)
        } else {
          try find(place, observation, Judgement(reports[rows[place].number] ?? []))
        }
      } else {
        places[key] = rows.count
        try open(key, observation)
      }
    }
    for place in rows.indices where found[rows[place].key] == nil { try miss(place) }
    try recordNight()
    return try result(found, places: places, reports: reports)
  }

  private mutating func open(_ key: String, _ observation: Observation) throws {
    let deadline = night.deadlineDays.map { night.day.adding(days: $0) }
    let row = CaseRow(
      number: (rows.last?.number ?? 0) + 1, key: key, rule: observation.rule, id: observation.id.storable,
      openedOn: night.day, state: .open, change: .opened, changedOn: night.day, deadline: deadline, lastSeen: nil,
      deathWithdrawnOn: nil, assignee: "", observation: log.next, appearance: Appearance(observation),
      deathDate: observation.deathDate, action: observation.action, lowerAmount: observation.lowerAmount)
    let values = ObservationTable.values(of: observation)
    try cases.add(row)
    try append(
      .opened, row,
      [
        "key": row.key, "rule": row.rule, "id": row.id, "state": row.state.rawValue,
        "deadline": deadline?.description ?? "", "content": hasher.hash(of: values),
      ])
    try observations.add(values, number: row.number, event: row.observation)
    rows.append(row)
  }

  private mutating func find(_ place: Int, _ observation: Observation, _ judgement: Judgement) throws {
    var row = rows[place]
    let appearance = Appearance(observation)
    let transition = Transition.found(appearance, was: row.state, as: row.appearance, judgement: judgement)
    switch transition {
    case .observed(let state, let change):
      let before = row.observation
      let old = row.appearance
      if change == .reopened { row.deadline = night.deadlineDays.map { night.day.adding(days: $0) } }
      // A case of this very night stays a new one, whatever a second run of the night has to correct.
      let isNew = row.changedOn == night.day && (row.change == .opened || row.change == .reopened) && row.state == .open
      row.change = isNew ? row.change : change
      row.state = state
      row.changedOn = night.day
      row.lastSeen = nil
      row.deathWithdrawnOn = nil
      row.appearance = appearance
      row.deathDate = observation.deathDate
      let values = ObservationTable.values(of: observation)
      row.observation = try append(
        change == .reopened ? .reopened : .changed, row,
        [
          "state": row.state.rawValue, "change": row.change.rawValue, "deadline": row.deadline?.description ?? "",
          "content": hasher.hash(of: values),
        ])
      try observations.add(values, number: row.number, event: row.observation)
      try cases.save(row)
      differences[row.number] = try Difference.between(old, appearance) {
        (try observations.evidence(ofEvent: before), observation.evidence)
      }
    case .seen where row.deathWithdrawnOn != nil:
      row.deathWithdrawnOn = nil
      row.lastSeen = nil
      try append(.deathRestored, row, [:])
      try cases.save(row)
    case .seen where row.lastSeen != nil:
      row.lastSeen = nil
      didSomething = true
      try cases.save(row)
    case .seen, .unseen, .departed, .deathWithdrawn, .deathRestored: break
    }
    rows[place] = row
  }

  /// Leaves a case that was found as it was, since a feed it rests on is missing: that what the feed said is not there
  /// tonight says nothing.
  private mutating func keep(_ place: Int) throws {
    guard rows[place].lastSeen == nil else { return }
    rows[place].lastSeen = lastNight
    didSomething = true
    try cases.save(rows[place])
  }

  private mutating func miss(_ place: Int) throws {
    var row = rows[place]
    let circumstances = Circumstances(
      canBeMissed: try evaluated.contains(row.rule) && !unsupported.contains(observation: row.observation),
      deathDate: night.deathDates[row.id])
    let transition = Transition.missing(
      from: row.state, builtOn: row.deathDate, withdrawn: row.deathWithdrawnOn != nil, circumstances: circumstances)
    let wasSeen = row.lastSeen == nil
    if wasSeen { row.lastSeen = lastNight }
    switch transition {
    case .departed(let state):
      row.state = state
      row.change = state == .gone ? .gone : .withdrawn
      row.changedOn = night.day
      row.deathWithdrawnOn = state == .withdrawn ? night.day : nil
      try append(state == .gone ? .gone : .withdrawn, row, ["state": state.rawValue])
    case .deathWithdrawn:
      row.change = .withdrawn
      row.changedOn = night.day
      row.deathWithdrawnOn = night.day
      try append(.withdrawn, row, ["state": row.state.rawValue])
    case .deathRestored:
      row.deathWithdrawnOn = nil
      try append(.deathRestored, row, [:])
    case .unseen, .seen, .observed:
      guard wasSeen else { return }
      didSomething = true
    }
    try cases.save(row)
    rows[place] = row
  }

  @discardableResult
  private mutating func append(_ kind: EventKind, _ row: CaseRow, _ payload: [String: String]) throws -> Int {
    didSomething = true
    return try log.append(kind, day: night.day, actor: EventLog.program, number: row.number, payload: payload)
  }

  /// Writes the night itself, unless all of it is there already: then not even its hour is another.
  private func recordNight() throws {
    let day = night.day.description
    let before = try NightTable.digest(of: day, database, hasher: hasher)
    let figures = try NightTable.figures(of: night, database)
    try database.inSavepoint {
      try NightTable.replace(night, figures: figures, database)
      let digest = try NightTable.digest(of: day, database, hasher: hasher)
      guard didSomething || digest != before else { return .rollback }
      try log.append(
        .night, day: night.day, actor: EventLog.program,
        payload: [
          "content": digest ?? "", "started": night.started.storable, "status": night.status.storable,
          "version": night.version.storable,
        ])
      return .commit
    }
  }

  private func result(
    _ found: [String: Observation], places: [String: Int], reports: [Int: [Report]]
  ) throws -> NightResult {
    var standings: [String: Standing] = [:]
    standings.reserveCapacity(found.count)
    var withheld: [String: Int] = [:]
    for (key, observation) in found {
      guard let place = places[key] else { continue }
      let row = rows[place]
      if row.state != .open { withheld[row.rule, default: 0] += 1 }
      standings[observation.key] = row.standing(
        on: night.day, differences: try differences(of: row), reports: reports[row.number] ?? [])
    }
    return NightResult(
      wasRecorded: true, standings: standings, departed: try listed(LedgerReader.isDeparted, changedOn: night.day),
      unchecked: try listed("c.state = 'open' AND c.last_seen IS NOT NULL")
        .filter { found[$0.observation.key] == nil },
      withheld: withheld)
  }

  /// What to tell of a case that tonight changed or reopened, be it by an earlier run.
  private func differences(of row: CaseRow) throws -> [Difference] {
    switch row.change(on: night.day) {
    case .changed, .reopened: return try differences[row.number] ?? observations.lastDifferences(of: row.number)
    case .opened, .continued, .unchecked, .gone, .withdrawn: return []
    }
  }

  private func listed(_ sql: String, changedOn day: Day? = nil) throws -> [LedgerCase] {
    var condition = LedgerReader.Condition()
    condition.add(sql)
    if let day { condition.add("c.changed_on = ?", day.description) }
    var cases: [LedgerCase] = []
    try LedgerReader(database: database).forEach(condition, withEvidence: true) { cases.append($0) }
    return cases
  }
}
