import Civil
import Testing

@Suite("PersonName")
struct PersonNameTests {
  @Test(
    "Writings of one name",
    arguments: [
      // Spaces.
      ("李  强", "李强"), ("李\u{3000}强", "李强"), (" 李\u{A0}强\t", "李强"), ("李\r\n强", "李强"),
      ("李\u{200B}\u{FEFF}强", "李强"),
      // Interpuncts.
      ("阿依古丽•买买提", "阿依古丽·买买提"), ("阿依古丽・买买提", "阿依古丽·买买提"), ("阿依古丽．买买提", "阿依古丽·买买提"),
      ("阿依古丽.买买提", "阿依古丽·买买提"), ("阿依古丽‧买买提", "阿依古丽·买买提"), ("阿依古丽∙买买提", "阿依古丽·买买提"),
      ("阿依古丽･买买提", "阿依古丽·买买提"), ("阿依古丽。买买提", "阿依古丽·买买提"), ("阿依古丽买买提", "阿依古丽·买买提"),
      // Letters.
      ("ＡＮＮＡ Ｋim", "Anna KIM"), ("JOSE\u{301}", "josé"), ("ﬁn", "FIN"),
      // Compatibility ideographs and radicals.
      ("\u{F90A}花", "金花"), ("\u{F9E1}哲", "李哲"), ("\u{2F2D}", "山"), ("\u{2F800}", "丽"),
      // Traditional, variant and Kangxi forms.
      ("金順姬", "金顺姬"), ("龍鐵鎬", "龙铁镐"), ("呉徳勲", "吴德勋"), ("崔靑淸", "崔青清"), ("尙姸", "尚妍"), ("鍾", "锺"),
      ("龑", "䶮"), ("峯", "峰"),
      // Hangul in pieces, wide, halfwidth.
      ("\u{1100}\u{1175}\u{11B7}\u{110E}\u{1165}\u{11AF}", "김철"), ("\u{1100} \u{1175}\u{11B7}", "김"),
      ("기\u{11B7}", "김"), ("김ㆍ철", "김철"),
      // Private-use code points of GBK and GB 18030.
      ("刘\u{E863}", "刘䶮"), ("\u{E81E}", "\u{9FB4}"), ("\u{E826}", "\u{9FB5}"), ("\u{E864}", "\u{9FBB}"),
      ("\u{E816}", "\u{20087}"), ("\u{E855}", "\u{241FE}"), ("\u{E7C7}", "ḿ"), ("\u{E856}", "\u{4CA3}"),
      // Notes.
      ("金花(已故)", "金花"), ("金花（故）", "金花"), ("金花[亡]", "金花"), ("金花【死亡】", "金花"), ("金花〔注销〕", "金花"),
      ("（已故）金花", "金花"), ("金(已故)花", "金花"), ("金花（已故", "金花"), ("金花已故）", "金花已故"), ("金花（(死)亡）", "金花"),
      ("（金花）", "金花"), (" 【金 花】", "金花"), ("（金花", "金花"), ("金花︵故︶", "金花"), ("金花⑴", "金花"),
      ("金花 ( 已故 ) ", "金花"), ("…（金花）", "金花"),
      // Beyond the basic plane, and variation selectors.
      ("𠮷 田", "𠮷田"), ("葛\u{E0100}", "葛"), ("朴\u{FE00}", "朴"),
    ])
  func same(left: String, right: String) {
    #expect(PersonName(left).folded == PersonName(right).folded)
    #expect(PersonName(left).isSame(as: PersonName(right)))
    #expect(PersonName(left).hash == PersonName(right).hash)
    #expect(!PersonName(left).folded.isEmpty)
  }

  @Test(
    "Different names stay different",
    arguments: [
      ("金哲", "金铁"), ("李淑", "李叔"), ("朴姬", "朴熙"), ("崔铉", "崔玄"), ("金顺", "金淑"), ("김철", "김천"), ("룡", "용"),
      ("𠮷田", "吉田"), ("芸", "艺"), ("李强", "李"), ("金花", "花金"), ("\u{E863}", "\u{E862}"), ("a", "á"), ("锺", "忠"),
      ("金花", ""),
    ])
  func different(left: String, right: String) {
    #expect(!PersonName(left).isSame(as: PersonName(right)))
    #expect(PersonName(left).hash != PersonName(right).hash)
  }

  @Test("The name as delivered is kept")
  func text() {
    let name = PersonName("ＪＩＮ\u{3000}順（已故）")
    #expect(name.text == "ＪＩＮ\u{3000}順（已故）")
    #expect(name.folded == "jin顺")
    #expect(name.hash == TextHash(of: "jin顺"))
  }

  @Test("Nothing is left of no name", arguments: ["", " ", "\u{3000}·", "（）", "( )", "）"])
  func empty(text: String) {
    #expect(PersonName(text).folded.isEmpty)
    #expect(PersonName(text).hash == .none)
  }

  @Test("All eighty rare characters at the end of GBK fold to characters; the user's own areas do not")
  func privateUse() {
    let folded = (0xE815...0xE864 as ClosedRange<UInt32>).map { NameFold.fast($0) }
    #expect(folded.allSatisfy { !(0xE000...0xF8FF ~= $0) && Unicode.Scalar($0) != nil })
    // Eleven of them are traditional forms of eleven others, as 㑳 is of 㑇.
    #expect(Set(folded).count == 80 - 11)
    #expect((0xE000...0xE765 as ClosedRange<UInt32>).allSatisfy { NameFold.fast($0) == $0 })
  }

  @Test("Placeholders for a lost character stay: they must not make two names equal")
  func placeholders() {
    for sign in ["?", "*", "□", "？", "＊"] {
      #expect(!PersonName("金" + sign).isSame(as: PersonName("金")), "\(sign)")
    }
  }

  @Test("Folding twice is folding once, for random scalars of all kinds")
  func idempotent() {
    var random = SeededGenerator(seed: 2022)
    let signs: [UInt32] = Array(
      "()（[】〔 ·.Aaé順金가\u{301}\u{323}\u{1100}\u{1161}\u{11A8}ㅎ\u{34F}\u{3164}⑴ﬁ¨\u{E863}\u{2F800}".unicodeScalars
    )
    .map(\.value)
    var wrong: [String] = []
    for round in 0..<20_000 {
      var view = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        let code =
          round % 2 == 0 ? signs.randomElement(using: &random) ?? 0 : UInt32.random(in: 0...0x2FFFF, using: &random)
        if let scalar = Unicode.Scalar(code) { view.append(scalar) }
      }
      let once = PersonName(String(view)).folded
      let twice = PersonName(once).folded
      if !once.unicodeScalars.elementsEqual(twice.unicodeScalars) { wrong.append(String(view)) }
    }
    #expect(wrong.isEmpty)
  }
}
