import Civil

/// A drop that was opened and fingerprinted, before its records are read.
struct PreparedDrop: Sendable {
  let drop: Drop
  let fingerprint: Fingerprint
  let manifest: Manifest?
  let opened: TableOpener.Opened

  /// Opens a drop, holds it against its manifest, and makes a table of it.
  init(_ drop: Drop, manifestPath: String?, opener: TableOpener) throws(Problem) {
    let file = try OpenFile(path: drop.path, name: drop.displayName)
    if file.size == 0 { throw Problem(.emptyFile, file: drop.displayName) }
    let fingerprint = try Fingerprint(of: file)
    manifest = try manifestPath.map { path throws(Problem) in
      let name = drop.displayName + Manifest.suffix
      guard let text = SettingsFile.text(of: path) else { throw Problem(.manifestUnreadable, file: name) }
      return try Manifest(text: text, file: name)
    }
    if let wanted = manifest?.sha256, wanted != fingerprint.sha256 {
      throw Problem(.manifestHash, file: drop.displayName)
    }
    opened = try opener.open(drop, file, fingerprint)
    self.drop = drop
    self.fingerprint = fingerprint
  }
}
