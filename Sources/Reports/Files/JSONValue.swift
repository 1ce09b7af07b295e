/// JSON whose members keep the order in which they are given.
enum JSONValue {
  case null
  case boolean(Bool)
  case number(Int64)
  case string(String)
  case array([JSONValue])
  case object([(String, JSONValue)])

  /// A whole number.
  static func number(_ value: Int) -> JSONValue { .number(Int64(value)) }

  /// A whole number, or `null`.
  static func number(_ value: (some BinaryInteger)?) -> JSONValue { value.map { .number(Int64($0)) } ?? .null }

  /// An array of texts.
  static func strings(_ values: [String]) -> JSONValue { .array(values.map { .string($0) }) }

  /// The text, indented by two spaces a level, in UTF-8.
  func write(to bytes: inout [UInt8], level: Int = 0) {
    switch self {
    case .null: bytes += "null".utf8
    case .boolean(let value): bytes += (value ? "true" : "false").utf8
    case .number(let value): bytes += String(value).utf8
    case .string(let text): JSONValue.write(text, to: &bytes)
    case .array(let values):
      JSONValue.write(values, between: ("[", "]"), to: &bytes, level: level) { value, bytes in
        value.write(to: &bytes, level: level + 1)
      }
    case .object(let members):
      JSONValue.write(members, between: ("{", "}"), to: &bytes, level: level) { member, bytes in
        JSONValue.write(member.0, to: &bytes)
        bytes += ": ".utf8
        member.1.write(to: &bytes, level: level + 1)
      }
    }
  }

  private static func write<Item>(
    _ items: [Item], between ends: (String, String), to bytes: inout [UInt8], level: Int,
    each: (Item, inout [UInt8]) -> Void
  ) {
    bytes += ends.0.utf8
    for (index, item) in items.enumerated() {
      bytes += (index == 0 ? "\n" : ",\n").utf8
      bytes += repeatElement(0x20, count: 2 * (level + 1))
      each(item, &bytes)
    }
    if !items.isEmpty {
      bytes.append(0x0A)
      bytes += repeatElement(0x20, count: 2 * level)
    }
    bytes += ends.1.utf8
  }

  private static func write(_ text: String, to bytes: inout [UInt8]) {
    let hex = Array("0123456789abcdef".utf8)
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes += "\\\"".utf8
      case UInt8(ascii: "\\"): bytes += "\\\\".utf8
      case 0x0A: bytes += "\\n".utf8
      case 0x0D: bytes += "\\r".utf8
      case 0x09: bytes += "\\t".utf8
      case 0..<0x20, 0x7F: bytes += "\\u00".utf8 + [hex[Int(byte >> 4)], hex[Int(byte & 15)]]
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
