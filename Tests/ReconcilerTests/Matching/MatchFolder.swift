import Civil
import Foundation
import Reconciler

/// A folder with files to be matched.
struct MatchFolder {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// A path in it.
  func path(_ name: String) -> String { folder.file(name) }

  /// Writes a file; gives its path.
  func write(_ text: String, to name: String) throws -> String {
    try Data(text.utf8).write(to: URL(filePath: path(name)))
    return path(name)
  }

  /// What is wrong with a match, as kinds with their lines.
  static func problems(_ body: () throws -> Void) -> [String] {
    do {
      try body()
      return []
    } catch let problems as Problems {
      return problems.all.map { "\($0.line.map(String.init) ?? "-") \($0.field ?? "-") \($0.kind.rawValue)" }
    } catch {
      return ["\(error)"]
    }
  }
}
