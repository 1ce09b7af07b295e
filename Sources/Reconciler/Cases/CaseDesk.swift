import Civil
import Feeds
import Ledger
import Reports

#if canImport(Glibc)
  import Glibc
#endif

/// What staff do with the ledger between the nights: look at cases, enter outcomes, name who deals with them.
public struct CaseDesk: Sendable {
  let ledger: Ledger
  /// Who does it, for the log.
  let actor: String
  /// The day it is done, for deadlines and the log.
  let day: Day
  private let folder: String

  /// Opens the ledger of a state folder.
  ///
  /// - Throws: `ledgerMissing` where there is none: only a run makes one.
  public init(state folder: String, actor: String, day: Day) throws(Problems) {
    guard access(folder + "/ledger.sqlite", F_OK) == 0 else { throw Problems([Problem(.ledgerMissing, file: folder)]) }
    self.folder = folder
    self.actor = actor
    self.day = day
    ledger = try CaseDesk.attempt(folder) { try Ledger(folder: folder, clock: { Clock.now() }) }
  }

  /// An amount in yuan as people write it; nil where it is none.
  public static func amount(_ text: String) -> Fen? {
    try? WorkbookCell(row: 1, column: 1, value: .text(text)).amount.get()
  }

  /// The cases asked for, by number, at most `limit` of them, and how many there are.
  ///
  /// - Throws: `unknownTown` where no case is of the town asked for.
  public func cases(
    _ query: CaseQuery, limit: Int?, titles: FeedTitles, masking: Masking
  ) throws(Problems) -> (shown: [ReportedCase], all: Int) {
    let filter = query.filter(asOf: day)
    let translation = CaseTranslation(titles, masking: masking)
    return try attempt {
      try checkTown(of: query)
      try recordUnmasked(masking, "list")
      return try ledger.read { reader in
        (try reader.cases(filter, limit: limit).map(translation.reported), try reader.count(filter))
      }
    }
  }

  /// Writes the cases asked for as a table, by number; tells how many.
  ///
  /// - Throws: `unknownTown` where no case is of the town asked for.
  public func write(
    _ query: CaseQuery, to sink: inout some ByteSink, titles: FeedTitles, masking: Masking
  ) throws -> Int {
    let translation = CaseTranslation(titles, masking: masking)
    try checkTown(of: query)
    try recordUnmasked(masking, "table")
    var table = CaseTable(asOf: day, masking: masking)
    try table.writeHeader(to: &sink)
    var count = 0
    try ledger.read { reader in
      try reader.forEachCase(query.filter(asOf: day)) { one in
        try table.write(translation.reported(one), to: &sink)
        count += 1
      }
    }
    return count
  }

  /// All that is known of a case.
  ///
  /// - Throws: `caseMissing` where there is none of that number.
  public func history(
    of number: CaseNumber, titles: FeedTitles, masking: Masking
  ) throws(Problems) -> ReportedCaseHistory {
    let found = try attempt {
      try recordUnmasked(masking, number.description)
      return try ledger.read { try $0.history(of: number) }
    }
    guard let found else { throw CaseDesk.missing(number, folder) }
    return CaseTranslation(titles, masking: masking).reported(found)
  }

  /// Enters one outcome.
  ///
  /// - Throws: `caseMissing` where there is no such case.
  public func enter(_ outcome: Outcome, of number: CaseNumber, closing closes: Bool) throws(Problems)
    -> ImportReply.Verdict
  {
    let entry = OutcomeEntry(number: number, outcome: outcome, closes: closes)
    let verdicts = try attempt { try ledger.apply([entry], actor: actor, day: day) }
    switch verdicts.first?.result {
    case .accepted(let state)?: return .accepted(state)
    case .rejected(let reason)?:
      if reason == .unknownCase { throw CaseDesk.missing(number, folder) }
      return .rejected([ImportReply.Rejection(RejectionReason(reason), cell: "")])
    case .known?, nil: return .known
    }
  }

  /// Names who has to deal with cases; empty: nobody.
  ///
  /// - Throws: `caseMissing` where one of them does not exist; those before it are assigned.
  public func assign(_ numbers: [CaseNumber], to assignee: String) throws(Problems) {
    for number in numbers {
      let isThere = try attempt { try ledger.assign(number, to: assignee, actor: actor, day: day) }
      if !isThere { throw CaseDesk.missing(number, folder) }
    }
  }

  /// Checks the chain of the log, and every row against it.
  public func verify() throws(Problems) -> LedgerCheck {
    let result = try attempt { try ledger.verify() }
    return LedgerCheck(
      entries: result.entries, firstBrokenEntry: result.firstBrokenEntry,
      disagreements: result.disagreements.map { disagreement in
        switch disagreement.subject {
        case .case(let number): return .init(.case(number), field: disagreement.field)
        case .night(let night): return .init(.night(night), field: disagreement.field)
        case .entry(let sequence): return .init(.entry(sequence), field: disagreement.field)
        }
      })
  }

  /// Remembers that a person is looked up, by the number asked for.
  public func recordLookUp(of number: String) throws(Problems) {
    try attempt { try ledger.note(.lookUp, payload: ["id": number], actor: actor, day: day) }
  }

  /// Whoever sees whole numbers is remembered.
  private func recordUnmasked(_ masking: Masking, _ what: String) throws {
    guard masking == .unmasked else { return }
    try ledger.note(.unmaskedLists, payload: ["what": what], actor: actor, day: day)
  }

  private static func missing(_ number: CaseNumber, _ folder: String) -> Problems {
    Problems([Problem(.caseMissing, file: folder, field: number.description)])
  }

  func attempt<T>(_ body: () throws -> T) throws(Problems) -> T { try CaseDesk.attempt(folder, body) }

  private static func attempt<T>(_ folder: String, _ body: () throws -> T) throws(Problems) -> T {
    do {
      return try body()
    } catch let problems as Problems {
      throw problems
    } catch let problem as Problem {
      throw Problems([problem])
    } catch {
      throw Problems([Problem(.unreadable, file: folder, details: ["\(error)"])])
    }
  }
}
