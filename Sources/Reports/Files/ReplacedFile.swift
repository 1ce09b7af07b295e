import Civil

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writes a file somebody named, in the place of an older one of that name; where writing fails the older one stays.
public enum ReplacedFile {
  /// Writes beside the file and renames.
  ///
  /// - Throws: a `Problem` where the file cannot be written.
  public static func write(to path: String, _ content: (inout FileSink) throws -> Void) throws {
    let partial = path + ".part"
    // What a killed command left there.
    unlink(partial)
    do {
      var sink = try FileSink(path: partial)
      try content(&sink)
      try sink.finish()
    } catch {
      unlink(partial)
      throw error
    }
    guard rename(partial, path) == 0 else {
      let problem = Problem(.outputUnwritable, file: path, details: [String(cString: strerror(errno))])
      unlink(partial)
      throw problem
    }
  }
}
