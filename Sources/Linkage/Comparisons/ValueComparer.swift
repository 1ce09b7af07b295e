/// Tells the level of two different values of one comparison. Used by one thread.
final class ValueComparer {
  private let conditions: [CompiledCondition]
  private let relations: [any ValueRelation]
  private let pool: ValuePool
  private let characters: UnsafePointer<UInt16>
  private let shapes: UnsafePointer<ValueShape>
  private let edits = EditDistance()
  /// The most edits any condition asks for, and the least similarity.
  private let mostEdits: Int
  private let leastSimilarity: Double
  private let comparesWords: Bool
  private let isDate: Bool
  /// Pairs of values seen lately: both numbers and the level.
  private let seen: UnsafeMutablePointer<UInt64>

  private static let seenBits = 13
  private static let valueBits: UInt64 = 30

  init(_ comparison: CompiledComparison) {
    conditions = comparison.conditions
    relations = comparison.relations
    pool = comparison.pool
    characters = UnsafePointer(pool.characters.start)
    shapes = UnsafePointer(pool.shapes.start)
    isDate = pool.hasDates
    mostEdits = conditions.filter { $0.kind == .edits }.map(\.whole).max() ?? -1
    leastSimilarity = conditions.filter { $0.kind == .jaroWinkler }.map(\.real).min() ?? 2
    comparesWords = conditions.contains { $0.kind == .words || $0.kind == .wordsContained }
    seen = .allocate(capacity: 1 << ValueComparer.seenBits)
    seen.initialize(repeating: 0, count: 1 << ValueComparer.seenBits)
  }

  deinit {
    seen.deallocate()
  }

  /// The first level whose condition holds.
  func level(_ left: UInt32, _ right: UInt32, isSwapped: Bool) -> UInt8 {
    let first = shapes[Int(left)]
    let second = shapes[Int(right)]
    let onlyFirst = (first.characters & ~second.characters).nonzeroBitCount
    let onlySecond = (second.characters & ~first.characters).nonzeroBitCount
    let mayBeEdited = max(onlyFirst, onlySecond) <= mostEdits
    let mayBeSimilar =
      JaroWinkler.bound(
        matches: min(Int(first.count) - onlyFirst, Int(second.count) - onlySecond), Int(first.count),
        Int(second.count), prefix: JaroWinkler.commonPrefix(first.head, second.head)) >= leastSimilarity
    let mayShareWords = comparesWords && first.wordsOrDate & second.wordsOrDate != 0
    if !mayBeEdited, !mayBeSimilar, !mayShareWords, relations.isEmpty {
      return level(left, right, first, second, similarity: 0, distance: Int.max, isSwapped: isSwapped)
    }
    let similarity = mayBeSimilar ? -1.0 : 0
    let distance = mayBeEdited ? -1 : Int.max
    if isSwapped {
      return level(left, right, first, second, similarity: similarity, distance: distance, isSwapped: true)
    }
    let key = UInt64(max(left, right)) << ValueComparer.valueBits | UInt64(min(left, right))
    let place = seen + Int((key &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - ValueComparer.seenBits))
    if place.pointee >> 4 == key { return UInt8(place.pointee & 15) }
    let level = level(left, right, first, second, similarity: similarity, distance: distance, isSwapped: false)
    place.pointee = key << 4 | UInt64(level)
    return level
  }

  /// The first level whose condition holds; similarity and distance below 0 are still to be worked out.
  private func level(
    _ left: UInt32, _ right: UInt32, _ first: ValueShape, _ second: ValueShape, similarity: Double, distance: Int,
    isSwapped: Bool
  ) -> UInt8 {
    var similarity = similarity
    var distance = distance
    var holds = false
    for condition in conditions {
      switch condition.kind {
      case .jaroWinkler:
        if similarity < 0 {
          similarity = JaroWinkler.similarity(
            characters + Int(first.start), Int(first.count), characters + Int(second.start), Int(second.count))
        }
        holds = similarity >= condition.real
      case .edits:
        if distance < 0 {
          distance = edits.distance(
            characters + Int(first.start), Int(first.count), characters + Int(second.start), Int(second.count),
            limit: mostEdits)
        }
        holds = distance <= condition.whole
      case .words: holds = wordOverlap(left, right, first, second) >= condition.real
      case .wordsContained: holds = areWordsContained(left, right, first, second)
      case .sameKey:
        guard let keys = condition.keys else { break }
        holds = keys[Int(left)] != 0 && keys[Int(left)] == keys[Int(right)]
      case .dateDigit: holds = bothDates(first, second) { $0.isOneDigitOff($1) }
      case .dayMonthSwapped: holds = bothDates(first, second) { $0.isDayMonthSwapped($1) }
      case .years:
        holds = bothDates(first, second) {
          $0.packed & 0xFFFF == $1.packed & 0xFFFF && abs($0.year - $1.year) <= condition.whole
        }
      case .days: holds = bothDates(first, second) { abs($0.dayNumber - $1.dayNumber) <= condition.whole }
      case .swapped: holds = isSwapped
      case .related:
        // Texts in an order of their own, so that a relation cannot depend on which record came first.
        let texts = [pool.texts.text(left), pool.texts.text(right)].sorted {
          $0.utf8.lexicographicallyPrecedes($1.utf8)
        }
        holds = relations[condition.whole].holds(texts[0], texts[1])
      case .otherwise: holds = true
      }
      if holds { return condition.level }
    }
    return 0
  }

  @inline(__always)
  private func bothDates(_ first: ValueShape, _ second: ValueShape, _ test: (DateDigits, DateDigits) -> Bool) -> Bool {
    guard isDate, first.wordsOrDate != 0, second.wordsOrDate != 0 else { return false }
    return test(
      DateDigits(packed: UInt32(truncatingIfNeeded: first.wordsOrDate)),
      DateDigits(packed: UInt32(truncatingIfNeeded: second.wordsOrDate)))
  }

  private func wordOverlap(_ left: UInt32, _ right: UInt32, _ first: ValueShape, _ second: ValueShape) -> Double {
    if first.wordsOrDate & second.wordsOrDate == 0 { return 0 }
    let words = pool.commonWords(left, right)
    return Double(words.common) / Double(words.first + words.second - words.common)
  }

  private func areWordsContained(_ left: UInt32, _ right: UInt32, _ first: ValueShape, _ second: ValueShape) -> Bool {
    if first.wordsOrDate & second.wordsOrDate == 0 { return false }
    let words = pool.commonWords(left, right)
    return words.common > 0 && words.common == min(words.first, words.second)
  }
}
