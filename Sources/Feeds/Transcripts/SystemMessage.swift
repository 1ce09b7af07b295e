import Civil
import Glibc

extension Problem {
  /// A problem with the system's own message for the error number of the call that just failed.
  static func system(_ kind: Kind, file: String) -> Problem {
    Problem(kind, file: file, details: [String(cString: strerror(errno))])
  }
}
