import Linkage

/// Settings as a YAML file that people edit. Reading it back with `MatchSettingsFile` gives the same settings.
struct MatchSettingsText {
  private let settings: LinkageSettings
  private let head: [String]
  private var lines: [String] = []

  /// The file, with these lines at its head as comments.
  static func text(of settings: LinkageSettings, head: [String]) -> String {
    var text = MatchSettingsText(settings: settings, head: head)
    text.write()
    return text.lines.joined(separator: "\n") + "\n"
  }

  private init(settings: LinkageSettings, head: [String]) {
    self.settings = settings
    self.head = head
  }

  private mutating func write() {
    lines += head.map { "# " + $0 }
    lines.append("fields:")
    for field in settings.fields { write(field) }
    lines.append("comparisons:")
    for comparison in settings.comparisons {
      lines.append("  - field: " + MatchSettingsText.scalar(comparison.field))
      lines.append("    levels:")
      for level in comparison.levels { write(level) }
    }
    lines.append("blocking:")
    write(settings.blocking, indent: "  ")
    lines.append("maximum-block-pairs: \(settings.maximumBlockPairs)")
    let training = settings.training
    lines.append("training:")
    if training.rules.isEmpty { lines.append("  rules: []") } else { lines.append("  rules:") }
    write(training.rules, indent: "    ")
    lines.append("  random-pairs: \(training.randomPairs)")
    lines.append("  blocked-pairs: \(training.blockedPairs)")
    lines.append("  maximum-iterations: \(training.maximumIterations)")
    lines.append("  convergence: \(training.convergence)")
    lines.append("  seed: \(training.seed)")
    if let prior = training.priorProbability { lines.append("  prior-probability: \(prior)") }
    lines.append("threshold: \(settings.threshold)")
    lines.append("constraint: \(settings.constraint.rawValue)")
  }

  private mutating func write(_ field: FieldSettings) {
    lines.append("  - name: " + MatchSettingsText.scalar(field.name))
    lines.append("    type: \(field.type.rawValue)")
    lines.append("    left: " + MatchSettingsText.list(field.left))
    if field.right != field.left { lines.append("    right: " + MatchSettingsText.list(field.right)) }
    if !field.missing.isEmpty { lines.append("    missing: " + MatchSettingsText.list(field.missing)) }
    if !field.dayFirst { lines.append("    day-first: false") }
  }

  private mutating func write(_ level: LevelSettings) {
    lines.append("      - when: " + MatchSettingsText.scalar(level.condition.description))
    if !level.label.isEmpty { lines.append("        label: " + MatchSettingsText.scalar(level.label)) }
    if level.termFrequency { lines.append("        term-frequency: true") }
    if let m = level.m { lines.append("        m: \(m)") }
    if let u = level.u { lines.append("        u: \(u)") }
  }

  private mutating func write(_ rules: [BlockingRule], indent: String) {
    for rule in rules {
      let keys = MatchSettingsText.list(rule.keys.map(MatchSettingsText.text))
      lines.append(indent + (rule.anyOrder ? "- any-order: " : "- ") + keys)
    }
  }

  /// A key in words. A field with a colon in its name needs a transform after it to be told from one.
  private static func text(_ key: BlockingKey) -> String {
    key.transform == .whole && key.field.contains(":") ? key.field + ":whole" : key.description
  }

  private static func list(_ texts: [String]) -> String {
    "[" + texts.map(scalar).joined(separator: ", ") + "]"
  }

  /// Words YAML reads as something else than a text.
  private static let reserved: Set<String> = [
    "true", "false", "null", "yes", "no", "on", "off", "y", "n", "nan", "inf",
  ]

  /// A text as YAML: bare where it cannot be misread, else in quotation marks.
  private static func scalar(_ text: String) -> String {
    let isBare =
      text.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || "_- .0123456789".unicodeScalars.contains($0) }
      && text.unicodeScalars.first?.properties.isAlphabetic == true && text.last != " "
      && !reserved.contains(text.lowercased())
    if isBare { return text }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case _
      where scalar.properties.generalCategory == .control || scalar.properties.generalCategory == .format
        || scalar.properties.generalCategory == .lineSeparator
        || scalar.properties.generalCategory == .paragraphSeparator:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        quoted += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
