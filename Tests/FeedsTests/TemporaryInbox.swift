import Civil
import Foundation
import Synchronization

@testable import Feeds

/// An inbox in a temporary folder that vanishes with the test.
final class TemporaryInbox {
  let root: URL

  /// The definitions of the feeds folder, read once.
  static let catalogue = Result { try FeedCatalogue(folder: FeedFolderTests.feeds.path) }

  init() throws {
    root = FileManager.default.temporaryDirectory.appending(path: "hedui-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: root.appending(path: "inbox"), withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: root)
  }

  var path: String { root.appending(path: "inbox").path }

  func add(_ dataset: Dataset, _ name: String, _ data: Data) throws {
    let folder = root.appending(path: "inbox/\(dataset.path)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try data.write(to: folder.appending(path: name))
  }

  func add(_ dataset: Dataset, _ name: String, _ text: String) throws {
    try add(dataset, name, Data(text.utf8))
  }

  /// What reading gives: the state, and the rows that arrived and are in it.
  struct Reading {
    let state: InboxState
    let rows: [Dataset: [RecordHead]]

    /// The places of a dataset's records in the state, in the order of the files.
    func places(_ dataset: Dataset) -> [Place] {
      let excluded = state[dataset]?.excluded
      return (rows[dataset] ?? []).map(\.place).filter { excluded?.contains($0) != true }.sorted()
    }

    /// Canonical records of a dataset.
    func records(_ dataset: Dataset) -> [[String]] {
      places(dataset).compactMap { state[dataset]?.normalised(at: $0) }
    }
  }

  func read(
    _ datasets: [Dataset] = Dataset.allCases, asOf: String = "2021-11-01", threads: Int = 2, accepted: Set<String> = []
  ) throws -> Reading {
    let day = Day(asOf) ?? Day(daysSinceEpoch: 0)
    let reader = InboxReader(
      catalogue: try TemporaryInbox.catalogue.get(), inbox: try Inbox(path: path), asOf: day,
      threads: threads, scratch: root.path, accepted: accepted)
    let rows = Rows()
    let state = reader.read(datasets: datasets) { _ in
      { bytes, dataset in
        rows.list.withLock { list in
          for offset in stride(from: 0, to: bytes.count, by: dataset.rowSize) {
            list[dataset, default: []].append(bytes.loadUnaligned(fromByteOffset: offset, as: RecordHead.self))
          }
        }
      }
    }
    return Reading(state: state, rows: rows.list.withLock { $0 })
  }

  private final class Rows: Sendable {
    let list = Mutex([Dataset: [RecordHead]]())
  }
}

/// A small CSV reader, written apart from the product's.
enum TestCSV {
  static func rows(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = ""
    var isQuoted = false
    var scalars = Array(text.unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      if isQuoted {
        if scalar == "\"" {
          if scalars.first == "\"" { cell.unicodeScalars.append(scalars.removeFirst()) } else { isQuoted = false }
        } else {
          cell.unicodeScalars.append(scalar)
        }
      } else if scalar == "\"" {
        isQuoted = true
      } else if scalar == "," {
        row.append(cell)
        cell = ""
      } else if scalar == "\n" {
        rows.append(row + [cell])
        row = []
        cell = ""
      } else if scalar != "\r" {
        cell.unicodeScalars.append(scalar)
      }
    }
    if !cell.isEmpty || !row.isEmpty { rows.append(row + [cell]) }
    return rows
  }
}
