import Glibc

/// What the system's iconv makes of every GB18030 sequence, asked once a process: 250 KB, a few milliseconds.
enum GB18030Tables {
  /// By `(first - 81) * 190` and the second byte's column; `DecodedScalar.invalid` where iconv knows none.
  nonisolated(unsafe) static let twoByte: UnsafePointer<UInt32> = table(
    count: GB18030.firstBytes * GB18030.secondBytes
  ) { position in
    let column = UInt8(position % GB18030.secondBytes)
    return [0x81 + UInt8(position / GB18030.secondBytes), column + (column < 0x3F ? 0x40 : 0x41)]
  }

  /// By `GB18030.position`, up to U+FFFF.
  nonisolated(unsafe) static let fourByte: UnsafePointer<UInt32> = table(
    count: GB18030.basicFourByteCount, fill: fillGaps
  ) { position in
    [
      0x81 + UInt8(position / 12_600), 0x30 + UInt8(position / 1_260 % 10),
      0x81 + UInt8(position / 10 % 126), 0x30 + UInt8(position % 10),
    ]
  }

  /// Fills gaps between neighbours that are as far apart in the table as in Unicode: the four-byte codes of U+9FB4 to
  /// U+9FBB and U+FE10 to U+FE19, which the editions of 2000 and 2005 have and iconv, since the edition of 2022, has not.
  /// Decoders elsewhere still write them.
  private static func fillGaps(_ table: UnsafeMutablePointer<UInt32>, _ count: Int) {
    var position = 1
    while position < count {
      guard table[position] == DecodedScalar.invalid, table[position - 1] != DecodedScalar.invalid else {
        position += 1
        continue
      }
      let before = position - 1
      while position < count, table[position] == DecodedScalar.invalid { position += 1 }
      guard position < count, table[position] == table[before] + UInt32(position - before) else { continue }
      for gap in (before + 1)..<position { table[gap] = table[before] + UInt32(gap - before) }
    }
  }

  private static func table(
    count: Int, fill: ((UnsafeMutablePointer<UInt32>, Int) -> Void)? = nil, _ sequence: (Int) -> [UInt8]
  ) -> UnsafePointer<UInt32> {
    guard let converter = iconv_open("UTF-32LE", "GB18030"), converter != iconv_t(bitPattern: -1) else {
      fatalError("the C library's GB18030 converter (gconv) is not installed")
    }
    defer { iconv_close(converter) }
    let table = UnsafeMutablePointer<UInt32>.allocate(capacity: count)
    for position in 0..<count {
      table[position] = scalar(of: sequence(position), converter)
    }
    fill?(table, count)
    return UnsafePointer(table)
  }

  private static func scalar(of sequence: [UInt8], _ converter: iconv_t) -> UInt32 {
    var input = sequence.map { CChar(bitPattern: $0) }
    var output: UInt32 = 0
    let isConverted = input.withUnsafeMutableBufferPointer { input in
      withUnsafeMutableBytes(of: &output) { output in
        var from = input.baseAddress
        var fromLeft = input.count
        var to = output.bindMemory(to: CChar.self).baseAddress
        var toLeft = output.count
        iconv(converter, nil, nil, nil, nil)
        return iconv(converter, &from, &fromLeft, &to, &toLeft) == 0 && fromLeft == 0 && toLeft == 0
      }
    }
    return isConverted ? UInt32(littleEndian: output) : DecodedScalar.invalid
  }
}
