import Civil
import GRDB

/// Answers questions about the ledger as of one moment. Not to be kept beyond the closure it is given to.
public struct LedgerReader {
  let database: Database

  /// The persons of whom a night has to know whether they are dead.
  public func watched() throws -> Watched { throw Problem(.unreadable, file: "") }

  /// The cases asked for, by number: those after `after`, at most `limit` of them. Their evidence is left out unless asked
  /// for.
  public func cases(
    _ filter: CaseFilter = CaseFilter(), after: CaseNumber? = nil, limit: Int? = nil, withEvidence: Bool = false
  ) throws -> [LedgerCase] { throw Problem(.unreadable, file: "") }

  /// Hands over the cases asked for one by one, by number, without holding them all.
  public func forEachCase(
    _ filter: CaseFilter = CaseFilter(), withEvidence: Bool = false, _ body: (LedgerCase) throws -> Void
  ) throws { throw Problem(.unreadable, file: "") }

  /// How many cases there are of those asked for.
  public func count(_ filter: CaseFilter = CaseFilter()) throws -> Int { throw Problem(.unreadable, file: "") }

  /// All that is known of a case; nil where there is none of that number.
  public func history(of number: CaseNumber) throws -> CaseHistory? { throw Problem(.unreadable, file: "") }

  /// Refuted cases built on a death whose person is alive, by number, with evidence.
  public func refutedDeaths() throws -> [LedgerCase] { throw Problem(.unreadable, file: "") }

  /// The figures of every night, the earliest first.
  public func nights() throws -> [NightFigures] { throw Problem(.unreadable, file: "") }

  /// How often each rule was right, by rule; rules nobody judged are left out.
  public func precision() throws -> [Precision] { throw Problem(.unreadable, file: "") }

  /// Money that came back so far, as staff reported.
  public func recovered() throws -> Fen { throw Problem(.unreadable, file: "") }

  /// What was not paid by a day because cases led to a stop.
  public func prevented(on day: Day) throws -> Prevented { throw Problem(.unreadable, file: "") }

  /// Cases whose death was withdrawn or moved, by feed that told of it.
  public func withdrawnDeaths() throws -> [String: Int] { throw Problem(.unreadable, file: "") }

  /// How often each feed was sound, by feed.
  public func feedHistory() throws -> [FeedHistory] { throw Problem(.unreadable, file: "") }

  /// The log's entries after `sequence`, the earliest first, at most `limit` of them.
  public func events(after sequence: Int = 0, limit: Int) throws -> [LedgerEvent] {
    throw Problem(.unreadable, file: "")
  }
}
