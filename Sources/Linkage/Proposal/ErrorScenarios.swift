/// Imagined matching pairs with errors of many kinds, to see which of them a set of blocking rules would miss.
///
/// How often values are missing is known; how often they are wrong is not, and is assumed high on purpose.
struct ErrorScenarios {
  /// What happened to a value.
  enum Fate: UInt8 {
    case same
    case missing
    /// Its beginning is wrong: a date's year.
    case early
    /// Its middle is wrong: a date's month.
    case middle
    /// Its end is wrong: a date's day.
    case late
    /// All of it is different.
    case different
  }

  static let count = 8192
  /// How often values are wrong: half of the pairs are careful, the others ever less so.
  private static let errorShares = [0.2, 0.2, 0.45, 0.7]

  /// The fates of each field, one for each scenario.
  let fates: [[Fate]]

  init(missing: [Double]) {
    fates = missing.enumerated().map { field, missing in
      (0..<ErrorScenarios.count).map { scenario in
        let bits = StableHash.mix(UInt64(field) << 32 | UInt64(scenario))
        let draw = Double(bits >> 11) / Double(UInt64(1) << 53)
        // Either record may lack the value.
        let lacking = 1 - (1 - missing) * (1 - missing)
        if draw < lacking { return .missing }
        let rest = (draw - lacking) / max(1 - lacking, 1e-9)
        let errorShare = ErrorScenarios.errorShares[scenario % ErrorScenarios.errorShares.count]
        if rest >= errorShare { return .same }
        let kinds: [Fate] = [.early, .middle, .late, .different]
        return kinds[min(Int(rest / errorShare * 4), 3)]
      }
    }
  }

  /// The scenarios in which what happened to a field is of a kind, a bit each.
  func bits(field: Int, where holds: (Fate) -> Bool) -> [UInt64] {
    var bits = [UInt64](repeating: 0, count: ErrorScenarios.count / 64)
    for (scenario, fate) in fates[field].enumerated() where holds(fate) {
      bits[scenario / 64] |= 1 << UInt64(scenario % 64)
    }
    return bits
  }

  /// Whether a key is still the same after what happened to the value.
  static func survives(_ transform: KeyTransform, _ fate: Fate) -> Bool {
    switch fate {
    case .same: true
    case .missing, .different: false
    case .early:
      switch transform {
      case .suffix, .monthDay, .lastWord: true
      default: false
      }
    case .middle:
      switch transform {
      case .prefix, .suffix, .soundex, .year, .yearDay, .firstWord: true
      default: false
      }
    case .late:
      switch transform {
      case .prefix, .year, .yearMonth, .firstWord: true
      default: false
      }
    }
  }
}
