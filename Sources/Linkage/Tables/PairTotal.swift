/// How many pairs tables make.
enum PairTotal {
  /// Of one table with itself, or of two with each other.
  static func pairs(_ left: Int, _ right: Int?) -> Double {
    right.map { Double(left) * Double($0) } ?? Double(left) * Double(max(left - 1, 0)) / 2
  }
}
