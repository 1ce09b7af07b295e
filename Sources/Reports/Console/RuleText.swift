import Civil

/// What `hedui rules RULE` shows on a terminal: one rule, with the values it applies on a day.
public struct RuleText: Sendable {
  private static let labelWidth = 22

  private let rule: DescribedRule
  private let asOf: Day
  private let wording: Wording
  private let columns: Int

  /// The text about a rule as of a day, for a terminal of so many columns.
  public init(_ rule: DescribedRule, asOf: Day, wording: Wording, columns: Int) {
    self.rule = rule
    self.asOf = asOf
    self.wording = wording
    self.columns = columns
  }

  /// The whole text, lines ending in line feeds.
  public var text: String {
    let language = wording.language
    var lines = [rule.title[language] + (rule.arguesFromAbsence ? " †" : "") + "  " + rule.id, ""]
    if let documentation = rule.documentation {
      lines += part(.claim, documentation.claim[language])
      lines += part(.amount, documentation.amount[language])
      lines += part(.doesNotFire, documentation.doesNotFire[language])
    } else {
      lines += part(.claim, wording.ruleText(.notDocumented))
    }
    for (index, basis) in rule.legalBasis.enumerated() {
      lines += hanging(index == 0 ? wording.ruleText(.legalBasis) : "", basis[language])
    }
    lines += part(.reads, rule.reads.map { $0.title[language] }.joined(separator: wording.nameSeparator))
    lines += part(.arguesFromAbsence, wording.ruleText(rule.arguesFromAbsence ? .yes : .no))
    lines += parameters(.parameters, rule.parameters)
    if !rule.deathParameters.isEmpty { lines += parameters(.deathParameters, rule.deathParameters) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func part(_ phrase: RulePhrase, _ text: String) -> [String] {
    hanging(wording.ruleText(phrase), text)
  }

  private func hanging(_ label: String, _ text: String) -> [String] {
    TerminalColumns.hanging(text, under: label, labelWidth: RuleText.labelWidth, to: columns)
  }

  private func parameters(_ phrase: RulePhrase, _ parameters: [DescribedParameter]) -> [String] {
    let title = wording.ruleText(phrase) + wording.inBrackets(wording.phrase(.asOf) + " " + asOf.description)
    guard !parameters.isEmpty else { return ["", title + wording.colon + wording.ruleText(.noParameters)] }
    return ["", title]
      + parameters.flatMap { parameter -> [String] in
        var lines = [indented(parameter.title[wording.language] + "  " + parameter.name, by: 2)]
        guard let value = parameter.value(on: asOf) else {
          return (lines + [indented(wording.ruleText(.notInForce), by: 4)]).flatMap(\.self)
        }
        lines.append(
          indented(
            [wording.text(value.amount), wording.span(of: value)].joined(separator: wording.listSeparator), by: 4))
        lines.append(indented(wording.ruleText(.reference) + wording.colon + value.reference, by: 4))
        lines.append(indented(wording.ruleText(.checkedOn) + wording.colon + value.checkedOn.description, by: 4))
        return lines.flatMap(\.self)
      }
  }

  private func indented(_ text: String, by indent: Int) -> [String] {
    TerminalColumns.hanging(
      text, under: String(repeating: " ", count: indent), labelWidth: indent, to: columns)
  }
}
