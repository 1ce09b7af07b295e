/// Takes DEFLATE (RFC 1951) apart, bit by bit: enough to look into workbooks, with no claim to speed.
struct Inflater {
  struct Damaged: Error {}

  /// Codes of one length follow each other, and the first of a length follows from how many shorter ones there are.
  private struct Codes {
    private var counts = [Int](repeating: 0, count: 16)
    private var symbols: [Int] = []

    init(_ lengths: [Int]) {
      for length in 1...15 {
        for (symbol, own) in lengths.enumerated() where own == length {
          counts[length] += 1
          symbols.append(symbol)
        }
      }
    }

    func symbol(_ inflater: inout Inflater) throws -> Int {
      var code = 0
      var first = 0
      var index = 0
      for length in 1...15 {
        code |= try inflater.bits(1)
        if code - first < counts[length] { return symbols[index + code - first] }
        index += counts[length]
        first = (first + counts[length]) << 1
        code <<= 1
      }
      throw Damaged()
    }
  }

  private let input: ArraySlice<UInt8>
  private var position: Int
  private var bit = 0
  private var output: [UInt8] = []

  static func inflate(_ input: ArraySlice<UInt8>) throws -> [UInt8] {
    var inflater = Inflater(input: input, position: input.startIndex)
    var isLast = false
    while !isLast {
      isLast = try inflater.bits(1) == 1
      switch try inflater.bits(2) {
      case 0: try inflater.stored()
      case 1:
        let lengths = (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 }
        try inflater.block(Codes(lengths), Codes([Int](repeating: 5, count: 30)))
      case 2: try inflater.dynamic()
      default: throw Damaged()
      }
    }
    return inflater.output
  }

  private init(input: ArraySlice<UInt8>, position: Int) {
    self.input = input
    self.position = position
  }

  private mutating func bits(_ count: Int) throws -> Int {
    var value = 0
    for index in 0..<count {
      guard position < input.endIndex else { throw Damaged() }
      value |= Int(input[position] >> bit & 1) << index
      bit += 1
      if bit == 8 {
        bit = 0
        position += 1
      }
    }
    return value
  }

  private mutating func stored() throws {
    if bit > 0 {
      bit = 0
      position += 1
    }
    guard position + 4 <= input.endIndex else { throw Damaged() }
    let count = Int(input[position]) | Int(input[position + 1]) << 8
    position += 4
    output += input[position..<position + count]
    position += count
  }

  private mutating func dynamic() throws {
    let literals = try bits(5) + 257
    let distances = try bits(5) + 1
    let count = try bits(4) + 4
    let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
    var own = [Int](repeating: 0, count: 19)
    for index in 0..<count { own[order[index]] = try bits(3) }
    let codes = Codes(own)
    var lengths: [Int] = []
    while lengths.count < literals + distances {
      switch try codes.symbol(&self) {
      case 16: lengths += [Int](repeating: lengths.last ?? 0, count: try bits(2) + 3)
      case 17: lengths += [Int](repeating: 0, count: try bits(3) + 3)
      case 18: lengths += [Int](repeating: 0, count: try bits(7) + 11)
      case let length: lengths.append(length)
      }
    }
    try block(Codes(Array(lengths[..<literals])), Codes(Array(lengths[literals...])))
  }

  private mutating func block(_ literals: Codes, _ distances: Codes) throws {
    let bases = [
      3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
    ]
    let extras = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0]
    while true {
      let symbol = try literals.symbol(&self)
      if symbol == 256 { return }
      guard symbol > 256 else {
        output.append(UInt8(symbol))
        continue
      }
      let length = bases[symbol - 257] + (try bits(extras[symbol - 257]))
      let code = try distances.symbol(&self)
      let extra = code < 4 ? 0 : code / 2 - 1
      let distance = code < 4 ? code + 1 : (2 + code % 2) << extra + 1 + (try bits(extra))
      guard distance <= output.count else { throw Damaged() }
      for _ in 0..<length { output.append(output[output.count - distance]) }
    }
  }
}
