/// Bracketed notes that clerks write behind a name, as in `金花（已故）`.
enum NameNotes {
  private static let opening: Set<UInt32> = Set("([{〈《「『【〔〖〘〚".unicodeScalars.map(\.value))
  private static let closing: Set<UInt32> = Set(")]}〉》」』】〕〗〙〛".unicodeScalars.map(\.value))

  /// The brackets that begin and end a note, in form KC.
  static let brackets = opening.union(closing)

  /// The name without its notes; a note that is never closed reaches to the end. A name that is nothing but notes
  /// keeps what stands in them.
  static func removed(from name: [UInt32]) -> [UInt32] {
    var depth = 0
    var outside: [UInt32] = []
    for code in name {
      if opening.contains(code) {
        depth += 1
      } else if closing.contains(code) {
        depth = max(0, depth - 1)
      } else if depth == 0 {
        outside.append(code)
      }
    }
    return outside.isEmpty ? name.filter { !brackets.contains($0) } : outside
  }
}
