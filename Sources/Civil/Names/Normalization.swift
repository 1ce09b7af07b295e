/// Unicode normalization form KC (UAX #15): compatibility forms replaced, then everything composed.
///
/// Foundation has it too, but its version of Unicode, and with it the outcome, would depend on the machine.
struct Normalization: Sendable {
  static let shared = Normalization()

  private var decompositions: [UInt32: [UInt32]] = [:]
  private var classes: [UInt32: UInt8] = [:]
  private var compositions: [UInt64: UInt32] = [:]
  private var second: Set<UInt32> = []

  private init() {
    for entry in NameFoldData.entries(of: NameFoldData.combiningClasses) {
      for (code, _) in entry.codePoints { classes[code] = UInt8(entry.values[0]) }
    }
    for text in [NameFoldData.canonical, NameFoldData.compatibility] {
      for entry in NameFoldData.entries(of: text) {
        for (code, distance) in entry.codePoints {
          decompositions[code] = entry.values.count == 1 ? [entry.values[0] + distance] : entry.values
        }
        if entry.kind == UInt8(ascii: "=") {
          compositions[Normalization.pair(entry.values[0], entry.values[1])] = entry.first
          second.insert(entry.values[1])
        }
      }
    }
  }

  /// The code points that the tables name.
  var codePoints: some Sequence<UInt32> { decompositions.keys }

  /// The code points with a combining class other than zero.
  var marks: some Sequence<UInt32> { classes.keys }

  /// Whether a code point may merge with one before it or change places with it, so that it cannot be looked at alone.
  func dependsOnContext(_ code: UInt32) -> Bool {
    classes[code] != nil || second.contains(code) || Hangul.isJamo(code)
  }

  /// The text in form KC.
  func composed(_ text: [UInt32]) -> [UInt32] {
    var scalars: [UInt32] = []
    for code in text { decompose(code, into: &scalars) }
    reorder(&scalars)
    return compose(scalars)
  }

  private func decompose(_ code: UInt32, into scalars: inout [UInt32]) {
    if let parts = decompositions[code] {
      for part in parts { decompose(part, into: &scalars) }
    } else if let parts = Hangul.decomposition(of: code) {
      scalars += parts
    } else {
      scalars.append(code)
    }
  }

  /// Puts combining marks into canonical order; equal classes keep theirs.
  private func reorder(_ scalars: inout [UInt32]) {
    var start = 0
    while start < scalars.count {
      guard classes[scalars[start]] != nil else {
        start += 1
        continue
      }
      var end = start
      while end < scalars.count, classes[scalars[end]] != nil { end += 1 }
      let ordered = scalars[start..<end].enumerated().sorted { left, right in
        (classes[left.element, default: 0], left.offset) < (classes[right.element, default: 0], right.offset)
      }
      scalars.replaceSubrange(start..<end, with: ordered.map(\.element))
      start = end
    }
  }

  private func compose(_ scalars: [UInt32]) -> [UInt32] {
    var composed: [UInt32] = []
    var starter: Int?
    var previousClass: UInt8?
    for code in scalars {
      let ownClass = classes[code, default: 0]
      // Blocked where something of the same or a higher class, or another starter, stands between.
      let isBlocked = previousClass.map { $0 >= ownClass } ?? false
      if let index = starter, !isBlocked, let whole = composition(composed[index], code) {
        composed[index] = whole
        continue
      }
      if ownClass == 0 {
        starter = composed.count
        previousClass = nil
      } else {
        previousClass = ownClass
      }
      composed.append(code)
    }
    return composed
  }

  private func composition(_ first: UInt32, _ last: UInt32) -> UInt32? {
    compositions[Normalization.pair(first, last)] ?? Hangul.composition(first, last)
  }

  private static func pair(_ first: UInt32, _ last: UInt32) -> UInt64 { UInt64(first) << 32 | UInt64(last) }
}
