import Civil
import Testing

@Suite("NameFold")
struct NameFoldTests {
  @Test("Single scalars: letters, spaces, interpuncts, brackets, marks")
  func scalars() {
    #expect(fold("金") == "金")
    #expect(fold("順") == "顺")
    #expect(fold("Ａ") == "a")
    #expect(fold("É") == "é")
    #expect(fold("\u{2F00}") == "一")
    #expect(fold("\u{E863}") == "䶮")
    for scalar in " \u{3000}\u{A0}\u{200B}\t\n\u{FEFF}·•・．.‧∙･\u{FE0F}\u{E0101}".unicodeScalars {
      #expect(NameFold.fast(scalar.value) == NameFold.dropped, "\(scalar.value)")
    }
    for scalar in "(（[【〔)）]】〕\u{301}\u{1112}\u{1161}\u{11AB}ㅎ⑴ﬁ\u{3099}\u{FF9E}".unicodeScalars {
      #expect(NameFold.fast(scalar.value) == NameFold.complex, "\(scalar.value)")
    }
  }

  @Test("Scalars that change planes while folding, both ways")
  func planes() {
    #expect(fold("\u{E816}") == "\u{20087}")
    #expect(fold("\u{FACF}") == "\u{2284A}")
    #expect(fold("\u{2F800}") == "丽")
    #expect(fold("𝐀") == "a")
    #expect(fold("𠮷") == "𠮷")
    #expect(fold("\u{10FFFF}") == "\u{10FFFF}")
  }

  @Test("Folding a folded scalar changes nothing, for all there are")
  func idempotent() {
    let table = NameFold.table
    var wrong: [UInt32] = []
    for code in 0...0x10FFFF as ClosedRange<UInt32> where Unicode.Scalar(code) != nil {
      let folded = table.fast(code)
      if folded == NameFold.dropped || folded == NameFold.complex { continue }
      if Unicode.Scalar(folded) == nil || table.fast(folded) != folded { wrong.append(code) }
    }
    #expect(wrong.isEmpty)
  }

  @Test("No scalar is taken for one of the two signs")
  func signs() {
    #expect(Unicode.Scalar(NameFold.dropped) == nil)
    #expect(Unicode.Scalar(NameFold.complex) == nil)
    #expect(NameFold.dropped != NameFold.complex)
  }

  @Test("Scalar by scalar gives the hash of the name, whenever no scalar is complex")
  func hashes() {
    var random = SeededGenerator(seed: 863)
    let ranges: [ClosedRange<UInt32>] = [
      0x20...0x7E, 0xA0...0x24F, 0x2000...0x206F, 0x2E80...0x33FF, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xE000...0xFAFF,
      0xFE00...0xFFEF, 0x1D400...0x1D7FF, 0x20000...0x2FA1D,
    ]
    var compared = 0
    var wrong: [String] = []
    for _ in 0..<20_000 {
      var view = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...5, using: &random) {
        let range = ranges.randomElement(using: &random) ?? 0x20...0x7E
        if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &random)) { view.append(scalar) }
      }
      guard let hash = fastHash(view) else { continue }
      compared += 1
      if hash != PersonName(String(view)).hash { wrong.append(String(view)) }
    }
    #expect(wrong.isEmpty)
    #expect(compared > 10_000)
  }

  @Test("An empty name and one of nothing but spaces hash to none")
  func empty() {
    #expect(fastHash("".unicodeScalars) == TextHash.none)
    #expect(fastHash("\u{3000} ·".unicodeScalars) == TextHash.none)
  }

  private func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar? { Unicode.Scalar(NameFold.fast(scalar.value)) }

  /// What a feed reader does; nil for a name that needs the slow path.
  private func fastHash(_ scalars: String.UnicodeScalarView) -> TextHash? {
    let table = NameFold.table
    var hasher = FoldedHasher()
    for scalar in scalars {
      let folded = table.fast(scalar.value)
      if folded == NameFold.complex { return nil }
      if folded != NameFold.dropped { hasher.combine(folded) }
    }
    return hasher.finish()
  }
}
