import Civil
import Feeds
import Reports
import Rules

/// Everything the catalogue of rules has to tell, with the titles of the datasets and the values of the parameters.
public struct RuleCatalogue: Sendable {
  /// Every rule, by chapter and file name.
  public let rules: [DescribedRule]
  /// Every parameter, by name.
  public let parameters: [DescribedParameter]

  /// Reads the definitions of the feeds and the parameters, and describes every rule.
  ///
  /// - Throws: every problem of the folders.
  public init(feeds: String, parameters folder: String) throws(Problems) {
    let catalogue = try FeedCatalogue(folder: feeds)
    let policy = try ParameterFolder.policy(from: folder)
    let parameters = policy.definitions.map(DescribedParameter.init)
    let all = RuleRegistry.all.map(\.metadata)
    let weighing = parameters.filter { parameter in
      DeathAssessment.parameters.contains { $0.name == parameter.name }
    }
    self.parameters = parameters
    rules = all.map { metadata in
      DescribedRule(
        metadata, catalogue,
        parameters: metadata.parameters.compactMap { declared in parameters.first { $0.name == declared.name } },
        deathParameters: metadata.reads.contains(.deaths) ? weighing : [])
    }
  }

  /// Checks that there is a rule with an id.
  ///
  /// - Parameter place: where the id stands, for the problem.
  /// - Throws: `unknownRule` where there is none.
  public static func checkRule(_ id: String, in place: String) throws(Problems) {
    _ = try RuleSelection(ids: [id], in: place)
  }
}

extension DescribedRule {
  fileprivate init(
    _ metadata: RuleMetadata, _ catalogue: FeedCatalogue, parameters: [DescribedParameter],
    deathParameters: [DescribedParameter]
  ) {
    self.init(
      id: metadata.id, title: LocalText(metadata.title), chapter: LocalText(metadata.chapter.title),
      arguesFromAbsence: metadata.arguesFromAbsence,
      reads: metadata.reads.sorted().map { Feed(path: $0.path, title: catalogue.title(of: $0)) },
      legalBasis: metadata.legalBasis.map { LocalText($0) },
      documentation: metadata.documentation.map {
        Documentation(
          claim: LocalText($0.claim), amount: LocalText($0.amount), doesNotFire: LocalText($0.doesNotFire))
      },
      parameters: parameters, deathParameters: deathParameters)
  }
}

extension DescribedParameter {
  fileprivate init(_ definition: ParameterDefinition) {
    self.init(
      name: definition.id, title: LocalText(definition.title),
      values: definition.values.map { dated in
        Value(
          since: dated.since, until: dated.until, amount: Amount(dated.value, definition.unit),
          reference: dated.reference, checkedOn: dated.checkedOn)
      })
  }
}

extension DescribedParameter.Amount {
  fileprivate init(_ value: ParameterValue, _ unit: ParameterUnit) {
    switch value {
    case .money(let money): self = .money(money)
    case .day(let day): self = .day(day)
    case .number(let number):
      switch unit {
      case .days: self = .days(number)
      case .months: self = .months(number)
      case .years: self = .years(number)
      case .count, .yuan, .date: self = .count(number)
      }
    }
  }
}

extension FeedCatalogue {
  /// What people call a dataset.
  func title(of dataset: Dataset) -> LocalText {
    guard let title = definitions[dataset]?.title else { return LocalText(dataset.path) }
    return LocalText(title.zh, en: title.en, ko: title.ko)
  }
}
