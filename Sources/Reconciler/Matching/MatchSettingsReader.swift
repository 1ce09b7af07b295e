import Civil
import Feeds
import Linkage
import Yams

/// Reads the settings of a match from YAML and collects everything wrong with their form.
struct MatchSettingsReader {
  private(set) var places = MatchSettingsPlaces()
  private var reader: SettingsReader

  init(file: String) {
    reader = SettingsReader(file: file)
  }

  /// What was found wrong, in the order of the file.
  var problems: [Problem] {
    reader.problems.enumerated().sorted { ($0.element.line ?? 0, $0.offset) < ($1.element.line ?? 0, $1.offset) }
      .map(\.element)
  }

  /// The settings; without meaning where there are problems, and nil where nothing could be read.
  mutating func settings(of text: String) -> LinkageSettings? {
    guard let root = reader.root(of: text) else { return nil }
    let known = ["fields", "comparisons", "blocking", "maximum-block-pairs", "training", "threshold", "constraint"]
    reader.refuseUnknownKeys(in: root, known: Set(known))
    for key in known { places.note(.key(key), line: root[key]?.mark?.line) }
    var settings = LinkageSettings(fields: [], comparisons: [], blocking: [])
    settings.fields = mappings("fields", in: root).compactMap { field($0) }
    settings.comparisons = mappings("comparisons", in: root).compactMap { comparison($0) }
    settings.blocking = reader.list("blocking", in: root).compactMap { rule($0) }
    settings.maximumBlockPairs =
      reader.whole(
        "maximum-block-pairs", in: root, allowed: 1...Int.max, default: LinkageSettings.defaultMaximumBlockPairs) ?? 1
    if let training = root["training"] { settings.training = self.training(training) }
    settings.threshold = number("threshold", in: root) ?? settings.threshold
    if root["constraint"] != nil { settings.constraint = reader.choice("constraint", in: root) ?? .none }
    return settings
  }

  // MARK: Parts

  private mutating func field(_ node: Node) -> FieldSettings? {
    reader.refuseUnknownKeys(in: node, known: ["name", "type", "left", "right", "missing", "day-first"])
    let name = reader.text("name", in: node)
    let type: Linkage.FieldType? = reader.choice("type", in: node)
    let left = texts("left", in: node)
    let right = texts("right", in: node)
    let missing = texts("missing", in: node) ?? []
    let dayFirst = node["day-first"] == nil || reader.flag("day-first", in: node)
    guard let name, let type else { return nil }
    places.note(.field(name), line: node.mark?.line)
    return FieldSettings(name, type: type, left: left, right: right, missing: missing, dayFirst: dayFirst)
  }

  private mutating func comparison(_ node: Node) -> ComparisonSettings? {
    reader.refuseUnknownKeys(in: node, known: ["field", "levels"])
    let field = reader.text("field", in: node) ?? ""
    places.note(.comparison(field), line: node.mark?.line)
    var levels: [LevelSettings] = []
    for node in mappings("levels", in: node) {
      guard let level = level(node) else { continue }
      levels.append(level)
      places.note(.level(field: field, number: levels.count), line: node.mark?.line)
      places.note(.condition("\(field): \(level.condition)"), line: node.mark?.line)
    }
    return ComparisonSettings(field, levels: levels)
  }

  private mutating func level(_ node: Node) -> LevelSettings? {
    reader.refuseUnknownKeys(in: node, known: ["when", "label", "term-frequency", "m", "u"])
    let when = reader.text("when", in: node)
    let condition = when.flatMap { LevelCondition($0) }
    if when != nil, condition == nil { reader.refuse(node["when"], "when", allowed: MatchSettingsReader.conditions) }
    let label = reader.optionalText("label", in: node) ?? ""
    let termFrequency = reader.flag("term-frequency", in: node)
    let (m, u) = (number("m", in: node), number("u", in: node))
    return condition.map { LevelSettings($0, label: label, termFrequency: termFrequency, m: m, u: u) }
  }

  /// A list of keys, or the same under `any-order`.
  private mutating func rule(_ node: Node) -> BlockingRule? {
    let isMapping = node.mapping != nil
    if isMapping { reader.refuseUnknownKeys(in: node, known: ["any-order"]) }
    let holder = isMapping ? node : Node.mapping(Node.Mapping([(Node("any-order"), node)]))
    guard let texts = texts("any-order", in: holder, isRequired: true) else { return nil }
    var keys: [BlockingKey] = []
    for text in texts {
      if let key = text.contains(":") ? BlockingKey(text) : BlockingKey(text, .whole) {
        keys.append(key)
      } else {
        reader.refuse(node, text, allowed: MatchSettingsReader.keys)
      }
    }
    let rule = BlockingRule(keys, anyOrder: isMapping)
    places.note(.rule(rule.label), line: node.mark?.line)
    for field in rule.fields { places.note(.ruleField(field), line: node.mark?.line) }
    return rule
  }

  private mutating func training(_ node: Node) -> TrainingSettings {
    let known = [
      "rules", "random-pairs", "blocked-pairs", "maximum-iterations", "convergence", "seed", "prior-probability",
    ]
    guard node.mapping != nil else {
      reader.refuse(node, "training", allowed: "key: value")
      return TrainingSettings()
    }
    reader.refuseUnknownKeys(in: node, known: Set(known))
    for key in known { places.note(.key(key), line: node[key]?.mark?.line) }
    var training = TrainingSettings()
    if node["rules"] != nil { training.rules = reader.list("rules", in: node).compactMap { rule($0) } }
    func whole(_ key: String, _ standard: Int) -> Int {
      reader.whole(key, in: node, allowed: 1...Int.max, default: standard) ?? standard
    }
    training.randomPairs = whole("random-pairs", training.randomPairs)
    training.blockedPairs = whole("blocked-pairs", training.blockedPairs)
    training.maximumIterations = whole("maximum-iterations", training.maximumIterations)
    training.convergence = number("convergence", in: node) ?? training.convergence
    if let seed = node["seed"] {
      if let value = seed.scalar.flatMap({ UInt64($0.string) }) {
        training.seed = value
      } else {
        reader.refuse(seed, "seed", allowed: "≥ 0")
      }
    }
    training.priorProbability = number("prior-probability", in: node)
    return training
  }

  // MARK: Values

  private static let conditions =
    "exact、folded、jaro-winkler 0.9、edits 1、words 0.5、words-contained、same KEY、date-digit、day-month-swapped、"
    + "years 1、days 10、swapped-with FIELD、related NAME、otherwise"
  private static let keys =
    "FIELD、FIELD:KEY（prefix 3、suffix 4、soundex、consonants、first-word、last-word、sorted-words、"
    + "sorted-characters、year、year-month、month-day、year-day）"

  /// The mappings of a list; anything else in it is a problem.
  private mutating func mappings(_ key: String, in node: Node) -> [Node] {
    reader.list(key, in: node).filter { item in
      if item.mapping != nil { return true }
      reader.refuse(item, key, allowed: "key: value")
      return false
    }
  }

  /// The texts of a list, every one of which has to be a text.
  private mutating func texts(_ key: String, in node: Node, isRequired: Bool = false) -> [String]? {
    guard let value = node[key] else {
      if isRequired { reader.missing(key, in: node) }
      return nil
    }
    guard let sequence = value.sequence, sequence.allSatisfy({ $0.scalar?.string.isEmpty == false }) else {
      reader.refuse(value, key, allowed: "[a, b, …]")
      return nil
    }
    return sequence.compactMap { $0.scalar?.string }
  }

  /// A number under a key that may be missing. Its range is looked at with all of the settings.
  private mutating func number(_ key: String, in node: Node) -> Double? {
    guard let value = node[key] else { return nil }
    if let number = value.scalar.flatMap({ Double($0.string) }), number.isFinite { return number }
    reader.refuse(value, key, allowed: "0.5")
    return nil
  }
}
