import Civil
import Foundation
import Synchronization
import Testing

@testable import Feeds

/// Reads the sample of every feed folder and holds it against what it must become.
@Suite struct FeedFolderTests {
  static let feeds = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "feeds")

  @Test("every folder's sample becomes what expected.csv says", arguments: Dataset.allCases)
  func sample(_ dataset: Dataset) throws {
    let folder = FeedFolderTests.feeds.appending(path: dataset.path)
    let sample = try #require(
      ["csv", "xml"].first { FileManager.default.fileExists(atPath: folder.appending(path: "sample.\($0)").path) })
    let inbox = try TemporaryInbox()
    let definition = try #require(try FeedCatalogue(folder: FeedFolderTests.feeds.path).definitions[dataset])
    try inbox.add(
      dataset, "20211031-\(definition.delivery.rawValue).\(sample)",
      Data(contentsOf: folder.appending(path: "sample.\(sample)")))
    let read = try inbox.read([dataset])
    let state = try #require(read.state[dataset])
    #expect(state.refused.map(\.problem) == [])
    let expected = try TestCSV.rows(String(contentsOf: folder.appending(path: "expected.csv"), encoding: .utf8))
    #expect(expected.first == ["line"] + definition.fields.map(\.name))
    let found = read.places(dataset).map { place in
      [String(state.origin(of: place)?.line ?? 0)] + state.normalised(at: place)
    }
    #expect(found == Array(expected.dropFirst()))
    let quarantine = try TestCSV.rows(
      String(contentsOf: folder.appending(path: "expected-quarantine.csv"), encoding: .utf8))
    #expect(
      state.quarantined.map { [String($0.line), $0.field, $0.value, $0.reason.rawValue] }
        == Array(quarantine.dropFirst()))
  }
}
