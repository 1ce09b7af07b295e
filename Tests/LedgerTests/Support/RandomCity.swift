import Civil

@testable import Ledger

/// A small city whose findings come, go and change from night to night: everything that can happen, soon.
struct RandomCity {
  static let rules = ["deceased-still-paid", "double-pension"]
  static let deathFeeds = ["public-security/deaths", "civil-affairs/funerals"]
  private static let persons = (0..<6).map(String.init)

  private var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  /// What a night finds. A sound one has all rules and feeds.
  mutating func night(_ day: Day, sound: Bool = false) -> Night {
    var observations: [Observation] = []
    var dead: [String: Day] = [:]
    for person in Self.persons where !chance(0.3) { dead[person] = january(-40 - roll(2)) }
    for rule in Self.rules {
      for person in Self.persons where chance(0.6) {
        let death = rule == Self.rules[0] ? dead[person] : nil
        guard rule != Self.rules[0] || death != nil else { continue }
        let amount = Int64(1000 + 100 * roll(2))
        let feed = Self.deathFeeds[roll(2)]
        // As a fingerprint does, the value tells where it is from and which death it is of.
        let value = "\(roll(2)) \(feed) \(death?.description ?? "")"
        observations.append(
          .sample(
            person, rule: rule, amount: chance(0.1) ? nil : amount, outstanding: amount - Int64(roll(2)) * 500,
            certainty: chance(0.5) ? .confirmed : .probable, evidence: value, death: death,
            action: rule == Self.rules[0] ? .stopAndRecover : .recover, feed: feed))
      }
    }
    let obstructed = Self.rules.filter { _ in !sound && chance(0.15) }
    let missing = Self.deathFeeds.filter { _ in !sound && chance(0.15) }
    let rules = Self.rules.filter { rule in !obstructed.contains(rule) && (sound || !chance(0.1)) }
    // A rule that is not evaluated finds nothing.
    observations.removeAll { !rules.contains($0.rule) }
    shuffle(&observations)
    var night = Night.sample(
      day, observations, dead: [], rules: rules, obstructed: obstructed, missingFeeds: Set(missing))
    night.deathDates = dead
    return night
  }

  /// What staff report of some of the cases that a night shows.
  mutating func outcomes(on cases: [(key: String, fingerprint: String)], day: Day) -> [(
    key: String, fingerprint: String, outcome: Outcome, closes: Bool
  )] {
    cases.filter { _ in chance(0.4) }.map { found in
      let outcome: Outcome
      switch roll(7) {
      case 0: outcome = Outcome(.refuted, reason: .alive, officer: "李", note: "\(day)")
      case 1: outcome = Outcome(.confirmed, officer: "李", note: "\(day)")
      case 2: outcome = Outcome(.recovered, amount: Fen(Int64(250 * (1 + roll(4)))), day: day, officer: "王")
      case 5: outcome = .reversal(Int64(250 * (1 + roll(2))), on: day)
      case 3: outcome = Outcome(.stopped, day: day, officer: "王")
      case 4: outcome = Outcome(.checking, officer: "李", note: "\(day)")
      default: outcome = Outcome(.confirmed, officer: "金", note: "\(day)")
      }
      return (found.key, found.fingerprint, outcome, chance(0.1))
    }
  }

  mutating func chance(_ probability: Double) -> Bool { Double.random(in: 0..<1, using: &generator) < probability }

  private mutating func roll(_ sides: Int) -> Int { Int.random(in: 0..<sides, using: &generator) }

  private mutating func shuffle(_ observations: inout [Observation]) { observations.shuffle(using: &generator) }
}
