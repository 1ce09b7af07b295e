/// The tables behind name folding, as text that is parsed once when the first name is folded.
///
/// Text compiles in no time and can be read in a diff; array literals of this size do neither. All but `characters` are
/// entries between spaces and line breaks, numbers in hexadecimal: `FIRST[+MORE][/STEP][KIND VALUE[.VALUE…]]`. An entry stands
/// for FIRST and the MORE code points that follow it at distance STEP (1 where it is not written).
enum NameFoldData {
  /// What an entry says of one code point.
  struct Entry {
    /// The first code point.
    var first: UInt32 = 0
    /// How many code points, and how far apart.
    var count: UInt32 = 1
    var step: UInt32 = 1
    /// The character before the values, or zero where there are none.
    var kind: UInt8 = 0
    /// The values of the first code point.
    var values: [UInt32] = []

    /// The code points the entry stands for, each with its distance from the first.
    var codePoints: some Sequence<(code: UInt32, distance: UInt32)> {
      (0..<count).lazy.map { (first + $0 * step, $0 * step) }
    }
  }

  /// The entries of a table.
  static func entries(of text: String) -> [Entry] {
    text.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }.map(entry)
  }

  private static func entry(of token: Substring.UTF8View) -> Entry {
    var entry = Entry()
    var sign: UInt8 = 0
    var number: UInt32 = 0
    func take() {
      switch sign {
      case 0: entry.first = number
      case UInt8(ascii: "+"): entry.count = number + 1
      case UInt8(ascii: "/"): entry.step = number
      default: entry.values.append(number)
      }
      number = 0
    }
    for byte in token {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): number = number << 4 | UInt32(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "A")...UInt8(ascii: "F"): number = number << 4 | UInt32(byte - UInt8(ascii: "A") + 10)
      default:
        take()
        sign = byte
        if byte == UInt8(ascii: "=") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: ">") { entry.kind = byte }
      }
    }
    take()
    return entry
  }
}
