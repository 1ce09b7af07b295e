/// A relation of two values that is told from their codes.
public protocol CodedRelation: ValueRelation {
  /// What makes the codes and looks at them.
  var coding: any ValueCoding { get }
  /// The bit that stands for this relation.
  var bit: UInt64 { get }
}

extension CodedRelation {
  /// Whether it holds for two folded values, whichever comes first.
  public func holds(_ first: String, _ second: String) -> Bool {
    var codes: ([UInt64], [UInt64]) = ([], [])
    coding.appendCode(of: first, to: &codes.0)
    coding.appendCode(of: second, to: &codes.1)
    return codes.0.withUnsafeBufferPointer { first in
      codes.1.withUnsafeBufferPointer { coding.relations(first, $0) & bit != 0 }
    }
  }
}
