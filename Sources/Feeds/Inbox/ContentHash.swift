import CLibCrypto
import Civil

/// SHA-256 of a file's bytes, taken in as they are read. Not for several threads at once: its owner sees to that.
final class ContentHash: @unchecked Sendable {
  private let context: OpaquePointer
  private(set) var hexadecimal: String?

  init() {
    guard let context = EVP_MD_CTX_new(), EVP_DigestInit_ex(context, EVP_sha256(), nil) == 1 else {
      // Only without memory, or with a libcrypto that lacks SHA-256: nothing could be recorded then.
      fatalError("libcrypto offers no SHA-256")
    }
    self.context = context
  }

  deinit {
    EVP_MD_CTX_free(context)
  }

  /// Takes in bytes.
  func add(_ bytes: UnsafePointer<UInt8>, _ count: Int) {
    EVP_DigestUpdate(context, bytes, count)
  }

  /// Ends the hash; nothing can be added any more.
  func finish() {
    guard hexadecimal == nil else { return }
    var digest = [UInt8](repeating: 0, count: 32)
    EVP_DigestFinal_ex(context, &digest, nil)
    let digits = Array("0123456789abcdef".unicodeScalars)
    var text = String.UnicodeScalarView()
    for byte in digest {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    hexadecimal = String(text)
  }
}

extension OpenFile {
  /// Takes the whole file into a hash and ends it.
  func hash(into hash: ContentHash) throws(Problem) {
    let size = 1 << 18
    let buffer = UnsafeMutablePointer<UInt8>.allocate(capacity: size)
    defer { buffer.deallocate() }
    var offset = 0
    while offset < self.size {
      let count = min(size, self.size - offset)
      try read(into: buffer, count: count, at: offset)
      hash.add(buffer, count)
      offset += count
    }
    hash.finish()
  }

  /// Whether every byte belongs to a valid UTF-8 sequence.
  func isStrictUTF8() throws(Problem) -> Bool {
    var check = UTF8Check()
    let size = 1 << 18
    let buffer = UnsafeMutablePointer<UInt8>.allocate(capacity: size)
    defer { buffer.deallocate() }
    var offset = 0
    while offset < self.size, check.invalidCount == 0 {
      let count = min(size, self.size - offset)
      try read(into: buffer, count: count, at: offset)
      check.add(UnsafeBufferPointer(start: buffer, count: count))
      offset += count
    }
    check.finish()
    return check.invalidCount == 0
  }
}
