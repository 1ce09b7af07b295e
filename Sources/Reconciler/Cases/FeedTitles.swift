import Civil
import Feeds
import Reports

/// What people call the feeds that cases rest on.
public struct FeedTitles: Sendable {
  private let titles: [Dataset: LocalText]

  /// No titles: feeds are called by their paths.
  public init() {
    titles = [:]
  }

  /// The titles of these feeds.
  init(_ catalogue: FeedCatalogue) {
    titles = catalogue.definitions.keys.reduce(into: [:]) { $0[$1] = catalogue.title(of: $1) }
  }

  /// The titles in a folder of feed definitions.
  ///
  /// - Throws: every problem of the folder; `feedsMissing` alone where it is not there.
  public init(feeds folder: String) throws(Problems) {
    self.init(try FeedCatalogue(folder: folder))
  }

  /// What people call a feed.
  subscript(path: String) -> LocalText {
    Dataset(path: path).flatMap { titles[$0] } ?? LocalText(path)
  }
}
