/// A value with a spare bit pattern that can stand for "none", so that an optional takes no more room than the value.
public protocol Packable: Sendable {
  /// The integer it is stored as.
  associatedtype Bits: FixedWidthInteger & Sendable & BitwiseCopyable
  /// The pattern that no value uses.
  static var noneBits: Bits { get }
  /// The value for a pattern other than `noneBits`.
  init(bits: Bits)
  /// The pattern of the value.
  var bits: Bits { get }
}

/// An optional value of a record row, in the size of the value itself.
public struct Packed<Value: Packable>: Sendable, BitwiseCopyable {
  @usableFromInline let bits: Value.Bits

  /// Packs a value, or none.
  @inlinable
  public init(_ value: Value?) {
    bits = value?.bits ?? Value.noneBits
  }

  /// The value, or nil.
  @inlinable
  public var value: Value? {
    bits == Value.noneBits ? nil : Value(bits: bits)
  }
}

extension Day: Packable {
  /// The pattern that stands for none.
  @inlinable public static var noneBits: Int32 { .min }
  /// The value with that pattern.
  @inlinable public init(bits: Int32) { self.init(daysSinceEpoch: bits) }
  /// The pattern.
  @inlinable public var bits: Int32 { daysSinceEpoch }
}

extension Month: Packable {
  /// The pattern that stands for none.
  @inlinable public static var noneBits: UInt16 { .max }
  /// The value with that pattern.
  @inlinable public init(bits: UInt16) { self.init(ordinal: bits) }
  /// The pattern.
  @inlinable public var bits: UInt16 { ordinal }
}

extension Division: Packable {
  /// The pattern that stands for none.
  @inlinable public static var noneBits: UInt64 { .max }
  /// The value with that pattern.
  @inlinable public init(bits: UInt64) { self.init(code: bits) }
  /// The pattern.
  @inlinable public var bits: UInt64 { code }
}

extension Sex: Packable {
  /// The pattern that stands for none.
  @inlinable public static var noneBits: UInt8 { 0 }
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
    guard let value = Int32(exactly: fen.rawValue), value != .min else { return nil }
    rawValue = value
  }

  /// The value with that pattern.
  @inlinable public init(bits: Int32) { rawValue = bits }
  /// The pattern that stands for none.
  @inlinable public static var noneBits: Int32 { .min }
  /// The pattern.
  @inlinable public var bits: Int32 { rawValue }

  /// The amount for sums.
  @inlinable
  public var fen: Fen { Fen(Int64(rawValue)) }
}
