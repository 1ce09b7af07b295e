import Civil
import Testing

@testable import Feeds

/// The index of record keys by their hashes.
@Suite("key index")
struct KeyIndexTests {
  @Test("equal hashes are found over several indices, in the order of the places; others are not")
  func collisions() {
    let indices = [KeyIndex(), KeyIndex(), KeyIndex()]
    var generator = SeededGenerator(seed: 4)
    var expected: [UInt64: [Place]] = [:]
    // Many entries a bucket, so that blocks are filled and grown.
    for offset in 0..<300_000 {
      let hash = generator.next()
      let index = indices[offset % 3]
      index.append(hash, Place(offset: UInt64(offset)))
      if offset % 10_000 == 0 {
        expected[hash] = [
          Place(offset: UInt64(offset)), Place(offset: UInt64(offset + 500_000)),
          Place(offset: UInt64(offset + 900_000)),
        ]
        indices[(offset + 1) % 3].append(hash, Place(offset: UInt64(offset + 900_000)))
        indices[(offset + 2) % 3].append(hash, Place(offset: UInt64(offset + 500_000)))
      }
    }
    let found = KeyIndex.collisions(in: indices)
    for group in expected.values { #expect(found.contains(group)) }
    // Chance gives a few more: 300,000 among 2³³.
    #expect(found.count < expected.count + 40)
    #expect(KeyIndex.places(in: indices).count == 300_000 + expected.count * 2)
    #expect(Set(KeyIndex.places(in: indices)).count == 300_000 + expected.count * 2)
  }

  @Test("places up to the last one are kept whole")
  func places() {
    let index = KeyIndex()
    let last = Place(offset: Place.limit - 1)
    index.append(.max, last)
    index.append(0, Place(offset: 0))
    index.append(.max, Place(offset: 1))
    #expect(Set(KeyIndex.places(in: [index])) == [last, Place(offset: 0), Place(offset: 1)])
    #expect(KeyIndex.collisions(in: [index]) == [[Place(offset: 1), last]])
  }

  @Test("nothing in it: no collisions")
  func empty() {
    #expect(KeyIndex.collisions(in: [KeyIndex(), KeyIndex()]).isEmpty)
    #expect(KeyIndex.places(in: []).isEmpty)
  }

  @Test("hashes depend on every byte, on the length and on the order")
  func hashes() {
    func hash(_ texts: [String]) -> UInt64 {
      var key = RecordKey()
      for text in texts {
        var text = text
        text.withUTF8 { key.combine(plain: $0) }
      }
      return key.hash
    }
    let texts = [
      ["1"], ["2"], ["12"], ["1", "2"], ["2", "1"], ["12345678"], ["123456781"], ["12345678", "1"], [""], ["0"], ["00"],
      ["123456789012345678"],
    ]
    #expect(Set(texts.map(hash)).count == texts.count)
    #expect(hash(["123456789"]) == hash(["123456789"]))
    #expect(RecordKey.canonical(" 'ａbc－1\t") == "ABC-1")
  }
}
