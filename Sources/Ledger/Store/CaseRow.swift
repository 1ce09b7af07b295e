import Civil
import GRDB

/// A case as its table has it, with what matters of its last observation.
struct CaseRow {
  let number: Int
  let key: String
  let rule: String
  let id: String
  let openedOn: Day
  var state: CaseState
  var change: CaseChange
  var changedOn: Day
  var deadline: Day?
  /// Nil: the last night found it, with all the feeds it rests on.
  var lastSeen: Day?
  var deathWithdrawnOn: Day?
  var assignee: String
  /// The log's entry of the last observation.
  var observation: Int
  var appearance: Appearance
  var deathDate: Day?
  var action: Action
  var lowerAmount: Fen?

  /// What the last night did to it.
  func change(on lastNight: Day?) -> CaseChange {
    if state == .open, lastSeen != nil { return .unchecked }
    return changedOn == lastNight ? change : .continued
  }

  /// Where it stands.
  func standing(on lastNight: Day?, differences: [Difference], reports: [Report]) -> Standing {
    Standing(
      number: CaseNumber(number), state: state, change: change(on: lastNight), openedOn: openedOn, deadline: deadline,
      differences: differences, outcomes: reports.map(\.outcome), assignee: assignee,
      fingerprint: appearance.fingerprint)
  }
}

extension CaseRow {
  /// The columns `init(row:)` reads, of a case `c` and its last observation `o`.
  static let selection = """
    c.number, c.key, c.rule, c.id, c.opened_on, c.state, c.change, c.changed_on, c.deadline, c.last_seen,
    c.death_withdrawn_on, c.assignee, c.observation, o.fingerprint, o.certainty, o.amount, o.outstanding, o.death_date,
    o.action, o.lower_amount
    """
  /// How many they are.
  static let width = 20

  /// The tables they are of.
  static let source = "cases c JOIN observations o ON o.event = c.observation"

  /// A row of `selection`.
  init(row: Row) throws {
    number = row[0]
    key = row[1]
    rule = row[2]
    id = row[3]
    openedOn = try row.requiredDay(at: 4)
    state = try row.word(at: 5)
    change = try row.word(at: 6)
    changedOn = try row.requiredDay(at: 7)
    deadline = try row.day(at: 8)
    lastSeen = try row.day(at: 9)
    deathWithdrawnOn = try row.day(at: 10)
    assignee = row[11]
    observation = row[12]
    appearance = Appearance(
      fingerprint: row[13], certainty: try row.word(at: 14), amount: row.fen(at: 15), outstanding: row.fen(at: 16))
    deathDate = try row.day(at: 17)
    action = try row.word(at: 18)
    lowerAmount = row.fen(at: 19)
  }
}
