import Linkage
import Testing

@Suite("Keys of names")
struct NameKeyTests {
  @Test(
    "pinyin without tone, surnames as surnames are read",
    arguments: [
      ("王小明", "wangxiaoming"), ("王曉鳴", "wangxiaoming"), ("wang xiaoming", "wangxiaoming"), ("单红", "shanhong"),
      ("红单", "hongdan"), ("朴美玉", "piaomeiyu"), ("曾国荃", "zengguoquan"), ("吕梅", "lvmei"), ("吾买尔·艾买提", "wumaieraimaiti"),
    ])
  func pinyin(name: String, key: String) {
    #expect(NameKey.pinyin.key(of: name) == key)
  }

  @Test(
    "Hangul and the characters it stands for have one key",
    arguments: [
      ("이영희", "李英姬"), ("리영희", "李英姬"), ("김철수", "金哲洙"), ("류관순", "柳寬順"), ("유관순", "柳宽顺"), ("노무현", "盧武鉉"),
    ])
  func hangulSound(hangul: String, characters: String) {
    let key = NameKey.hangulSound.key(of: hangul)
    #expect(key != nil && key == NameKey.hangulSound.key(of: characters))
  }

  @Test("what cannot be read has no key")
  func noKey() {
    #expect(NameKey.pinyin.key(of: "") == nil)
    #expect(NameKey.pinyin.key(of: "이영희") == nil)
    #expect(NameKey.hangulSound.key(of: "kim") == nil)
    #expect(NameKey.pinyin.key(of: "王\u{E000}") == nil)
  }
}
