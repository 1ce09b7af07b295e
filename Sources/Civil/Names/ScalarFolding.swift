/// Works out from the tables what each single scalar folds to; used once, to build `NameFoldTable`.
struct ScalarFolding {
  private var dropped: Set<UInt32> = []
  private var replacements: [UInt32: UInt32] = [:]

  init() {
    for entry in NameFoldData.entries(of: NameFoldData.dropped) {
      for (code, _) in entry.codePoints { dropped.insert(code) }
    }
    for text in [NameFoldData.lowerCase, NameFoldData.privateUse] {
      for entry in NameFoldData.entries(of: text) {
        for (code, distance) in entry.codePoints { replacements[code] = entry.values[0] + distance }
      }
    }
    let characters = NameFoldData.characters.unicodeScalars.filter { $0 != "\n" }.map(\.value)
    for index in stride(from: 0, to: characters.count, by: 2) {
      replacements[characters[index]] = characters[index + 1]
    }
  }

  /// Every code point that some table names, with what it folds to.
  func all() -> [UInt32: UInt32] {
    var codes = dropped.union(replacements.keys)
    codes.formUnion(Normalization.shared.codePoints)
    codes.formUnion(Normalization.shared.marks)
    codes.formUnion(NameNotes.brackets)
    codes.formUnion((0x1100...0x11FF as ClosedRange<UInt32>))
    codes.formUnion((0xA960...0xA97F as ClosedRange<UInt32>))
    codes.formUnion((0xD7B0...0xD7FF as ClosedRange<UInt32>))
    return Dictionary(uniqueKeysWithValues: codes.map { ($0, fold($0)) })
  }

  private func fold(_ code: UInt32) -> UInt32 {
    var current = code
    while true {
      if dropped.contains(current) { return NameFold.dropped }
      if let replacement = replacements[current] {
        current = replacement
        continue
      }
      let normalized = Normalization.shared.composed([current])
      guard normalized.count == 1 else { return NameFold.complex }
      if normalized[0] == current { break }
      current = normalized[0]
    }
    let isComplex = NameNotes.brackets.contains(current) || Normalization.shared.dependsOnContext(current)
    return isComplex ? NameFold.complex : current
  }
}
