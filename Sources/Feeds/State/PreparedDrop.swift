import Civil

/// A drop that was opened, before its records are read.
struct PreparedDrop: Sendable {
  let drop: Drop
  /// The drop's SHA-256: finished where the drop had to be read to be opened, else when its last chunk is.
  let hash: ContentHash
  /// Whether reading the table still has to feed the hash.
  let isHashPending: Bool
  let manifest: Manifest?
  let opened: TableOpener.Opened

  /// Opens a drop, holds it against its manifest, and makes a table of it.
  init(_ drop: Drop, manifestPath: String?, opener: TableOpener) throws(Problem) {
    let file = try OpenFile(path: drop.path, name: drop.displayName)
    if file.size == 0 { throw Problem(.emptyFile, file: drop.displayName) }
    manifest = try manifestPath.map { path throws(Problem) in
      let name = drop.displayName + Manifest.suffix
      guard let text = SettingsFile.text(of: path) else { throw Problem(.manifestUnreadable, file: name) }
      return try Manifest(text: text, file: name)
    }
    opened = try opener.open(drop, file, mayBeEmpty: manifest?.records == 0)
    self.drop = drop
    hash = ContentHash()
    isHashPending = opened.file === file && opened.dataStart < file.size
    if !isHashPending { try file.hash(into: hash) }
  }
}
