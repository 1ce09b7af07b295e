import CAtomicRename
import Civil
import Feeds

#if canImport(Glibc)
  import Glibc
#endif

/// The folder results are published in. A run writes into a staging folder beside the results and publishes by one
/// rename, so that a reader sees a whole run or none, and a killed run leaves the last good night in place.
struct OutputFolder {
  private static let stagingPrefix = ".hedui-staging-"

  let path: String
  /// Where this run writes until it publishes.
  let staging: String
  private let lock: RunLock

  /// Makes the folder where it is missing, takes its lock, and clears away what killed runs left.
  init(path: String) throws(Problem) {
    self.path = path
    OutputFolder.makeFolders(path)
    lock = try RunLock(folder: path)
    for name in FolderListing.names(of: path) ?? [] where name.hasPrefix(OutputFolder.stagingPrefix) {
      OutputFolder.remove(path + "/" + name)
    }
    staging = path + "/" + OutputFolder.stagingPrefix + String(getpid())
    guard mkdir(staging, 0o700) == 0 else {
      throw Problem(.outputUnwritable, file: path, details: [String(cString: strerror(errno))])
    }
  }

  /// Puts the staged folder in the place of `<path>/<name>` and removes what was there.
  func publish(_ staged: String, as name: String) throws(Problem) {
    OutputFolder.synchronise(staged)
    let target = path + "/" + name
    var status = stat()
    if lstat(target, &status) == 0 {
      // Both exist: the system swaps them in one step.
      guard atomic_rename_exchange(staged, target) == 0 else {
        throw Problem(.outputUnwritable, file: target, details: [String(cString: strerror(errno))])
      }
      OutputFolder.remove(staged)
    } else {
      guard rename(staged, target) == 0 else {
        throw Problem(.outputUnwritable, file: target, details: [String(cString: strerror(errno))])
      }
    }
    OutputFolder.synchronise(path)
  }

  /// Removes the staging folder.
  func discardStaging() {
    OutputFolder.remove(staging)
  }

  private static func makeFolders(_ path: String) {
    var prefix = path.hasPrefix("/") ? "/" : ""
    for piece in path.split(separator: "/") {
      prefix += prefix.isEmpty || prefix.hasSuffix("/") ? String(piece) : "/" + piece
      mkdir(prefix, 0o700)
    }
  }

  /// Brings a folder's entries to the disk, so that a power cut after publishing loses nothing.
  private static func synchronise(_ folder: String) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  private static func remove(_ path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    if status.st_mode & S_IFMT == S_IFDIR {
      for name in FolderListing.names(of: path) ?? [] { remove(path + "/" + name) }
      rmdir(path)
    } else {
      unlink(path)
    }
  }
}
