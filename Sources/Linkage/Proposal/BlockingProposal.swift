/// Proposes blocking rules: of all single keys and combinations of two or three the ones that together miss the fewest
/// imagined matches for the pairs they cost. How many pairs a rule makes is counted on a sample of the records.
struct BlockingProposal {
  private struct Option {
    let rule: BlockingRule
    /// The pairs it makes in the whole tables, estimated.
    let pairs: Double
    /// The scenarios it finds, a bit each.
    let found: [UInt64]
  }

  /// A key, what it is for each sampled record, and in which scenarios it survives.
  private struct Part {
    let key: BlockingKey
    let values: [UInt64]
    let survives: [UInt64]
  }

  private let fields: [FieldSettings]
  private let parts: [Part]
  private let records: PreparedRecords
  /// How many pairs of the tables a pair of the sample stands for.
  private let scale: Double
  private let rowCount: Double
  private let pairLimit: Double

  /// Rules beyond these are not worth their time.
  private static let mostRules = 24
  private static let fewestPairs = 1_000_000.0
  private static let pairsPerRow = 25.0
  /// The share of all pairs that counts as little for one rule.
  private static let cheap = 0.125
  /// A rule that finds fewer of the scenarios still missed is not taken.
  private static let leastGain = 3
  private static let mostTrainingRules = 3

  init(fields: [(settings: FieldSettings, profile: ColumnProfile)], sample: PreparedRecords, scale: Double, rows: Int) {
    self.fields = fields.map(\.settings)
    records = sample
    self.scale = scale
    rowCount = Double(rows)
    pairLimit = max(BlockingProposal.fewestPairs, BlockingProposal.pairsPerRow * Double(rows))
    let scenarios = ErrorScenarios(missing: fields.map(\.profile.missing))
    parts = fields.enumerated().flatMap { number, field in
      BlockingProposal.transforms(field.settings.type, usualLength: field.profile.usualLength).map { transform in
        let key = BlockingKey(field.settings.name, transform)
        let keys = RuleKeys(BlockingRule([key]), records: sample)
        return Part(
          key: key, values: (0..<sample.count).map { keys.key(of: $0) },
          survives: scenarios.bits(field: number) { ErrorScenarios.survives(transform, $0) })
      }
    }
  }

  /// The keys that make sense for a kind of value.
  static func transforms(_ type: FieldType, usualLength: Int) -> [KeyTransform] {
    switch type {
    case .givenName, .surname, .fullName: [.whole, .soundex, .prefix(3)]
    case .place, .address, .text: [.whole, .prefix(4), .firstWord]
    case .date: [.whole, .yearMonth, .monthDay, .yearDay, .year]
    case .identifier, .phone:
      usualLength >= 6 ? [.whole, .prefix(usualLength / 2), .suffix(usualLength / 2)] : [.whole]
    case .areaCode: [.whole, .prefix(2)]
    case .email: [.whole, .prefix(5)]
    case .number, .category: [.whole]
    }
  }

  /// Rules to find candidates, and rules to train on.
  func rules() -> (blocking: [BlockingRule], training: [BlockingRule]) {
    let options = options()
    return (chooseBlocking(options), chooseTraining(options))
  }

  private func chooseBlocking(_ options: [Option]) -> [BlockingRule] {
    var missed = [UInt64](repeating: .max, count: ErrorScenarios.count / 64)
    var left = pairLimit
    var chosen: [BlockingRule] = []
    while chosen.count < BlockingProposal.mostRules {
      var best: (option: Int, worth: Double)?
      for (index, option) in options.enumerated() where option.pairs <= left {
        let gain = BlockingProposal.count(option.found, missed)
        if gain < BlockingProposal.leastGain { continue }
        // What rules may cost is there to be spent: small differences between cheap ones do not matter.
        let worth = Double(gain) / (option.pairs + pairLimit * BlockingProposal.cheap)
        if worth > best?.worth ?? 0 { best = (index, worth) }
      }
      guard let best else { break }
      let option = options[best.option]
      chosen.append(option.rule)
      left -= option.pairs
      for word in missed.indices { missed[word] &= ~option.found[word] }
    }
    return chosen
  }

  /// Rules without a field in common, so that each field is learned in some session.
  private func chooseTraining(_ options: [Option]) -> [BlockingRule] {
    let all = [UInt64](repeating: .max, count: ErrorScenarios.count / 64)
    var chosen: [BlockingRule] = []
    while chosen.count < BlockingProposal.mostTrainingRules {
      let used = Set(chosen.flatMap(\.fields))
      var best: (rule: BlockingRule, worth: Double)?
      for option in options where !option.rule.anyOrder && option.pairs <= pairLimit {
        guard used.isDisjoint(with: option.rule.fields) else { continue }
        let worth = Double(BlockingProposal.count(option.found, all)) / (option.pairs + rowCount)
        if worth > best?.worth ?? 0 { best = (option.rule, worth) }
      }
      guard let best else { break }
      chosen.append(best.rule)
    }
    return chosen
  }

  private static func count(_ found: [UInt64], _ missed: [UInt64]) -> Int {
    var count = 0
    for word in found.indices { count += (found[word] & missed[word]).nonzeroBitCount }
    return count
  }

  private func options() -> [Option] {
    var options = parts.filter { $0.key.transform != .year }.map { option([$0]) }
    for (index, first) in parts.enumerated() {
      for second in parts[(index + 1)...] where second.key.field != first.key.field {
        options.append(option([first, second]))
      }
    }
    // Three keys only where two make too many pairs.
    let costly = Set(options.filter { $0.rule.keys.count == 2 && $0.pairs > rowCount * 5 }.map(\.rule))
    for (index, first) in parts.enumerated() {
      for (offset, second) in parts.enumerated().dropFirst(index + 1)
      where costly.contains(BlockingRule([first.key, second.key])) {
        for third in parts.dropFirst(offset + 1)
        where costly.contains(BlockingRule([first.key, third.key]))
          && costly.contains(BlockingRule([second.key, third.key]))
        {
          options.append(option([first, second, third]))
        }
      }
    }
    return options + swappedNames()
  }

  /// Given name and surname in each other's place.
  private func swappedNames() -> [Option] {
    fields.filter { $0.type == .givenName }.compactMap { field in
      guard let partner = ComparisonProposal.swapPartner(of: field, among: fields) else { return nil }
      let names = [field.name, partner.name]
      let option = option(parts.filter { names.contains($0.key.field) && $0.key.transform == .whole })
      return Option(
        rule: BlockingRule(option.rule.keys, anyOrder: true), pairs: option.pairs, found: option.found)
    }
  }

  private func option(_ parts: [Part]) -> Option {
    var groups = KeyGroups(expecting: records.count)
    for record in 0..<records.count {
      var key: UInt64 = 0
      for part in parts {
        if part.values[record] == 0 {
          key = 0
          break
        }
        key = StableHash.combine(key, part.values[record]) | 1
      }
      if key != 0 { _ = groups.add(key, isLeft: record < records.leftCount) }
    }
    var found = [UInt64](repeating: .max, count: ErrorScenarios.count / 64)
    for part in parts {
      for word in found.indices { found[word] &= part.survives[word] }
    }
    return Option(
      rule: BlockingRule(parts.map(\.key)), pairs: Double(groups.pairCount(isLink: records.isLink)) * scale,
      found: found)
  }
}
