import CLibCrypto
import Civil

/// What one pass over a drop's bytes tells: its SHA-256, and whether it is strictly valid UTF-8.
public struct Fingerprint: Sendable, Hashable {
  /// SHA-256 in lower-case hexadecimal.
  public let sha256: String
  /// The drop's size in bytes.
  public let size: Int
  /// Whether every byte belongs to a valid UTF-8 sequence.
  public let isStrictUTF8: Bool

  /// Reads a file once.
  init(of file: OpenFile) throws(Problem) {
    let size = 1 << 18
    let buffer = UnsafeMutablePointer<UInt8>.allocate(capacity: size)
    defer { buffer.deallocate() }
    guard let context = EVP_MD_CTX_new() else { throw Problem(.unreadable, file: file.name, details: ["SHA-256"]) }
    defer { EVP_MD_CTX_free(context) }
    guard EVP_DigestInit_ex(context, EVP_sha256(), nil) == 1 else {
      throw Problem(.unreadable, file: file.name, details: ["SHA-256"])
    }
    var check = UTF8Check()
    var offset = 0
    while offset < file.size {
      let count = min(size, file.size - offset)
      try file.read(into: buffer, count: count, at: offset)
      EVP_DigestUpdate(context, buffer, count)
      if check.invalidCount == 0 { check.add(UnsafeBufferPointer(start: buffer, count: count)) }
      offset += count
    }
    check.finish()
    var digest = [UInt8](repeating: 0, count: 32)
    EVP_DigestFinal_ex(context, &digest, nil)
    sha256 = Fingerprint.hexadecimal(digest)
    self.size = file.size
    isStrictUTF8 = check.invalidCount == 0
  }

  private static func hexadecimal(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".unicodeScalars)
    var text = String.UnicodeScalarView()
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(text)
  }
}
