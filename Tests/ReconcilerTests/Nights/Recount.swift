import Civil
import Reports

@testable import Reconciler

/// The cases of some nights, worked out again as plainly as can be: what the ledger, lists and reports are held against.
struct Recount {
  /// A case.
  struct Case: Equatable {
    var state: CaseState
    var openedOn: Day
    var money: Finding.Money?
    var certainty: Certainty
    var fingerprint: String
    /// The feeds of its evidence.
    var feeds: Set<String>
    /// What was refuted, or settled.
    var judged: String?
  }

  /// What a night did.
  struct Night: Equatable {
    var opened = 0
    var reopened = 0
    var changed = 0
    var departed = 0
    /// Open cases of which tonight's data can say nothing, found or not.
    var unchecked = 0
  }

  private(set) var cases: [String: Case] = [:]

  /// How many cases are open.
  var open: Int { cases.values.count { $0.state == .open } }

  /// What is still to be paid back of the open cases.
  var outstanding: Fen {
    cases.values.reduce(.zero) { $1.state == .open ? $0 + ($1.money?.outstanding ?? .zero) : $0 }
  }

  /// Takes a night's findings in.
  ///
  /// - Parameters:
  ///   - silent: rules that were not evaluated.
  ///   - missing: feeds without data.
  mutating func add(
    _ findings: [ReportedFinding], on day: Day, silent: Set<String>, missing: Set<String>
  ) -> Night {
    var night = Night()
    var seen: Set<String> = []
    for finding in findings where seen.insert(finding.key).inserted {
      let fingerprint = EvidenceFingerprint.of(finding.evidence)
      let feeds = Set(finding.evidence.map(\.feed))
      guard var known = cases[finding.key] else {
        cases[finding.key] = Case(
          state: .open, openedOn: day, money: finding.money, certainty: finding.certainty, fingerprint: fingerprint,
          feeds: feeds)
        night.opened += 1
        continue
      }
      // What a missing feed said is not gone.
      guard known.feeds.isDisjoint(with: missing) else {
        if known.state == .open { night.unchecked += 1 }
        continue
      }
      let isSame =
        known.money?.amount == finding.money?.amount && known.money?.outstanding == finding.money?.outstanding
        && known.certainty == finding.certainty && known.fingerprint == fingerprint
      switch known.state {
      case .open:
        if !isSame { night.changed += 1 }
      case .refuted, .settled:
        if known.judged == fingerprint { continue }
        known.state = .open
        night.reopened += 1
      case .gone, .withdrawn:
        known.state = .open
        night.reopened += 1
      }
      (known.money, known.certainty, known.fingerprint) = (finding.money, finding.certainty, fingerprint)
      known.feeds = feeds
      cases[finding.key] = known
    }
    for (key, known) in cases where known.state == .open && !seen.contains(key) {
      if silent.contains(String(key.prefix { $0 != "|" })) || !known.feeds.isDisjoint(with: missing) {
        night.unchecked += 1
      } else {
        cases[key]?.state = .gone
        night.departed += 1
      }
    }
    return night
  }

  /// Somebody refuted a case.
  mutating func refute(_ key: String) {
    guard var known = cases[key] else { return }
    known.state = .refuted
    known.judged = known.fingerprint
    cases[key] = known
  }
}
