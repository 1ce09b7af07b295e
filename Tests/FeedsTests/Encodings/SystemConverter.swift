import Glibc

/// The C library's iconv, to compare with.
final class SystemConverter {
  private let converter: iconv_t

  init?(from encoding: String, to target: String = "UTF-8") {
    guard let converter = iconv_open(target, encoding), converter != iconv_t(bitPattern: -1) else { return nil }
    self.converter = converter
  }

  deinit { iconv_close(converter) }

  /// The text of these bytes, or nil where iconv refuses them.
  func text(_ bytes: [UInt8]) -> String? {
    self.bytes(bytes).map { String(decoding: $0, as: UTF8.self) }
  }

  /// A text in another encoding, or nil where that lacks a character.
  static func encode(_ text: String, _ encoding: String) -> [UInt8]? {
    SystemConverter(from: "UTF-8", to: encoding)?.bytes(Array(text.utf8))
  }

  private func bytes(_ bytes: [UInt8]) -> [UInt8]? {
    var input = bytes.map { CChar(bitPattern: $0) }
    var output = [UInt8](repeating: 0, count: bytes.count * 4 + 8)
    let length: Int? = input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBytes { output in
        var from = input.baseAddress
        var fromLeft = input.count
        var to = output.bindMemory(to: CChar.self).baseAddress
        var toLeft = output.count
        iconv(converter, nil, nil, nil, nil)
        guard iconv(converter, &from, &fromLeft, &to, &toLeft) == 0, fromLeft == 0 else { return nil }
        return output.count - toLeft
      }
    }
    return length.map { Array(output[..<$0]) }
  }
}
