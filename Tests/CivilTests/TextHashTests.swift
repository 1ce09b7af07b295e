import Civil
import Testing

@Suite("TextHash")
struct TextHashTests {
  @Test(
    "Hashes are the same on every machine and every night",
    arguments: [
      ("金", 3_585_900_226), ("李强", 4_222_739_378), ("䶮", 3_225_027_707), ("𠮷", 994_759_223), ("a", 669_327_642),
      ("阿依古丽买买提", 1_005_658_913),
    ] as [(String, UInt32)])
  func pinned(text: String, hash: UInt32) {
    #expect(TextHash(of: text).rawValue == hash)
  }

  @Test("No text has no hash")
  func none() {
    #expect(TextHash(of: "") == .none)
    #expect(TextHash.none.isNone)
    #expect(!TextHash(of: "金").isNone)
    #expect(!TextHash(of: "\0").isNone)
    #expect(FoldedHasher().finish() == .none)
  }

  @Test("Scalar by scalar is the same as the whole text")
  func piecewise() {
    var hasher = FoldedHasher()
    for scalar in "222405-𠮷".unicodeScalars { hasher.combine(scalar.value) }
    #expect(hasher.finish() == TextHash(of: "222405-𠮷"))
    #expect(TextHash(of: "x李强".dropFirst()) == TextHash(of: "李强"))
  }

  @Test("Order and length count, and a hundred thousand account numbers hardly collide")
  func spread() {
    #expect(TextHash(of: "李强") != TextHash(of: "强李"))
    #expect(TextHash(of: "李") != TextHash(of: "李李"))
    let hashes = Set((0..<100_000).map { TextHash(of: "6217\(100_000_000 + $0)") })
    // A 32-bit hash without bias collides about once here.
    #expect(hashes.count > 99_985)
  }
}
