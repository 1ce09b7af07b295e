import Civil

@testable import Ledger

/// The ledger once more, without a database and without regard for speed: it keeps everything that ever happened to a case
/// and works out anew from that where it stands.
struct PlainLedger {
  enum Happening {
    /// A night found it.
    case found(Observation, Day)
    /// A night that would have found it did not; the death date of the person that night.
    case missed(Day?)
    /// A night could not tell.
    case unchecked
    /// Somebody reported: on which evidence, and whether that settles what is known at that moment.
    case reported(Outcome, fingerprint: String, closes: Bool)
  }

  struct Position: Equatable {
    var state: CaseState
    var openedOn: Day?
    var amount: Fen?
    var fingerprint: String
    var outcomes: [Outcome]
  }

  /// What the ledger must know after a happening.
  private struct Moment {
    /// What was last written down: what is withheld is not.
    let remembered: Observation
    let state: CaseState
    /// Whether the last night that could tell found another death, or none.
    let isWithoutDeath: Bool
  }

  private(set) var cases: [String: [Happening]] = [:]

  mutating func record(_ night: Night) {
    let found = Dictionary(uniqueKeysWithValues: night.observations.map { ($0.key, $0) })
    for (key, happenings) in cases {
      guard let last = Self.moments(happenings).last?.remembered else { continue }
      let feeds = Set(last.evidence.map(\.feed) + last.deathFeeds)
      let isEvaluated = night.rules.contains { $0.id == last.rule && $0.wasEvaluated }
      let isSupported = feeds.isDisjoint(with: night.missingFeeds)
      if isSupported, let observation = found[key] {
        cases[key]?.append(.found(observation, night.day))
      } else if isSupported, isEvaluated {
        cases[key]?.append(.missed(night.deathDates[last.id]))
      } else {
        cases[key]?.append(.unchecked)
      }
    }
    for (key, observation) in found where cases[key] == nil { cases[key] = [.found(observation, night.day)] }
  }

  mutating func report(_ outcome: Outcome, key: String, fingerprint: String, closes: Bool) {
    cases[key]?.append(.reported(outcome, fingerprint: fingerprint, closes: closes))
  }

  func position(_ key: String) -> Position? {
    guard let happenings = cases[key], case .found(_, let openedOn) = happenings.first,
      let now = Self.moments(happenings).last
    else { return nil }
    let outcomes = happenings.compactMap { if case .reported(let outcome, _, _) = $0 { outcome } else { nil } }
    return Position(
      state: now.state, openedOn: openedOn, amount: now.remembered.money?.amount,
      fingerprint: now.remembered.fingerprint, outcomes: outcomes)
  }

  /// What must be known after each happening of a case.
  private static func moments(_ happenings: [Happening]) -> [Moment] {
    var moments: [Moment] = []
    for (index, happening) in happenings.enumerated() {
      switch (happening, moments.last) {
      case (.found(let observation, _), let last):
        let judged = judgement(happenings[..<index], moments, observation)
        let isWithheld = judged != nil && judged == last?.state
        moments.append(
          Moment(
            remembered: isWithheld ? last?.remembered ?? observation : observation, state: judged ?? .open,
            isWithoutDeath: false))
      case (.missed(let death), let last?):
        let isWithoutDeath = last.remembered.deathDate != nil && last.remembered.deathDate != death
        let isJudged = last.state == .refuted || last.state == .settled
        moments.append(
          Moment(
            remembered: last.remembered, state: isJudged ? last.state : isWithoutDeath ? .withdrawn : .gone,
            isWithoutDeath: isWithoutDeath))
      case (.reported, let last?):
        let isAway = last.state == .gone || last.state == .withdrawn
        let judged = judgement(happenings[...index], moments, last.remembered)
        moments.append(
          Moment(
            remembered: last.remembered,
            state: isAway ? last.state : judged ?? (last.isWithoutDeath ? .withdrawn : .open),
            isWithoutDeath: last.isWithoutDeath))
      case (.unchecked, let last?): moments.append(last)
      case (_, nil): preconditionFailure("a case begins with a finding")
      }
    }
    return moments
  }

  /// What the reports so far say of a finding that looks like this; nil: nothing that keeps it away.
  private static func judgement(
    _ happenings: ArraySlice<Happening>, _ moments: [Moment], _ tonight: Observation
  ) -> CaseState? {
    var refuted: Set<String> = []
    var settled: (fingerprint: String, outstanding: Fen)?
    var paid = Fen.zero
    var base: (amount: Fen, outstanding: Fen)?
    var kinds: Set<OutcomeKind> = []
    for (index, happening) in zip(happenings.indices, happenings) {
      guard case .reported(let outcome, let fingerprint, let closes) = happening else { continue }
      let known = moments[index - 1].remembered
      kinds.insert(outcome.kind)
      if outcome.kind == .refuted { refuted.insert(fingerprint) }
      if outcome.kind == .confirmed { refuted = [] }
      if let amount = outcome.amount {
        paid += outcome.kind == .reversal ? .zero - amount : amount
        if base == nil, let money = known.money { base = (money.amount, money.outstanding) }
        if paid == .zero { base = nil }
      }
      var isDone = kinds.contains(.stopped)
      if let money = known.money {
        let start = base ?? (money.amount, money.outstanding)
        var owed = start.outstanding + money.amount - start.amount
        if let lower = known.lowerAmount { owed = min(owed, lower - (start.amount - start.outstanding)) }
        isDone =
          (kinds.contains(.confirmed) || paid > .zero) && (money.outstanding == .zero || paid >= owed)
          && (known.action != .stopAndRecover || kinds.contains(.stopped))
      }
      if outcome.kind == .reversal { settled = nil }
      if closes || isDone && outcome.kind != .refuted { settled = (fingerprint, known.money?.outstanding ?? .zero) }
    }
    if refuted.contains(tonight.fingerprint) { return .refuted }
    guard let settled, settled.fingerprint == tonight.fingerprint else { return nil }
    return tonight.money?.outstanding ?? .zero <= settled.outstanding ? .settled : nil
  }
}
