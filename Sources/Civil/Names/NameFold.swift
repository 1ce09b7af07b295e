/// Folding of names one scalar at a time, for readers that fold millions of records and may not allocate.
///
/// As long as no scalar of a name is `complex`, the scalars that are not `dropped` are the folded name: hashed with
/// `FoldedHasher` they give `PersonName(name).hash`. A name with a `complex` one goes through `PersonName` as a whole.
public enum NameFold {
  /// Stands for a scalar that vanishes: a space, an interpunct, something invisible. No scalar has this value.
  @inlinable public static var dropped: UInt32 { 0xD800 }

  /// Stands for a scalar that cannot be folded alone: a bracket, a combining mark, a jamo, a ligature. No scalar has this
  /// value.
  @inlinable public static var complex: UInt32 { 0xD801 }

  /// The table behind `fast(_:)`, built when first asked for; a loop should keep it in a local constant.
  public static let table = NameFoldTable()

  /// The folded scalar, `dropped` or `complex`.
  @inlinable
  public static func fast(_ scalar: UInt32) -> UInt32 { table.fast(scalar) }
}
