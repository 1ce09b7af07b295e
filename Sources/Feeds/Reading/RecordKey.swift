import Civil

/// Hashes record keys (K) to 64 bits: equal keys have equal hashes, whatever the encoding and however the cells were
/// damaged. Keys with equal hashes are compared by their texts before one record replaces another.
struct RecordKey {
  private(set) var hash: UInt64 = 0x2D35_8DCC_AA6C_78A5

  /// Adds a number.
  @inline(__always)
  mutating func combine(_ value: UInt64) {
    let product = (hash ^ value).multipliedFullWidth(by: 0x8BB8_4B93_962E_ACC9)
    hash = product.high ^ product.low
  }

  /// Adds a text in half width, without damage and spaces at its ends, eight bytes at a time.
  @inline(__always)
  mutating func combine(plain bytes: UnsafeBufferPointer<UInt8>) {
    guard let base = bytes.baseAddress else { return combine(0) }
    let raw = UnsafeRawPointer(base)
    var offset = 0
    while offset + 8 <= bytes.count {
      combine(raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset += 8
    }
    var rest: UInt64 = 0
    while offset < bytes.count {
      rest = rest << 8 | UInt64(bytes[offset])
      offset += 1
    }
    combine(rest ^ UInt64(bytes.count) << 56)
  }

  /// The form in which the text of a key is compared.
  static func canonical(_ text: String) -> String {
    SpreadsheetCell.narrowed(text).uppercased()
  }
}

extension RowReader {
  /// The hash of the current row's key.
  @inline(__always)
  mutating func key(of parts: [TablePlan.KeyPart], _ head: RecordHead) -> UInt64 {
    var key = RecordKey()
    for part in parts {
      switch part {
      case .person: key.combine(head.packedID)
      case .text(let column): combineText(column, into: &key)
      case .day(let slot): key.combine(UInt64(truncatingIfNeeded: Int(day(slot)?.daysSinceEpoch ?? .min)))
      case .code(let slot): key.combine(UInt64(codeNumber(slot) ?? 0))
      }
    }
    return key.hash
  }

  @inline(__always)
  private func combineText(_ column: Int, into key: inout RecordKey) {
    guard column >= 0, cells[column].length > 0 else { return key.combine(0) }
    let raw = UnsafeBufferPointer(start: bytes + Int(cells[column].start), count: Int(cells[column].length))
    // Digits and upper-case letters are what they are; all else is brought into that form first.
    let isPlain = raw.allSatisfy { ($0 >= 0x30 && $0 <= 0x39) || ($0 >= 0x41 && $0 <= 0x5A) || $0 == 0x2D }
    if isPlain {
      key.combine(plain: raw)
    } else {
      combineUnusualText(column, into: &key)
    }
  }

  @inline(never)
  private func combineUnusualText(_ column: Int, into key: inout RecordKey) {
    var text = RecordKey.canonical(rawText(cells[column]))
    text.withUTF8 { key.combine(plain: $0) }
  }
}
