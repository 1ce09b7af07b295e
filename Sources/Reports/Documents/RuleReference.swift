import Civil

/// The page about all rules in `docs/`, in Markdown: what each claims, rests on, reads and applies.
public struct RuleReference: Sendable {
  private let rules: [DescribedRule]
  private let parameters: [DescribedParameter]
  private let wording: Wording

  /// The page about these rules and every parameter there is.
  public init(_ rules: [DescribedRule], parameters: [DescribedParameter], wording: Wording) {
    self.rules = rules
    self.parameters = parameters
    self.wording = wording
  }

  /// The whole page, lines ending in line feeds.
  public var markdown: String {
    let language = wording.language
    var blocks = ["# " + wording.ruleText(.pageTitle), wording.ruleText(.pageNote)]
    blocks.append(wording.ruleText(.absenceNote) + (language == .zhHans ? "" : " ") + wording.ruleText(.laterRules))
    blocks.append(summary)
    var chapter: LocalText?
    for rule in rules {
      if rule.chapter != chapter { blocks.append("## " + rule.chapter[language]) }
      chapter = rule.chapter
      blocks.append("### " + rule.title[language] + (rule.arguesFromAbsence ? " †" : ""))
      blocks.append("`\(rule.id)`")
      if let documentation = rule.documentation { blocks.append(escaped(documentation.claim[language])) }
      blocks.append(parts(of: rule))
    }
    blocks += ["## " + wording.ruleText(.parameterTable), parameterTable]
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private var summary: String {
    var rows = [row([wording.ruleText(.id), wording.ruleText(.title), "†"]), "| --- | --- | --- |"]
    for rule in rules {
      rows.append(row(["`\(rule.id)`", rule.title[wording.language], rule.arguesFromAbsence ? "†" : ""]))
    }
    return rows.joined(separator: "\n")
  }

  private func parts(of rule: DescribedRule) -> String {
    let language = wording.language
    var parts: [(RulePhrase, String)] = [
      (.legalBasis, rule.legalBasis.map { $0[language] }.joined(separator: wording.clauseSeparator)),
      (.reads, rule.reads.map { $0.title[language] }.joined(separator: wording.nameSeparator)),
      (.arguesFromAbsence, wording.ruleText(rule.arguesFromAbsence ? .yes : .no)),
    ]
    if let documentation = rule.documentation {
      parts.append((.amount, documentation.amount[language]))
      parts.append((.doesNotFire, documentation.doesNotFire[language]))
    }
    if !rule.parameters.isEmpty {
      let names = rule.parameters.map { $0.title[language] + wording.inBrackets("`\($0.name)`") }
      parts.append((.parameters, names.joined(separator: wording.nameSeparator)))
    }
    return parts.map { "- " + wording.ruleText($0.0) + wording.colon + escaped($0.1) }.joined(separator: "\n")
  }

  private var parameterTable: String {
    let heads: [RulePhrase] = [.parameters, .value, .since, .until, .reference, .checkedOn]
    var rows = [row(heads.map { wording.ruleText($0) }), "|" + String(repeating: " --- |", count: heads.count)]
    for parameter in parameters {
      for value in parameter.values {
        rows.append(
          row([
            parameter.title[wording.language] + "<br>`\(parameter.name)`", wording.text(value.amount),
            value.since.description, value.until?.description ?? "", value.reference, value.checkedOn.description,
          ]))
      }
    }
    return rows.joined(separator: "\n")
  }

  private func row(_ cells: [String]) -> String {
    "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
  }

  /// Text in which nothing becomes markup, save the code marks it has on purpose.
  private func escaped(_ text: String) -> String {
    text.replacing("<", with: "&lt;").replacing("*", with: "\\*")
  }
}
