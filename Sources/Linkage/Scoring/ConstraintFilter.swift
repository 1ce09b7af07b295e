/// Keeps the best links that a constraint allows.
///
/// Links are taken from the heaviest down. Among equally heavy ones what the records say decides, and only among
/// records that say the same their place in the tables.
struct ConstraintFilter {
  let constraint: LinkConstraint
  let records: PreparedRecords

  func filter(_ pairs: [LinkedPair]) -> [LinkedPair] {
    if constraint == .none { return pairs }
    let offset = records.isLink ? records.leftCount : 0
    var isLinked = [Bool](repeating: false, count: records.count)
    var kept: [LinkedPair] = []
    for pair in sorted(pairs, offset: offset) {
      let right = pair.right + offset
      if isLinked[pair.left] || (constraint == .oneToOne && isLinked[right]) { continue }
      isLinked[pair.left] = true
      if constraint == .oneToOne { isLinked[right] = true }
      kept.append(pair)
    }
    return kept
  }

  private func sorted(_ pairs: [LinkedPair], offset: Int) -> [LinkedPair] {
    let hashes = records.hashes.start
    func key(_ pair: LinkedPair) -> (UInt64, UInt64) {
      let (left, right) = (hashes[pair.left], hashes[pair.right + offset])
      return offset == 0 ? (min(left, right), max(left, right)) : (left, right)
    }
    return pairs.sorted { first, second in
      if first.weight != second.weight { return first.weight > second.weight }
      let (firstKey, secondKey) = (key(first), key(second))
      if firstKey != secondKey { return firstKey < secondKey }
      return (first.left, first.right) < (second.left, second.right)
    }
  }
}
