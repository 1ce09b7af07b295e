import Civil
import Ledger

/// A day by its number in January 2026; later and earlier days go on counting.
func january(_ number: Int) -> Day {
  Day(daysSinceEpoch: 20_454).adding(days: number - 1)  // 2026-01-01
}

extension Observation {
  /// The day on which the samples' person died.
  static let death = january(-40)

  /// Something found of a person; `evidence` is a value it rests on, and makes the fingerprint.
  static func sample(
    _ person: String = "222405194503120018", rule: String = "deceased-still-paid", amount: Int64? = 1000,
    lower: Int64? = 500, outstanding: Int64? = nil, months: Int? = 2, certainty: Certainty = .confirmed,
    evidence: String = "2025-11-20", death: Day? = Observation.death, action: Action = .stopAndRecover,
    town: String = "老头沟镇", village: String = "泗水村", feed: String = "public-security/deaths"
  ) -> Observation {
    let first = Month(year: 2025, month: 12)
    return Observation(
      rule: rule, key: "\(rule)|\(person)", id: person, name: "金某某", personNumber: "P1",
      division: Division("222405104201"), town: town, village: village, certainty: certainty,
      months: first.flatMap { first in
        months.map { Finding.Months(first: first, last: first.adding(months: $0 - 1), count: $0) }
      },
      money: amount.map {
        Finding.Money(
          amount: Fen($0), recovered: Fen($0 - (outstanding ?? $0)), outstanding: Fen(outstanding ?? $0))
      },
      lowerAmount: lower.map(Fen.init), action: action, unit: .village, marks: ["allowance"],
      deathDate: death, deathFeeds: death == nil ? [] : [feed], fingerprint: evidence,
      evidence: [
        EvidenceValue(
          feed: feed, drop: "20260101-full.csv", line: 7, field: "death-date", fieldTitle: "死亡日期", value: evidence)
      ])
  }
}

extension Night {
  /// A night that found these; everybody found is dead, and so are `dead`.
  static func sample(
    _ day: Day, _ observations: [Observation] = [.sample()], dead: [String] = ["222405194503120018"],
    rules: [String] = ["deceased-still-paid"], obstructed: [String] = [], missingFeeds: Set<String> = [],
    unsoundFeeds: [String] = []
  ) -> Night {
    var night = Night(day: day, started: "2026-01-01T01:00:00+08:00", version: "1.0", status: "complete")
    night.observations = observations
    night.rules =
      rules.map { rule in
        let found = observations.filter { $0.rule == rule }
        return Rule(id: rule, wasEvaluated: true, count: found.count, amount: nil)
      } + obstructed.map { Rule(id: $0, wasEvaluated: false, count: 0, amount: nil) }
    night.missingFeeds = missingFeeds
    night.deathDates = Dictionary(uniqueKeysWithValues: dead.map { ($0, Observation.death) })
    for observation in observations { night.deathDates[observation.id] = observation.deathDate }
    night.feeds = ["civil-affairs/funerals", "public-security/deaths"].map { path in
      Feed(
        path: path, health: unsoundFeeds.contains(path) ? "late" : "fresh", isSound: !unsoundFeeds.contains(path),
        ageDays: 1, read: 10, used: 9, quarantined: 1, refusedDrops: [],
        usedDrops: [Feed.Drop(name: "20260101-full.csv", sha256: "ab")])
    }
    night.deadlineDays = 30
    return night
  }
}

extension Outcome {
  static let confirmed = Outcome(.confirmed, officer: "李")
  static let alive = Outcome(.refuted, reason: .alive, officer: "李")
  static let stopped = Outcome(.stopped, day: january(1), officer: "王")

  static func recovered(_ amount: Int64, on day: Day = january(1)) -> Outcome {
    Outcome(.recovered, amount: Fen(amount), day: day, officer: "王")
  }

  static func reversal(_ amount: Int64, on day: Day = january(1), note: String = "金额录错") -> Outcome {
    Outcome(.reversal, amount: Fen(amount), day: day, officer: "王", note: note)
  }

  static func paidOut(_ amount: Int64, on day: Day = january(1)) -> Outcome {
    Outcome(.paidOut, amount: Fen(amount), day: day, officer: "王")
  }
}
