import Foundation

/// The files of the project, by their paths from its root.
enum Project {
  /// The root, two folders above this file's own.
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The text of a file.
  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// Whether there is a file or folder at a path.
  static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: root.appending(path: path).path(percentEncoded: false))
  }

  /// The names of the visible folders in a folder, sorted.
  static func folders(in path: String) throws -> [String] {
    try names(in: path).filter { isFolder(path + "/" + $0) }
  }

  /// The paths of all visible files below a folder whose names end in one of the endings, sorted.
  static func files(below path: String, endings: [String]) throws -> [String] {
    try names(in: path).flatMap { name -> [String] in
      let inner = path + "/" + name
      if isFolder(inner) { return try files(below: inner, endings: endings) }
      return endings.contains { name.hasSuffix($0) } ? [inner] : []
    }
  }

  /// The paths of all visible folders below a folder, sorted.
  static func folders(below path: String) throws -> [String] {
    try folders(in: path).flatMap { name in [path + "/" + name] + (try folders(below: path + "/" + name)) }
  }

  private static func names(in path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root.appending(path: path).path(percentEncoded: false))
      .filter { !$0.hasPrefix(".") }.sorted()
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    let full = root.appending(path: path).path(percentEncoded: false)
    return FileManager.default.fileExists(atPath: full, isDirectory: &isFolder) && isFolder.boolValue
  }
}
