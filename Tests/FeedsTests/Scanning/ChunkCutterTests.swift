import Civil
import Testing

@testable import Feeds

/// Chunks of whole rows: where they are cut must never show.
@Suite("cutting chunks")
struct ChunkCutterTests {
  private static let comma = UInt8(ascii: ",")

  /// Damaged text of about a megabyte: quoted line breaks, stray and unclosed quotation marks, long cells.
  private static func text(_ seed: UInt64) -> [UInt8] {
    var generator = SeededGenerator(seed: seed)
    let quote = UInt8(ascii: "\"")
    let pieces: [[UInt8]] = [
      Array("222405194503120018,金某,20211005\n".utf8), Array("\"两\n行\",\"a\"\"b\"\r\n".utf8), Array("a\"b,c\n".utf8),
      [quote],
      Array(",".utf8), Array("\"\n\n\n\",\n".utf8), Array("\"长\(String(repeating: "x\n", count: 900))\",b\n".utf8),
      [0x0D], [0x0A],
    ]
    let weights = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 4, 5, 6, 7, 8]
    var bytes: [UInt8] = []
    while bytes.count < 600_000 {
      let isDamaged = Int.random(in: 0..<300, using: &generator) == 0
      bytes += pieces[isDamaged ? 3 : weights.randomElement(using: &generator) ?? 0]
    }
    return bytes
  }

  @Test("the same rows and lines whatever the size of chunks", arguments: [1, 2, 3])
  func property(_ seed: UInt64) throws {
    let bytes = ChunkCutterTests.text(seed)
    let whole = ScannedText.rows(bytes, ChunkCutterTests.comma)
    // Chunks must have room for the longest quoted cell beside its row.
    for chunkSize in [72_000, 81_001, 100_003, 131_072, 262_147, 1 << 20] {
      let cut = try ScannedText.rows(bytes, ChunkCutterTests.comma, chunkSize: chunkSize)
      #expect(cut.rows == whole, "chunks of \(chunkSize)")
      #expect(cut.chunks >= bytes.count / chunkSize)
    }
  }

  @Test("a quoted cell right across the border, at every position")
  func border() throws {
    let size = 70_000
    let row = Array("\"甲\n\"\"乙\",\"\r\n\"\n".utf8)
    for shift in 0...row.count {
      var bytes = [UInt8](repeating: UInt8(ascii: "x"), count: size - shift - 1) + [0x0A]
      bytes += row + row
      let cut = try ScannedText.rows(bytes, ChunkCutterTests.comma, chunkSize: size)
      #expect(cut.rows == PlainSplitter.rows(bytes, ChunkCutterTests.comma), "shift \(shift)")
      #expect(cut.chunks == 2)
    }
  }

  @Test("a row longer than a chunk is one chunk of its own; the rows around it are whole")
  func oversized() throws {
    let folder = TemporaryFolder()
    let size = 1000
    let long = [UInt8](repeating: UInt8(ascii: "y"), count: size * 3 + 17)
    let file = try OpenFile(
      path: folder.write([Array("a,b\nc,d\n".utf8), long, Array("\ne,f\n".utf8)]), name: "drop")
    let hash = ContentHash()
    let cutter = ChunkCutter(
      file: file, start: 4, end: file.size, delimiter: ChunkCutterTests.comma, hash: hash, chunkSize: size)
    let buffer = UnsafeMutablePointer<UInt8>.allocate(capacity: size + RowScanner.padding)
    defer { buffer.deallocate() }
    var found: [(Int, Bool, String)] = []
    while let chunk = cutter.next(into: buffer) {
      let text = String(decoding: UnsafeBufferPointer(start: buffer, count: min(chunk.count, 8)), as: UTF8.self)
      found.append((chunk.offset, chunk.isOversized, text))
    }
    #expect(found.map(\.0) == [4, 8, 8 + long.count + 1])
    #expect(found.map(\.1) == [false, true, false])
    #expect([found[0].2, found[2].2] == ["c,d\n", "e,f\n"])
    #expect(cutter.isExhausted)
    // The hash takes in what no chunk holds, too.
    #expect(hash.hexadecimal == (try SystemHash.sha256(of: folder.path + "/drop")))
  }

  @Test("a file that became shorter while it was read is a failure, not a short table")
  func truncated() throws {
    let folder = TemporaryFolder()
    let path = folder.write([Array("a,b\nc,d\n".utf8)])
    let file = try OpenFile(path: path, name: "deaths/drop.csv")
    _ = folder.write([Array("a,b\n".utf8)])
    let cutter = ChunkCutter(file: file, start: 0, end: file.size, delimiter: ChunkCutterTests.comma)
    let buffer = UnsafeMutablePointer<UInt8>.allocate(capacity: ChunkCutter.chunkSize + RowScanner.padding)
    defer { buffer.deallocate() }
    let chunk = cutter.next(into: buffer)
    #expect(chunk == nil)
    #expect(cutter.failure?.kind == .changedWhileReading)
    #expect(cutter.failure?.file == "deaths/drop.csv")
    #expect(cutter.isExhausted)
  }
}
