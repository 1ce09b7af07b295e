import Civil
import Feeds
import Linkage
import Rules

/// The rules of a run by what they look at.
struct RulesByKind: Sendable {
  let persons: [any Rule]
  let acrossPersons: [any CrossPersonRule]
  let unusableRecords: [any UnusableRecordRule]

  init(_ rules: [any CatalogueRule]) {
    persons = rules.compactMap { $0 as? any Rule }
    acrossPersons = rules.compactMap { $0 as? any CrossPersonRule }
    unusableRecords = rules.compactMap { $0 as? any UnusableRecordRule }
  }

  /// Brings together the clues of all threads, group by group, and lets each rule conclude.
  ///
  /// - Parameter clues: for each thread, the clues of each rule of `acrossPersons`.
  func conclude(
    _ clues: [[[Clue]]], _ text: any TextSource, _ policy: Policy, into sink: inout FindingSink
  ) {
    for (index, rule) in acrossPersons.enumerated() {
      let all = clues.flatMap { $0[index] }.sorted { ($0.group, $0.id) < ($1.group, $1.id) }
      for group in all.chunked(by: \.group) { rule.conclude(Array(group), text, policy, into: &sink) }
    }
  }

  /// Looks at a record that is nobody's.
  func evaluate(_ record: UnusableRecord, into sink: inout FindingSink) {
    for rule in unusableRecords { rule.evaluate(record, into: &sink) }
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

  init(rules: RulesByKind, asOf: Day, policy: Policy, text: InboxState) {
    self.rules = rules
    self.asOf = asOf
    self.policy = policy
    self.text = text
    clues = Array(repeating: [], count: rules.acrossPersons.count)
  }

  /// Lets every rule look at one person.
  mutating func visit(_ records: PersonRecords) {
    let dossier = Dossier(of: records, asOf: asOf, policy: policy, text: text)
    for rule in rules.persons { rule.evaluate(dossier, policy, into: &sink) }
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
