import Civil

#if canImport(Glibc)
import Glibc
#endif

/// The definitions of all feeds and the division table, as `feeds/` has them.
public struct FeedCatalogue: Sendable {
  /// The definition of each of the nineteen datasets.
  public let definitions: [Dataset: FeedDefinition]
  /// The divisions by code and name.
  public let divisions: DivisionTable

  /// Reads a `feeds` folder.
  ///
  /// - Throws: every problem of every file at once.
  public init(folder: String) throws(Problems) {
    var definitions: [Dataset: FeedDefinition] = [:]
    var problems: [Problem] = []
    for dataset in Dataset.allCases {
      let name = "feeds/" + dataset.path + "/feed.yaml"
      let path = folder + "/" + dataset.path + "/feed.yaml"
      guard let text = FeedCatalogue.text(of: path) else {
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
    if let text = FeedCatalogue.text(of: folder + "/divisions.yaml") {
      do throws(Problems) {
        divisions = try DivisionTable(yaml: text, file: "feeds/divisions.yaml")
      } catch {
        problems += error.all
      }
    } else {
      problems.append(Problem(.definitionMissing, file: "feeds/divisions.yaml", details: ["divisions.yaml"]))
    }
    guard problems.isEmpty else { throw Problems(problems) }
    self.definitions = definitions
    self.divisions = divisions
  }

  /// A small file's text; nil where it cannot be read or is no UTF-8.
  static func text(of path: String) -> String? {
    guard let file = try? OpenFile(path: path, name: path), file.size <= 1 << 22,
      let bytes = try? file.bytes(at: 0, count: file.size)
    else { return nil }
    return String(validating: bytes, as: UTF8.self)
  }
}
