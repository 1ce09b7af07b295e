/// A coded value of a dataset: one byte, numbered from 1 in the order of the contract. What agencies write for it (text,
/// standard code, code of the bureau's own system) is listed in the feed definition under the case's name.
public protocol Code: RawRepresentable<UInt8>, Packable, CaseIterable, Hashable, BitwiseCopyable where Bits == UInt8 {}

extension Code {
  /// Zero: no code is numbered so.
  @inlinable public static var noneBits: UInt8 { 0 }

  /// The last number: no list of codes is that long.
  @inlinable public static var unreadableBits: UInt8 { .max }

  /// The code with that number; numbers come from `bits` only.
  @inlinable
  public init(bits: UInt8) {
    guard let value = Self(rawValue: bits) else { preconditionFailure("no such code") }
    self = value
  }

  /// The number.
  @inlinable public var bits: UInt8 { rawValue }

  /// The name under which feed definitions list the code, e.g. `declaredDead`.
  public var name: String { String(describing: self) }

  /// The code with that name, or nil.
  public init?(name: String) {
    guard let match = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = match
  }
}
