import Civil

/// The definitions of all feeds and the division table, as `feeds/` has them.
public struct FeedCatalogue: Sendable {
  /// The definition of each of the nineteen datasets.
  public let definitions: [Dataset: FeedDefinition]
  /// The divisions by code and name.
  public let divisions: DivisionTable

  /// Reads a `feeds` folder.
  ///
  /// - Throws: every problem of every file at once; `feedsMissing` alone where nothing of it is there.
  public init(folder: String) throws(Problems) {
    var definitions: [Dataset: FeedDefinition] = [:]
    var problems: [Problem] = []
    for dataset in Dataset.allCases {
      let name = "feeds/" + dataset.path + "/feed.yaml"
      let path = folder + "/" + dataset.path + "/feed.yaml"
      guard let text = SettingsFile.text(of: path) else {
        problems.append(Problem(.definitionMissing, file: name, details: [dataset.path]))
        continue
      }
      do throws(Problems) {
        definitions[dataset] = try FeedDefinition(yaml: text, file: name, dataset: dataset)
      } catch {
        problems += error.all
      }
    }
    var divisions = DivisionTable()
    if let text = SettingsFile.text(of: folder + "/divisions.yaml") {
      do throws(Problems) {
        divisions = try DivisionTable(yaml: text, file: "feeds/divisions.yaml")
      } catch {
        problems += error.all
      }
    } else {
      problems.append(Problem(.definitionMissing, file: "feeds/divisions.yaml", details: ["divisions.yaml"]))
    }
    // Not even one: the folder itself is the problem, not what it lacks.
    if problems.count > Dataset.allCases.count, problems.allSatisfy({ $0.kind == .definitionMissing }) {
      throw Problems([Problem(.feedsMissing, file: folder)])
    }
    guard problems.isEmpty else { throw Problems(problems) }
    self.definitions = definitions
    self.divisions = divisions
  }
}
