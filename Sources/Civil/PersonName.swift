/// A person's name (姓名) as an agency writes it, and the form in which names are compared.
///
/// Agencies write one name in many ways: with spaces (`李  强`), with any of a dozen interpuncts, in full-width letters, in
/// traditional characters, with private-use code points for rare ones, as Hangul in pieces, with a note (`金花（已故）`).
/// Folding takes all that away, so that two writings of one name become equal. It does nothing else: names that only
/// sound alike (哲 and 铁, 淑 and 叔) stay different.
public struct PersonName: Hashable, Sendable {
  /// The name as delivered.
  public let text: String

  /// The name as compared; folding it again changes nothing. Empty where nothing of the name is left.
  public let folded: String

  /// The name written `text`.
  public init(_ text: String) {
    self.text = text
    folded = PersonName.fold(text)
  }

  /// The hash of the folded name, as record rows keep it.
  public var hash: TextHash { TextHash(of: folded) }

  /// Whether both are writings of one name.
  public func isSame(as other: PersonName) -> Bool { folded == other.folded }

  private static func fold(_ text: String) -> String {
    var current = text.unicodeScalars.map(\.value)
    let table = NameFold.table
    if current.contains(where: { table.fast($0) == NameFold.complex }) {
      // One change can make room for another: a space between two jamo goes, then they compose.
      while true {
        let normalized = foldingEach(Normalization.shared.composed(foldingEach(current)))
        let next = NameNotes.removed(from: normalized)
        if next == current { break }
        current = next
      }
    } else {
      current = foldingEach(current)
    }
    var folded = String.UnicodeScalarView()
    folded.append(contentsOf: current.compactMap(Unicode.Scalar.init))
    return String(folded)
  }

  /// Folds the scalars that can be folded alone and leaves the others.
  private static func foldingEach(_ scalars: [UInt32]) -> [UInt32] {
    let table = NameFold.table
    return scalars.compactMap { scalar in
      switch table.fast(scalar) {
      case NameFold.dropped: return nil
      case NameFold.complex: return scalar
      case let folded: return folded
      }
    }
  }
}
