#if canImport(Glibc)
  import Glibc
#endif

/// The entries of a folder in the order of their names, whatever order the system lists them in.
public enum FolderListing {
  /// The names in a folder without `.` and `..`, sorted by their bytes; nil where it cannot be read.
  public static func names(of path: String) -> [String]? {
    guard let folder = opendir(path) else { return nil }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
