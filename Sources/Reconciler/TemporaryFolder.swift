#if canImport(Glibc)
  import Glibc
#endif

/// Where commands without an output folder put their transcripts, which have no name and vanish with the process.
enum TemporaryFolder {
  /// `TMPDIR`, or `/tmp`.
  static var path: String { getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp" }
}
