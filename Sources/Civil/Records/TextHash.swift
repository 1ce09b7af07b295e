/// A hash of a folded text, for comparing texts that stay in their files. Zero stands for an empty or missing text, the
/// highest number for one that is there but cannot be read.
///
/// Equal texts have equal hashes; different texts differ with a probability of 1 − 2⁻³². Anything that declares two
/// texts *equal* across persons (a shared account) therefore looks at the texts themselves before it speaks.
public struct TextHash: Hashable, Sendable, BitwiseCopyable {
  /// The hash; zero for no text.
  public let rawValue: UInt32

  /// A hash computed elsewhere.
  @inlinable
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// No text.
  public static let none = TextHash(rawValue: 0)

  /// A text that is there but cannot be read: it is not empty, and equal to no other.
  public static let unreadable = TextHash(rawValue: .max)

  /// Whether a text is there that cannot be read.
  @inlinable
  public var isUnreadable: Bool { rawValue == .max }

  /// Whether there is a text, and one that can be compared.
  @inlinable
  public var isComparable: Bool { !isNone && !isUnreadable }

  /// Whether there is no text.
  @inlinable
  public var isNone: Bool { rawValue == 0 }

  /// The hash of a folded text's Unicode scalars.
  public init(of text: some StringProtocol) {
    var hasher = FoldedHasher()
    for scalar in text.unicodeScalars { hasher.combine(scalar.value) }
    self = hasher.finish()
  }
}

/// Hashes a folded text scalar by scalar, the same on every machine and every night.
public struct FoldedHasher {
  @usableFromInline var state: UInt64 = 0x9E37_79B9_7F4A_7C15
  @usableFromInline var isEmpty = true

  /// A hasher of no text yet.
  @inlinable
  public init() {}

  /// Adds one Unicode scalar.
  @inlinable
  public mutating func combine(_ scalar: UInt32) {
    // Multiply and fold, as wyhash does: both halves of the product count.
    let product = (state ^ UInt64(scalar)).multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
    state = product.high ^ product.low
    isEmpty = false
  }

  /// The hash of what was added; `none` if that was nothing.
  @inlinable
  public func finish() -> TextHash {
    if isEmpty { return .none }
    let mixed = state ^ (state >> 32)
    let folded = UInt32(truncatingIfNeeded: mixed)
    // Two numbers are taken.
    return TextHash(rawValue: min(max(folded, 1), .max - 1))
  }
}
