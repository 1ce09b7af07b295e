/// A person number (个人编号) of the register here, for finding the lowest.
///
/// Numbers of digits only come first, in the order of their value; others follow in the order of their bytes; an entry
/// without a number is last.
struct PersonNumber: Comparable {
  private enum Form: Int { case digits, other, none }

  private let form: Form
  /// The bytes; leading zeros are dropped from digits.
  private let bytes: [UInt8]

  init(_ text: String?) {
    let all = Array((text ?? "").utf8)
    if all.isEmpty {
      form = .none
      bytes = []
    } else if all.allSatisfy({ $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }) {
      form = .digits
      bytes = Array(all.drop { $0 == UInt8(ascii: "0") })
    } else {
      form = .other
      bytes = all
    }
  }

  static func < (left: PersonNumber, right: PersonNumber) -> Bool {
    if left.form != right.form { return left.form.rawValue < right.form.rawValue }
    if left.form == .digits, left.bytes.count != right.bytes.count { return left.bytes.count < right.bytes.count }
    return left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}
