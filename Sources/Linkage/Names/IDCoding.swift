/// Resident IDs, right or wrong, as two words each; other values have no code.
struct IDCoding: ValueCoding {
  let name = "resident-id"

  func appendCode(of value: String, to words: inout [UInt64]) {
    if let digits = IDDigits(Array(value.utf8)) { words += digits.words }
  }
}
