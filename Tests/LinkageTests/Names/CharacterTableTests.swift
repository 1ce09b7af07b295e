import Civil
import Testing

@testable import Linkage

@Suite("Tables of characters")
struct CharacterTableTests {
  static let readings = NameTables.entries(of: NameTables.pinyin) + NameTables.entries(of: NameTables.hangul)
  static let groups = NameTables.entries(of: NameTables.sharedParts) + NameTables.entries(of: NameTables.lookalikes)

  @Test("characters stand as names are folded, each once in an entry, none alone")
  func folded() {
    let bar: UInt32 = 0x7C
    let characters = stride(from: 1, to: CharacterTableTests.readings.count, by: 2).map {
      CharacterTableTests.readings[$0].filter { $0 != bar }
    }
    for entry in characters + CharacterTableTests.groups {
      #expect(entry.allSatisfy { NameFold.fast($0) == $0 })
      #expect(Set(entry).count == entry.count)
    }
    #expect(CharacterTableTests.groups.allSatisfy { $0.count > 1 })
  }

  @Test("readings are syllables of pinyin and of Hangul")
  func syllables() {
    let letters = UInt32(UInt8(ascii: "a"))...UInt32(UInt8(ascii: "z"))
    for table in [NameTables.pinyin, NameTables.hangul] {
      let entries = NameTables.entries(of: table)
      let readings = stride(from: 0, to: entries.count, by: 2).map { entries[$0] }
      // Nine bits of a code hold the number of a reading.
      #expect(readings.count > 400 && readings.count < 512)
      for reading in readings {
        let isPinyin = reading.count <= 6 && reading.allSatisfy(letters.contains)
        let isHangul = reading.count == 1 && InitialSound.applied(to: reading[0]) != 0
        #expect(isPinyin || isHangul)
      }
    }
  }

  @Test("common surnames are read in Chinese and in Korean")
  func coverage() {
    let surnames = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗金朴崔郑姜尹韩申权许柳南卢沈安宋俞洪全白车玄太池方吉"
    for scalar in surnames.unicodeScalars {
      #expect(CharacterTable.shared.pinyin(of: scalar.value, asSurname: true) != nil)
      #expect(CharacterTable.shared.hangul(of: scalar.value, asSurname: true) != 0)
    }
  }

  @Test(
    "the initial-sound rule",
    arguments: [
      ("리", "이"), ("이", "이"), ("니", "이"), ("류", "유"), ("녀", "여"), ("라", "나"), ("로", "노"), ("룡", "용"), ("렴", "염"),
      ("나", "나"), ("희", "희"), ("늬", "늬"), ("김", "김"),
    ])
  func initialSound(written: String, spoken: String) {
    let codes = [written, spoken].map { $0.unicodeScalars.first?.value ?? 0 }
    #expect(UInt32(InitialSound.applied(to: codes[0])) == codes[1])
    #expect(UInt32(InitialSound.applied(to: codes[1])) == codes[1])
  }
}
