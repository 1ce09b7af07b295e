/// A value with two spare bit patterns, one for "none" and one for "there, but unreadable", so that an optional takes no
/// more room than the value.
public protocol Packable: Sendable {
  /// The integer it is stored as.
  associatedtype Bits: FixedWidthInteger & Sendable & BitwiseCopyable
  /// The pattern that no value uses.
  static var noneBits: Bits { get }
  /// Another pattern that no value uses: something is written there, but nobody can tell what.
  static var unreadableBits: Bits { get }
  /// The value for any other pattern.
  init(bits: Bits)
  /// The pattern of the value.
  var bits: Bits { get }
}

/// An optional value of a record row, in the size of the value itself: a value, none, or something unreadable.
///
/// An empty field often means something (still in prison, current, nothing set off). A field that is filled but cannot be
/// read means none of that: it is unknown, and no rule may argue from it.
public struct Packed<Value: Packable>: Sendable, BitwiseCopyable {
  @usableFromInline let bits: Value.Bits

  /// Packs a value, or none.
  @inlinable
  public init(_ value: Value?) {
    bits = value?.bits ?? Value.noneBits
  }

  private init(bits: Value.Bits) {
    self.bits = bits
  }

  /// Something that is there but cannot be read.
  public static var unreadable: Packed { Packed(bits: Value.unreadableBits) }

  /// The value; nil where there is none or it cannot be read.
  @inlinable
  public var value: Value? {
    bits == Value.noneBits || bits == Value.unreadableBits ? nil : Value(bits: bits)
  }

  /// Whether something is there that cannot be read.
  @inlinable
  public var isUnreadable: Bool { bits == Value.unreadableBits }
}

extension Day: Packable {
  /// The pattern that stands for none.
  @inlinable public static var noneBits: Int32 { .min }
  /// The pattern that stands for something unreadable.
  @inlinable public static var unreadableBits: Int32 { .min + 1 }
  /// The value with that pattern.
  @inlinable public init(bits: Int32) { self.init(daysSinceEpoch: bits) }
  /// The pattern.
  @inlinable public var bits: Int32 { daysSinceEpoch }
}

extension Month: Packable {
  /// The pattern that stands for none.
  @inlinable public static var noneBits: UInt16 { .max }
  /// The pattern that stands for something unreadable.
  @inlinable public static var unreadableBits: UInt16 { .max - 1 }
  /// The value with that pattern.
  @inlinable public init(bits: UInt16) { self.init(ordinal: bits) }
  /// The pattern.
  @inlinable public var bits: UInt16 { ordinal }
}

extension Division: Packable {
  /// The pattern that stands for none.
  @inlinable public static var noneBits: UInt64 { .max }
  /// The pattern that stands for something unreadable.
  @inlinable public static var unreadableBits: UInt64 { .max - 1 }
  /// The value with that pattern.
  @inlinable public init(bits: UInt64) { self.init(code: bits) }
  /// The pattern.
  @inlinable public var bits: UInt64 { code }
}

extension Sex: Packable {
  /// The pattern that stands for none.
  @inlinable public static var noneBits: UInt8 { 0 }
  /// The pattern that stands for something unreadable.
  @inlinable public static var unreadableBits: UInt8 { .max }
  /// The value with that pattern.
  @inlinable public init(bits: UInt8) { self = bits == 2 ? .female : .male }
  /// The pattern.
  @inlinable public var bits: UInt8 { rawValue }
}

/// An amount as record rows keep it: fen in 32 bits, up to 21,474,836.47 yuan either way.
///
/// A single payment beyond that is a damaged cell; readers quarantine it. Sums are made in `Fen`.
public struct Amount: Hashable, Sendable, Packable, BitwiseCopyable {
  /// The amount in fen.
  public let rawValue: Int32

  /// The amount, or nil where it does not fit.
  @inlinable
  public init?(_ fen: Fen) {
    guard let value = Int32(exactly: fen.rawValue), value > Amount.unreadableBits else { return nil }
    rawValue = value
  }

  /// The value with that pattern.
  @inlinable public init(bits: Int32) { rawValue = bits }
  /// The pattern that stands for none.
  @inlinable public static var noneBits: Int32 { .min }
  /// The pattern that stands for something unreadable.
  @inlinable public static var unreadableBits: Int32 { .min + 1 }
  /// The pattern.
  @inlinable public var bits: Int32 { rawValue }

  /// The amount for sums.
  @inlinable
  public var fen: Fen { Fen(Int64(rawValue)) }
}
