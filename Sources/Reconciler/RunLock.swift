import Civil

#if canImport(Glibc)
  import Glibc
#endif

/// Keeps a second run out of the same output folder. The system gives the lock back when the process ends, however it
/// ends.
final class RunLock {
  private let descriptor: Int32

  /// Takes the lock of an output folder.
  ///
  /// - Throws: `runGoingOn` where another run has it.
  init(folder: String) throws(Problem) {
    let path = folder + "/.hedui.lock"
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw Problem(.outputUnwritable, file: folder, details: [String(cString: strerror(errno))])
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      throw Problem(.runGoingOn, file: folder)
    }
  }

  deinit {
    close(descriptor)
  }
}
