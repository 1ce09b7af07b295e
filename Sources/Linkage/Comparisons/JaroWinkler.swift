/// Jaro-Winkler similarity of short texts: 1 for the same, 0 for nothing in common.
enum JaroWinkler {
  /// Characters beyond these are not looked at.
  static let longest = 64
  private static let prefixWeight = 0.1
  private static let longestPrefix = 4

  /// The similarity of two texts.
  static func similarity(
    _ left: UnsafePointer<UInt16>, _ leftCount: Int, _ right: UnsafePointer<UInt16>, _ rightCount: Int
  ) -> Double {
    let leftCount = min(leftCount, longest)
    let rightCount = min(rightCount, longest)
    if leftCount == 0 || rightCount == 0 { return 0 }
    let window = max(0, max(leftCount, rightCount) / 2 - 1)
    var leftMatched: UInt64 = 0
    var rightMatched: UInt64 = 0
    for index in 0..<leftCount {
      let character = left[index]
      var other = max(0, index - window)
      let end = min(rightCount, index + window + 1)
      while other < end {
        if right[other] == character, rightMatched & (1 << UInt64(other)) == 0 {
          leftMatched |= 1 << UInt64(index)
          rightMatched |= 1 << UInt64(other)
          break
        }
        other += 1
      }
    }
    let matches = leftMatched.nonzeroBitCount
    if matches == 0 { return 0 }
    var halfTranspositions = 0
    while leftMatched != 0 {
      if left[leftMatched.trailingZeroBitCount] != right[rightMatched.trailingZeroBitCount] { halfTranspositions += 1 }
      leftMatched &= leftMatched - 1
      rightMatched &= rightMatched - 1
    }
    var prefix = 0
    while prefix < min(longestPrefix, leftCount, rightCount), left[prefix] == right[prefix] { prefix += 1 }
    let jaro = jaro(matches, leftCount, rightCount, transpositions: halfTranspositions / 2)
    return jaro + Double(prefix) * prefixWeight * (1 - jaro)
  }

  /// The most the similarity can be where so many characters match at most and so many are the same at the beginning.
  @inline(__always)
  static func bound(matches: Int, _ leftCount: Int, _ rightCount: Int, prefix: Int) -> Double {
    if max(leftCount, rightCount) > longest { return 1 }
    if matches <= 0 { return 0 }
    let jaro = jaro(matches, leftCount, rightCount, transpositions: 0)
    return jaro + Double(prefix) * prefixWeight * (1 - jaro)
  }

  /// How many of the first four characters, sixteen bits each, are the same; a little too many for shorter texts.
  @inline(__always)
  static func commonPrefix(_ left: UInt64, _ right: UInt64) -> Int {
    let difference = left ^ right
    return difference == 0 ? longestPrefix : difference.trailingZeroBitCount / 16
  }

  @inline(__always)
  private static func jaro(_ matches: Int, _ leftCount: Int, _ rightCount: Int, transpositions: Int) -> Double {
    let common = Double(matches)
    return (common / Double(leftCount) + common / Double(rightCount) + (common - Double(transpositions)) / common) / 3
  }
}
