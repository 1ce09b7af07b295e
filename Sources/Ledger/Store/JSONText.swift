import Foundation

/// The JSON of the ledger: always the same bytes for the same content, as hashes are taken of it. Written by hand, since a
/// night may write a hundred thousand; read by Foundation.
enum JSONText {
  /// A list of texts.
  static func of(_ texts: [String]) -> String {
    guard !texts.isEmpty else { return "[]" }
    var bytes = [UInt8(ascii: "[")]
    for (index, text) in texts.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      append(text, to: &bytes)
    }
    bytes.append(UInt8(ascii: "]"))
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Texts by name, in the order of the names.
  static func of(_ payload: [String: String]) -> String {
    var bytes = [UInt8(ascii: "{")]
    for (index, (name, text)) in payload.sorted(by: { $0.key < $1.key }).enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      append(text, named: name, to: &bytes)
    }
    bytes.append(UInt8(ascii: "}"))
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Evidence, as `EvidenceValue` decodes it.
  static func of(_ evidence: [EvidenceValue]) -> String {
    var bytes = [UInt8(ascii: "[")]
    bytes.reserveCapacity(evidence.count * 192)
    for (index, value) in evidence.enumerated() {
      bytes.append(contentsOf: index > 0 ? ",{".utf8 : "{".utf8)
      append(value.drop, named: "drop", to: &bytes)
      bytes.append(UInt8(ascii: ","))
      append(value.feed, named: "feed", to: &bytes)
      bytes.append(UInt8(ascii: ","))
      append(value.field, named: "field", to: &bytes)
      bytes.append(UInt8(ascii: ","))
      append(value.fieldTitle, named: "fieldTitle", to: &bytes)
      bytes.append(contentsOf: ",\"line\":\(value.line),".utf8)
      append(value.value, named: "value", to: &bytes)
      bytes.append(UInt8(ascii: "}"))
    }
    bytes.append(UInt8(ascii: "]"))
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What a text of the ledger says.
  static func read<T: Decodable>(_ type: T.Type, from text: String) throws -> T {
    do {
      return try JSONDecoder().decode(type, from: Data(text.utf8))
    } catch {
      throw UnreadableRow()
    }
  }

  private static func append(_ text: String, named name: StaticString, to bytes: inout [UInt8]) {
    append(text, named: name.description, to: &bytes)
  }

  private static func append(_ text: String, named name: String, to bytes: inout [UInt8]) {
    append(name, to: &bytes)
    bytes.append(UInt8(ascii: ":"))
    append(text, to: &bytes)
  }

  /// A text in quotation marks; RFC 8259 asks to escape these and control characters only.
  private static func append(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    bytes.append(UInt8(ascii: "\""))
    text.withUTF8 { characters in
      if characters.contains(where: isSpecial) {
        for byte in characters { appendEscaped(byte, to: &bytes) }
      } else {
        bytes.append(contentsOf: characters)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private static func appendEscaped(_ byte: UInt8, to bytes: inout [UInt8]) {
    if byte < 0x20 {
      bytes.append(contentsOf: (byte < 16 ? "\\u000" : "\\u00").utf8)
      bytes.append(contentsOf: String(byte, radix: 16).utf8)
    } else {
      if isSpecial(byte) { bytes.append(UInt8(ascii: "\\")) }
      bytes.append(byte)
    }
  }
}
