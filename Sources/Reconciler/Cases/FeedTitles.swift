import Civil
import Feeds

/// What people call the feeds that cases rest on.
public struct FeedTitles: Sendable {
  let catalogue: FeedCatalogue

  /// The titles in a folder of feed definitions.
  ///
  /// - Throws: every problem of the folder.
  public init(feeds folder: String) throws(Problems) {
    catalogue = try FeedCatalogue(folder: folder)
  }
}
