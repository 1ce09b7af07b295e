/// Every code point with what it folds to: an array for the basic plane, a sorted list for the exceptions beyond.
///
/// The memory is never freed: there is one table, `NameFold.table`, and it lives as long as the process.
public struct NameFoldTable: @unchecked Sendable {
  /// For each code point of the basic plane the folded one, `NameFold.dropped`, `NameFold.complex` or `elsewhere`.
  public let basicPlane: UnsafePointer<UInt16>

  /// Marks a code point whose folded one lies outside the basic plane.
  @inlinable static var elsewhere: UInt32 { 0xD802 }

  /// Code points not folded by `basicPlane` and not folding to themselves, in ascending order, and what they fold to.
  @usableFromInline let others: UnsafePointer<UInt32>
  @usableFromInline let othersFolded: UnsafePointer<UInt32>
  @usableFromInline let othersCount: Int

  /// The folded scalar, `NameFold.dropped` or `NameFold.complex`.
  @inlinable
  public func fast(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x10000 {
      let folded = UInt32(basicPlane[Int(scalar)])
      if folded != NameFoldTable.elsewhere { return folded }
    }
    return fastElsewhere(scalar)
  }

  @usableFromInline
  func fastElsewhere(_ scalar: UInt32) -> UInt32 {
    var low = 0
    var high = othersCount
    while low < high {
      let middle = (low + high) / 2
      if others[middle] < scalar { low = middle + 1 } else { high = middle }
    }
    return low < othersCount && others[low] == scalar ? othersFolded[low] : scalar
  }

  init() {
    let plane = UnsafeMutablePointer<UInt16>.allocate(capacity: 0x10000)
    for code in 0..<0x10000 { plane[code] = UInt16(code) }
    // Surrogates are no scalars; whoever meets one has a text that needs the slow path.
    for code in 0xD800..<0xE000 { plane[code] = UInt16(NameFold.complex) }

    var exceptions: [(code: UInt32, folded: UInt32)] = []
    for (code, folded) in ScalarFolding().all() where code != folded {
      if code < 0x10000 { plane[Int(code)] = UInt16(folded < 0x10000 ? folded : NameFoldTable.elsewhere) }
      if code >= 0x10000 || folded >= 0x10000 { exceptions.append((code, folded)) }
    }
    exceptions.sort { $0.code < $1.code }
    let keys = UnsafeMutablePointer<UInt32>.allocate(capacity: exceptions.count)
    let values = UnsafeMutablePointer<UInt32>.allocate(capacity: exceptions.count)
    for (index, exception) in exceptions.enumerated() {
      keys[index] = exception.code
      values[index] = exception.folded
    }
    basicPlane = UnsafePointer(plane)
    others = UnsafePointer(keys)
    othersFolded = UnsafePointer(values)
    othersCount = exceptions.count
  }
}
