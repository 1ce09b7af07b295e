import Civil
import Feeds
import Linkage
import Rules

/// The rules of a run by what they look at.
struct RulesByKind: Sendable {
  let persons: [any Rule.Type]
  /// Those of them that look at people of whom the bureau has no record.
  let everybody: [any Rule.Type]
  let acrossPersons: [any CrossPersonRule]
  let unusableRecords: [any UnusableRecordRule]

  init(_ rules: [any CatalogueRule]) {
    persons = rules.compactMap { type(of: $0) as? any Rule.Type }
    everybody = persons.filter { $0.metadata.concernsEverybody }
    acrossPersons = rules.compactMap { $0 as? any CrossPersonRule }
    unusableRecords = rules.compactMap { $0 as? any UnusableRecordRule }
  }

  /// Brings together the clues of all threads, group by group, and lets each rule conclude.
  ///
  /// - Parameter clues: for each thread, the clues of each rule of `acrossPersons`.
  func conclude(
    _ clues: [[[Clue]]], _ text: any TextSource, asOf: Day, _ policy: Policy, into sink: inout FindingSink
  ) {
    for (index, rule) in acrossPersons.enumerated() {
      let shared = RulesByKind.sharingGroups(clues.map { $0[index] }).sorted { ($0.group, $0.id) < ($1.group, $1.id) }
      for group in shared.chunked(by: \.group) {
        rule.conclude(Array(group), text, asOf: asOf, policy, into: &sink)
      }
    }
  }

  /// The clues with a group that another one has too: few, so that only they need be brought into order.
  private static func sharingGroups(_ clues: [[Clue]]) -> [Clue] {
    var seen: Set<UInt64> = []
    var shared: Set<UInt64> = []
    seen.reserveCapacity(clues.reduce(0) { $0 + $1.count })
    for clue in clues.joined() where !seen.insert(clue.group).inserted { shared.insert(clue.group) }
    return clues.flatMap { $0.filter { shared.contains($0.group) } }
  }

  /// Looks at the records that are nobody's, those with the same text instead of an ID together.
  func evaluate(_ records: [UnusableRecord], into sink: inout FindingSink) {
    let all = records.sorted { left, right in
      if left.text != right.text { return left.text < right.text }
      return (left.dataset, left.place) < (right.dataset, right.place)
    }
    for same in all.chunked(by: \.text) {
      for rule in unusableRecords { rule.evaluate(Array(same), into: &sink) }
    }
  }
}

/// What one thread finds on its way through the persons.
struct PersonWalk: Sendable {
  let rules: RulesByKind
  let asOf: Day
  let policy: Policy
  let text: InboxState
  var sink = FindingSink()
  /// The clues of each rule of `rules.acrossPersons`.
  var clues: [[Clue]]
  var counts = LinkageCounts()
  var coverage: CoverageTally
  var money = MoneySummary()
  var notes: PersonNotes

  init(rules: RulesByKind, asOf: Day, policy: Policy, text: InboxState, watching watched: WatchedPersons) {
    self.rules = rules
    self.asOf = asOf
    self.policy = policy
    self.text = text
    clues = Array(repeating: [], count: rules.acrossPersons.count)
    coverage = CoverageTally(asOf: asOf, policy: policy)
    notes = PersonNotes(watching: watched)
  }

  /// Lets every rule look at one person, and counts the person in.
  mutating func visit(_ records: PersonRecords) {
    let dossier = Dossier(of: records, asOf: asOf, policy: policy, text: text)
    let known = sink.findings.count
    let isKnown = dossier.isKnownToTheBureau
    for rule in isKnown ? rules.persons : rules.everybody { rule.evaluate(dossier, policy, into: &sink) }
    coverage.visit(dossier)
    notes.visit(dossier, hasFindings: sink.findings.count > known, text)
    guard isKnown else { return }
    money.visit(dossier, sink.findings[known...])
    for (index, rule) in rules.acrossPersons.enumerated() {
      if let clue = rule.clue(in: dossier, policy) { clues[index].append(clue) }
    }
  }
}

extension Array {
  /// Splits a sorted array into runs of equal keys.
  fileprivate func chunked<Key: Equatable>(by key: (Element) -> Key) -> [ArraySlice<Element>] {
    var chunks: [ArraySlice<Element>] = []
    var start = startIndex
    while start < endIndex {
      var end = start + 1
      while end < endIndex, key(self[end]) == key(self[start]) { end += 1 }
      chunks.append(self[start..<end])
      start = end
    }
    return chunks
  }
}
