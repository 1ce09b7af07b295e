/// Compares texts by their UTF-8 bytes, as every other program does; nil where they are the same bytes.
func precedes(_ left: String, _ right: String) -> Bool? {
  if left.utf8.elementsEqual(right.utf8) { return nil }
  return left.utf8.lexicographicallyPrecedes(right.utf8)
}

/// Compares values; nil where they are equal, so that comparisons can be chained by `??`.
func precedes<Value: Comparable>(_ left: Value, _ right: Value) -> Bool? {
  left == right ? nil : left < right
}
