import Civil
import Glibc

/// The encodings in which agencies deliver.
enum TextEncoding: Sendable {
  case utf8
  case utf8WithMark
  /// GB18030, of which GBK is the part without four-byte codes; systems that call themselves GBK write the others too.
  case gb18030
  /// Excel's "Unicode text": UTF-16LE with a byte order mark.
  case utf16

  /// The bytes that a file begins with.
  var mark: [UInt8] {
    switch self {
    case .utf8, .gb18030: return []
    case .utf8WithMark: return [0xEF, 0xBB, 0xBF]
    case .utf16: return [0xFF, 0xFE]
    }
  }

  /// Appends UTF-8 bytes in this encoding.
  func append(_ text: UnsafeBufferPointer<UInt8>, to buffer: ByteBuffer) {
    guard let start = text.baseAddress else { return }
    switch self {
    case .utf8, .utf8WithMark: buffer.append(start, count: text.count)
    case .gb18030: GB18030.append(text, to: buffer)
    case .utf16: TextEncoding.appendUTF16(text, to: buffer)
    }
  }

  private static func appendUTF16(_ text: UnsafeBufferPointer<UInt8>, to buffer: ByteBuffer) {
    var index = 0
    while index < text.count {
      let scalar = TextEncoding.scalar(of: text, at: &index)
      if scalar >= 0x10000 {
        let rest = scalar - 0x10000
        for unit in [0xD800 + (rest >> 10), 0xDC00 + (rest & 0x3FF)] {
          buffer.append(UInt8(unit & 0xFF))
          buffer.append(UInt8(unit >> 8))
        }
      } else {
        buffer.append(UInt8(scalar & 0xFF))
        buffer.append(UInt8(scalar >> 8))
      }
    }
  }

  /// The scalar whose UTF-8 bytes begin at an index, which moves behind it; the text is known to be valid.
  @inline(__always)
  static func scalar(of text: UnsafeBufferPointer<UInt8>, at index: inout Int) -> UInt32 {
    let lead = UInt32(text[index])
    let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    var value = length == 1 ? lead : lead & (0x7F >> UInt32(length))
    for step in 1..<max(2, length) where step < length { value = value << 6 | UInt32(text[index + step] & 0x3F) }
    index += length
    return value
  }
}

/// GB18030 by a table of all characters of the basic plane, made once with the system's converter.
enum GB18030 {
  /// The code of a character of the basic plane, its bytes from the highest down; four bytes where the highest is not 0.
  private static let codes: [UInt32] = makeCodes()

  private static func makeCodes() -> [UInt32] {
    var codes = [UInt32](repeating: 0x3F, count: 0x10000)
    let converter = iconv_open("GB18030", "UTF-16LE")
    guard converter != iconv_t(bitPattern: -1) else { preconditionFailure("the system has no GB18030") }
    defer { iconv_close(converter) }
    for scalar in 1..<0x10000 where !(0xD800..<0xE000).contains(scalar) {
      var source: [CChar] = [CChar(bitPattern: UInt8(scalar & 0xFF)), CChar(bitPattern: UInt8(scalar >> 8))]
      var target = [CChar](repeating: 0, count: 8)
      let written: Int = source.withUnsafeMutableBufferPointer { source in
        target.withUnsafeMutableBufferPointer { target in
          var from = source.baseAddress
          var to = target.baseAddress
          var left = 2
          var room = 8
          return iconv(converter, &from, &left, &to, &room) == Int(bitPattern: UInt.max) ? 0 : 8 - room
        }
      }
      guard written > 0 else { continue }
      codes[scalar] = target[..<written].reduce(0) { $0 << 8 | UInt32(UInt8(bitPattern: $1)) }
    }
    return codes
  }

  static func append(_ text: UnsafeBufferPointer<UInt8>, to buffer: ByteBuffer) {
    codes.withUnsafeBufferPointer { codes in
      buffer.reserve(text.count * 2)
      var index = 0
      while index < text.count {
        let byte = text[index]
        if byte < 0x80 {
          buffer.append(byte)
          index += 1
          continue
        }
        let scalar = TextEncoding.scalar(of: text, at: &index)
        guard scalar < 0x10000 else {
          appendFourBytes(linear: scalar - 0x10000 + 189_000, to: buffer)
          continue
        }
        let code = codes[Int(scalar)]
        if code > 0xFFFF {
          buffer.append(UInt8(code >> 24))
          buffer.append(UInt8(code >> 16 & 0xFF))
        }
        if code > 0xFF { buffer.append(UInt8(code >> 8 & 0xFF)) }
        buffer.append(UInt8(code & 0xFF))
      }
    }
  }

  /// The other planes follow each other without gaps, from 0x90308130 on.
  private static func appendFourBytes(linear: UInt32, to buffer: ByteBuffer) {
    buffer.append(UInt8(0x81 + linear / 12_600))
    buffer.append(UInt8(0x30 + linear / 1260 % 10))
    buffer.append(UInt8(0x81 + linear / 10 % 126))
    buffer.append(UInt8(0x30 + linear % 10))
  }
}
