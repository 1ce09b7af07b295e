import Civil

/// Persons whose clues have the same text, and what tells of each of them (同一线索的一组人).
struct ClueCircle {
  /// As many others are named with each person: an account that stands for "none" may be that of thousands.
  private static let othersNamed = 30

  /// The clues, in the order of the IDs.
  let clues: [Clue]

  /// The values a finding about one of them rests on: the person's own first of all, then those of the others.
  func evidence(for own: Clue, fields: (Clue) -> [Evidence]) -> [Evidence] {
    let others = clues.lazy.filter { $0.id != own.id }.prefix(ClueCircle.othersNamed)
    return (fields(own) + others.flatMap(fields)).sorted {
      ($0.dataset, $0.place, $0.field) < ($1.dataset, $1.place, $1.field)
    }
  }
}
