import Civil

/// Folds values before they are compared: ways of writing that mean the same become the same text.
struct TextFolding {
  private let table = NameFold.table
  private let kind: FieldType.Folding
  private let dayFirst: Bool

  /// Letters without their marks for U+00C0 ... U+017F, two characters standing for ligatures written out.
  private static let baseLetters: [UInt8] = Array(
    """
    aaaaaaaceeeeiiiidnooooo*ouuuuytsaaaaaaaceeeeiiiidnooooo*ouuuuyty\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllllllln\
    nnnnnnnnooooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs
    """.utf8)
  private static let firstIdeograph: UInt32 = 0x2E80

  init(_ kind: FieldType.Folding, dayFirst: Bool) {
    self.kind = kind
    self.dayFirst = dayFirst
  }

  /// Appends the folded form of a value to `folded`; nothing where nothing is left.
  func fold(_ value: UnsafeBufferPointer<UInt8>, into folded: inout [UInt8]) {
    switch kind {
    case .words: foldLetters(value, into: &folded, separator: 0x20)
    case .compact: foldLetters(value, into: &folded, separator: nil)
    case .date:
      if let date = DateDigits(reading: value, dayFirst: dayFirst) {
        date.appendText(to: &folded)
      } else {
        for byte in value where byte >= 0x30 && byte <= 0x39 { folded.append(byte) }
      }
    case .lowercase:
      for byte in value where byte > 0x20 { folded.append(byte &- 0x41 < 26 ? byte | 0x20 : byte) }
    }
  }

  private func foldLetters(_ value: UnsafeBufferPointer<UInt8>, into folded: inout [UInt8], separator: UInt8?) {
    let start = folded.count
    var gap = false
    var last: UInt32 = 0
    func add(_ scalar: UInt32, to folded: inout [UInt8]) {
      // Between ideographs a space means nothing: two-character names often have one.
      if gap, let separator, folded.count > start,
        last < TextFolding.firstIdeograph || scalar < TextFolding.firstIdeograph
      {
        folded.append(separator)
      }
      gap = false
      last = scalar
      if scalar < 0x80 {
        folded.append(UInt8(truncatingIfNeeded: scalar))
      } else if let scalar = Unicode.Scalar(scalar) {
        folded.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    var index = 0
    while index < value.count {
      let byte = value[index]
      if byte < 0x80 {
        index += 1
        let letter = byte | 0x20
        if letter &- 0x61 < 26 {
          add(UInt32(letter), to: &folded)
        } else if byte &- 0x30 < 10 {
          add(UInt32(byte), to: &folded)
        } else if byte != 0x27 {
          gap = true
        }
        continue
      }
      let scalar = TextFolding.scalar(in: value, at: &index)
      // Combining marks after a letter.
      if scalar >= 0x300 && scalar < 0x370 { continue }
      if scalar >= 0xC0, scalar < 0x180, case let base = TextFolding.baseLetters[Int(scalar - 0xC0)], base != 0x2A {
        add(UInt32(base), to: &folded)
        continue
      }
      let known = table.fast(scalar)
      if known == NameFold.dropped {
        gap = true
      } else if known == NameFold.complex {
        add(scalar, to: &folded)
      } else {
        add(known, to: &folded)
      }
    }
  }

  /// The scalar at `index`, which moves behind it. Bytes that are no UTF-8 are taken one by one.
  static func scalar(in bytes: UnsafeBufferPointer<UInt8>, at index: inout Int) -> UInt32 {
    let lead = bytes[index]
    let length = lead < 0x80 ? 1 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1
    guard length > 1, index + length <= bytes.count else {
      index += 1
      return UInt32(lead)
    }
    var scalar = UInt32(lead) & (0xFF >> UInt32(length + 1))
    for offset in 1..<length { scalar = scalar << 6 | UInt32(bytes[index + offset] & 0x3F) }
    index += length
    return scalar
  }
}
