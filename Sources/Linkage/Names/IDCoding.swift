/// Resident IDs, right or wrong, as two words each; other values have no code.
struct IDCoding: ValueCoding {
  var name: String { "resident-id" }

  func appendCode(of value: String, to words: inout [UInt64]) {
    if let digits = IDDigits(Array(value.utf8)) { words += digits.words }
  }

  func relations(_ first: UnsafeBufferPointer<UInt64>, _ second: UnsafeBufferPointer<UInt64>) -> UInt64 {
    if first.isEmpty || second.isEmpty { return 0 }
    return IDDigits(words: first).isRepaired(IDDigits(words: second)) ? IDRelation.repairedID.bit : 0
  }
}
