import CLibCrypto

/// SHA-256 of fields one after another. Each goes in after its length, so that no two lists of fields look alike.
/// One is used over and over; not for several threads at once.
final class SHA256 {
  private let context: OpaquePointer
  private var scratch: [UInt8] = []

  init() {
    guard let context = EVP_MD_CTX_new() else {
      // Only without memory, or with a libcrypto that lacks SHA-256: nothing could be recorded then.
      fatalError("libcrypto offers no SHA-256")
    }
    self.context = context
  }

  deinit {
    EVP_MD_CTX_free(context)
  }

  /// Takes in a field; nil is another field than an empty text.
  func add(_ field: String?) {
    guard var field else {
      withUnsafeBytes(of: UInt64.max) { scratch.append(contentsOf: $0) }
      return
    }
    field.withUTF8 { bytes in
      withUnsafeBytes(of: UInt64(bytes.count).littleEndian) { scratch.append(contentsOf: $0) }
      scratch.append(contentsOf: bytes)
    }
  }

  /// The hash of what was taken in, 64 hexadecimal digits. The next one starts anew.
  func finish() -> String {
    defer { scratch.removeAll(keepingCapacity: true) }
    var digest = [UInt8](repeating: 0, count: 32)
    guard EVP_DigestInit_ex(context, EVP_sha256(), nil) == 1, EVP_DigestUpdate(context, scratch, scratch.count) == 1,
      EVP_DigestFinal_ex(context, &digest, nil) == 1
    else { fatalError("libcrypto offers no SHA-256") }
    return String(unsafeUninitializedCapacity: 64) { text in
      for (index, byte) in digest.enumerated() {
        text[2 * index] = SHA256.digit(byte >> 4)
        text[2 * index + 1] = SHA256.digit(byte & 15)
      }
      return 64
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
