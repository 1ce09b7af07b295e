import Foundation

/// The folders of the project that the program reads.
enum ProjectFolder {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let feeds = root.appending(path: "feeds").path(percentEncoded: false)
  static let parameters = root.appending(path: "schedules/parameters").path(percentEncoded: false)

  /// The text of a file.
  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }
}
