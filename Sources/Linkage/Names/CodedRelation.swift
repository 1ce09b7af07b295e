/// A relation of two values that is told from their codes.
public protocol CodedRelation: ValueRelation {
  /// What makes the codes.
  var coding: any ValueCoding { get }
  /// Whether it holds for two values with these codes, whichever comes first. Never for an empty code.
  func holds(_ first: UnsafeBufferPointer<UInt64>, _ second: UnsafeBufferPointer<UInt64>) -> Bool
}

extension CodedRelation {
  /// Whether it holds for two folded values, whichever comes first.
  public func holds(_ first: String, _ second: String) -> Bool {
    var codes: ([UInt64], [UInt64]) = ([], [])
    coding.appendCode(of: first, to: &codes.0)
    coding.appendCode(of: second, to: &codes.1)
    return codes.0.withUnsafeBufferPointer { first in
      codes.1.withUnsafeBufferPointer { holds(first, $0) }
    }
  }
}
