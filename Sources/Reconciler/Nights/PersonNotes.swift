import Civil
import Feeds
import Rules

/// Persons of whom a run has to tell more than its findings, since the ledger has cases of them.
struct WatchedPersons: Sendable {
  /// Those with a case built on a death: are they still dead tonight?
  var deaths: Set<ResidentID> = []
  /// Those who live, as staff reported, by the day they were said to have died: what has to be made good?
  var alive: [ResidentID: Day] = [:]
}

/// What is noted of persons on the way beside findings, for cases, doubts and scorecards.
struct PersonNotes: Sendable {
  /// A death by the records of tonight.
  struct Death: Sendable {
    let date: Day
    /// The datasets that tell of it.
    let datasets: Set<Dataset>
  }

  private let watched: WatchedPersons
  /// Deaths of persons with findings, and of the watched.
  private(set) var deaths: [ResidentID: Death] = [:]
  /// What has to be made good to those who live.
  private(set) var restorations: [ResidentID: Restoration] = [:]
  private(set) var namesakes = Namesakes()
  private(set) var delays = ReportingDelays()

  init(watching watched: WatchedPersons = WatchedPersons()) {
    self.watched = watched
  }

  /// Notes one person.
  mutating func visit(_ dossier: Dossier, hasFindings: Bool, _ inbox: InboxState) {
    namesakes.visit(dossier, hasFindings: hasFindings)
    if let death = dossier.death {
      delays.visit(death) { inbox.deltaDay(of: $0.place, in: $0.dataset) }
      if hasFindings || watched.deaths.contains(dossier.id) {
        deaths[dossier.id] = Death(date: death.date, datasets: Set(death.evidence.map(\.evidence.dataset)))
      }
    }
    if !watched.alive.isEmpty, let supposed = watched.alive[dossier.id] {
      restorations[dossier.id] = Restoration(dossier, supposedDeath: supposed)
    }
  }

  /// Adds what another thread noted, of other persons.
  static func += (left: inout PersonNotes, right: PersonNotes) {
    left.deaths.merge(right.deaths) { first, _ in first }
    left.restorations.merge(right.restorations) { first, _ in first }
    left.namesakes += right.namesakes
    left.delays += right.delays
  }
}
