/// Finds everything that is wrong with settings for given tables.
struct SettingsCheck {
  let settings: LinkageSettings
  let vocabulary: LinkageVocabulary
  private var faults: [SettingsFault] = []

  private init(_ settings: LinkageSettings, vocabulary: LinkageVocabulary) {
    self.settings = settings
    self.vocabulary = vocabulary
  }

  /// The faults, in the order of the settings; none where the settings can be used.
  static func faults(
    of settings: LinkageSettings, left: [String], right: [String]?, vocabulary: LinkageVocabulary
  ) -> [SettingsFault] {
    var check = SettingsCheck(settings, vocabulary: vocabulary)
    check.checkFields(left: left, right: right)
    check.checkComparisons()
    check.checkRules(settings.blocking, .blocking)
    check.checkRules(settings.training.rules, .training)
    check.checkNumbers()
    return check.faults
  }

  private func field(_ name: String) -> FieldSettings? {
    settings.fields.first { $0.name == name }
  }

  private mutating func checkFields(left: [String], right: [String]?) {
    if settings.fields.isEmpty { faults.append(.nothing(of: .field)) }
    var names: Set<String> = []
    for field in settings.fields {
      if !names.insert(field.name).inserted { faults.append(.twice(.field, field.name)) }
      check(columns: field.left, of: .left, among: left, field: field.name)
      if let right { check(columns: field.right, of: .right, among: right, field: field.name) }
    }
  }

  private mutating func check(columns: [String], of side: SettingsFault.Side, among known: [String], field: String) {
    if columns.isEmpty { faults.append(.noColumns(side, field: field)) }
    for column in columns where !known.contains(column) {
      faults.append(.columnMissing(side, field: field, column: column))
    }
  }

  private mutating func checkComparisons() {
    if settings.comparisons.isEmpty { faults.append(.nothing(of: .comparison)) }
    if settings.comparisons.count > LinkageSettings.maximumComparisons {
      faults.append(.tooMany(.comparison, allowed: LinkageSettings.maximumComparisons))
    }
    var names: Set<String> = []
    for comparison in settings.comparisons {
      if !names.insert(comparison.field).inserted { faults.append(.twice(.comparison, comparison.field)) }
      guard let field = field(comparison.field) else {
        faults.append(.fieldUnknown(.comparison, comparison.field))
        continue
      }
      checkLevels(of: comparison, field: field)
    }
  }

  private mutating func checkLevels(of comparison: ComparisonSettings, field: FieldSettings) {
    let levels = comparison.levels
    if levels.count > LinkageSettings.maximumLevels {
      faults.append(.tooMany(.level, allowed: LinkageSettings.maximumLevels))
    }
    if levels.last?.condition != .otherwise { faults.append(.lastLevel(field: field.name)) }
    for (number, level) in levels.enumerated() {
      if levels[..<number].contains(where: { $0.condition == level.condition || $0.condition == .otherwise }) {
        faults.append(.levelUnreachable(field: field.name, level: number + 1))
      }
      check(level.condition, field: field)
      for probability in [level.m, level.u].compactMap(\.self) where !(probability > 0 && probability <= 1) {
        faults.append(.outOfRange("\(field.name): \(level.condition)", allowed: "0 < p ≤ 1"))
      }
    }
    if levels.last?.termFrequency == true { faults.append(.termFrequencyOfNothing(field: field.name)) }
    let sums = [levels.compactMap(\.m).reduce(0, +), levels.compactMap(\.u).reduce(0, +)]
    if sums.contains(where: { $0 > 1.000_001 }) { faults.append(.probabilitiesExceedOne(field: field.name)) }
  }

  private mutating func check(_ condition: LevelCondition, field: FieldSettings) {
    let place = "\(field.name): \(condition)"
    switch condition {
    case .jaroWinkler(let least), .words(let least):
      if !(least > 0 && least <= 1) { faults.append(.outOfRange(place, allowed: "0 < x ≤ 1")) }
    case .edits(let most):
      if !(1...8).contains(most) { faults.append(.outOfRange(place, allowed: "1–8")) }
    case .years(let most), .days(let most):
      if !(1...36_500).contains(most) { faults.append(.outOfRange(place, allowed: "1–36500")) }
      if field.type != .date { faults.append(.notADate(field: field.name, condition.description)) }
    case .dateDigit, .dayMonthSwapped:
      if field.type != .date { faults.append(.notADate(field: field.name, condition.description)) }
    case .same(let transform):
      check(transform, field: field, place: place)
    case .swapped(let other):
      guard let partner = self.field(other) else { return faults.append(.fieldUnknown(.level, other)) }
      if partner.name == field.name || partner.type.folding != field.type.folding {
        faults.append(.ruleForm(place))
      }
      let isTwice = settings.comparisons.contains {
        $0.field == other && $0.levels.contains { $0.condition == .swapped(with: field.name) }
      }
      if isTwice { faults.append(.swapTwice(field.name, other)) }
    case .related(let name):
      if vocabulary.relation(named: name) == nil { faults.append(.nameUnknown(name)) }
    case .exact, .folded, .wordsContained, .otherwise:
      break
    }
  }

  private mutating func check(_ transform: KeyTransform, field: FieldSettings, place: String) {
    switch transform {
    case .prefix(let count), .suffix(let count):
      if !(1...64).contains(count) { faults.append(.outOfRange(place, allowed: "1–64")) }
    case .named(let name):
      if vocabulary.key(named: name) == nil { faults.append(.nameUnknown(name)) }
    default:
      if transform.needsDate, field.type != .date {
        faults.append(.notADate(field: field.name, transform.description))
      }
    }
  }

  private mutating func checkRules(_ rules: [BlockingRule], _ part: SettingsFault.Part) {
    if rules.isEmpty, part == .blocking { faults.append(.nothing(of: part)) }
    for (number, rule) in rules.enumerated() {
      if rules[..<number].contains(rule) { faults.append(.twice(part, rule.label)) }
      if rule.keys.isEmpty { faults.append(.ruleForm(part.rawValue)) }
      var types: Set<FieldType.Folding> = []
      for key in rule.keys {
        guard let field = field(key.field) else {
          faults.append(.fieldUnknown(part, key.field))
          continue
        }
        types.insert(field.type.folding)
        check(key.transform, field: field, place: rule.label)
      }
      let transforms = Set(rule.keys.map(\.transform))
      if rule.anyOrder, types.count > 1 || transforms.count > 1 { faults.append(.ruleForm(rule.label)) }
    }
  }

  private mutating func checkNumbers() {
    let training = settings.training
    let atLeastOne = [
      ("maximumBlockPairs", settings.maximumBlockPairs), ("randomPairs", training.randomPairs),
      ("blockedPairs", training.blockedPairs), ("maximumIterations", training.maximumIterations),
    ]
    for (name, value) in atLeastOne where value < 1 { faults.append(.outOfRange(name, allowed: "≥ 1")) }
    if !(training.convergence > 0 && training.convergence < 1) {
      faults.append(.outOfRange("convergence", allowed: "0 < x < 1"))
    }
    if let prior = training.priorProbability, !(prior > 0 && prior < 1) {
      faults.append(.outOfRange("priorProbability", allowed: "0 < p < 1"))
    }
    if !(settings.threshold >= 0 && settings.threshold <= 1) {
      faults.append(.outOfRange("threshold", allowed: "0 ≤ p ≤ 1"))
    }
  }
}
