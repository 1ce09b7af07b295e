import Glibc

@testable import Feeds

extension Transcript {
  /// Everything in the file.
  var bytes: [UInt8] {
    var bytes = [UInt8](repeating: 0, count: byteCount + 1)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    return Array(bytes.prefix(max(0, count)))
  }

  /// Everything in the file, as text.
  var text: String { String(decoding: bytes, as: UTF8.self) }
}

/// The most memory this process has had so far, in bytes.
var peakMemory: Int {
  var usage = rusage()
  getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
  return usage.ru_maxrss * 1024
}
