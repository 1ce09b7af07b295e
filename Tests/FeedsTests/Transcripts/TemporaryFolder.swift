import Glibc

/// A folder for one test, gone with this object.
final class TemporaryFolder {
  let path: String
  private var files: [String] = []

  init() {
    var template = Array("/tmp/feeds-tests-XXXXXX".utf8CString)
    path = mkdtemp(&template).map { String(cString: $0) } ?? ""
  }

  deinit {
    for file in files { unlink(file) }
    rmdir(path)
  }

  /// Where a file of that name would stand; it is removed with the folder.
  func file(_ name: String) -> String {
    files.append("\(path)/\(name)")
    return "\(path)/\(name)"
  }

  /// Writes a file in pieces; returns its path.
  func write(_ pieces: some Sequence<[UInt8]>, to name: String = "drop") -> String {
    let path = file(name)
    guard let stream = fopen(path, "w") else { return path }
    for piece in pieces { fwrite(piece, 1, piece.count, stream) }
    fclose(stream)
    return path
  }

  /// Whether nothing is in it.
  var isEmpty: Bool {
    guard let folder = opendir(path) else { return false }
    defer { closedir(folder) }
    var count = 0
    while readdir(folder) != nil { count += 1 }
    return count == 2
  }
}
