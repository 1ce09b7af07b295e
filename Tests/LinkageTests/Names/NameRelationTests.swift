import Civil
import Linkage
import Testing

@Suite("Relations of names")
struct NameRelationTests {
  /// Pairs of writings and the strongest relation between them, in the order of the levels.
  static let pairs: [(String, String, NameRelation?)] = [
    // Traditional, variant, compatibility, private-use characters; spaces, interpuncts, notes.
    ("張偉國", "张伟国", .sameName), ("吾买尔·艾买提", "吾買爾•艾買提", .sameName), ("吾买尔艾买提", "吾买尔‧艾买提", .sameName),
    ("金花（已故）", "金花", .sameName), ("李\u{F9B4}", "李领", .sameName), ("朴成\u{F9DC}", "朴成隆", .sameName),
    ("\u{E863}", "\u{4DAE}", .sameName), ("李  强", "李强", .sameName), ("이영\u{1112}\u{1174}", "이영희", .sameName),
    // The same sound, tones aside; one or more characters, with other readings of a character, across an interpunct.
    ("王小明", "王晓鸣", .homophone), ("张伟", "章炜", .homophone), ("李淑珍", "李淑贞", .homophone),
    ("单红", "善红", .homophone), ("朴美玉", "飘美玉", .homophone), ("吾买尔·艾买提", "乌买尔·艾买提", .homophone),
    ("刘玉蘭", "刘玉岚", .homophone), ("吕梅", "吕玫", .homophone), ("李叔兰", "李淑兰", .homophone),
    // Similar shape.
    ("李海燕", "李梅燕", .similarShape), ("杨未生", "杨末生", .similarShape), ("候建国", "侯建国", .homophone),
    ("王珍", "王诊", .homophone), ("季秀英", "李秀英", .similarShape), ("戊生", "戌生", .similarShape),
    ("陈折", "陈析", .similarShape), ("马兔", "马免", .similarShape), ("王宜民", "王宣民", .similarShape),
    // Hangul and Chinese characters, initial sounds written or not.
    ("이영희", "李英姬", .hangulReading), ("리영희", "李英姬", .hangulReading), ("리영희", "이영희", .hangulReading),
    ("김철수", "金哲洙", .hangulReading), ("금철수", "金哲洙", .hangulReading), ("유관순", "柳宽顺", .hangulReading),
    ("류관순", "柳寬順", .hangulReading), ("여운형", "吕运亨", .hangulReading), ("임꺽정", "林꺽정", .hangulReading),
    ("노무현", "卢武铉", .hangulReading), ("량기탁", "梁起铎", .hangulReading), ("박용국", "朴龙国", .hangulReading),
    ("박룡국", "朴龍國", .hangulReading), ("정순녀", "郑顺女", .hangulReading), ("정순여", "郑顺女", .hangulReading),
    ("최낙연", "崔乐渊", .hangulReading),
    // Parts in the other order.
    ("艾买提·吾买尔", "吾买尔·艾买提", .swappedParts), ("小明王", "王小明", .swappedParts), ("强李", "李强", .swappedParts),
    ("영희이", "이영희", .swappedParts), ("建国欧阳", "欧阳建国", .swappedParts),
    // Something missing.
    ("王明", "王小明", .missingSyllable), ("王小", "王小明", .missingSyllable), ("김영", "김영희", .missingSyllable),
    ("吾买尔", "吾买尔·艾买提", .missingSyllable), ("欧阳娜", "欧阳娜娜", .missingSyllable),
    // Another character.
    ("李明华", "李明强", .oneCharacter), ("刘桂芝", "陈桂芝", .oneCharacter), ("이영희", "이영숙", .oneCharacter),
    // Nothing but part of a short name, another surname, characters mixed up, other scripts.
    ("李强", "李刚", nil), ("王小明", "小明", nil), ("王明", "李小明", nil), ("李明强", "李强明", nil), ("王", "王明", nil),
    ("anna", "ann", nil), ("kim", "kin", nil), ("李英姬", "박영희", nil), ("赵大", "赵犬小", nil), ("", "", nil),
  ]

  static let all = NameRelation.allCases

  static func strongest(_ first: String, _ second: String) -> NameRelation? {
    all.first { $0.holds(first, second) }
  }

  @Test("pairs belong to the strongest level that is true of them", arguments: pairs)
  func table(first: String, second: String, expected: NameRelation?) {
    #expect(NameRelationTests.strongest(first, second) == expected)
  }

  @Test("no relation asks which name comes first", arguments: pairs)
  func symmetry(first: String, second: String, expected: NameRelation?) {
    for relation in NameRelationTests.all {
      #expect(relation.holds(first, second) == relation.holds(second, first))
    }
  }

  @Test("folded or not, names have the same relations", arguments: pairs)
  func foldingTwice(first: String, second: String, expected: NameRelation?) {
    let folded = [first, second].map { PersonName($0).folded }
    #expect(folded.map { PersonName($0).folded } == folded)
    #expect(NameRelationTests.strongest(folded[0], folded[1]) == expected)
  }

  @Test("a name stands in every relation to itself", arguments: ["王小明", "이영희", "吾买尔·艾买提", "𫍽芳", "李"])
  func reflexivity(name: String) {
    for relation in NameRelationTests.all { #expect(relation.holds(name, name)) }
  }

  @Test("people whose names are merely similar are never the same name")
  func noFalseEquality() {
    let surnames = Array("李季王玉金全朴张章刘林柳")
    let given = ["小明", "晓鸣", "淑兰", "叔兰", "英姬", "永姬", "未生", "末生", "강", "영희", "영의", "强", "伟", "炜"]
    let names = surnames.flatMap { surname in given.map { String(surname) + $0 } }
    for (index, first) in names.enumerated() {
      for second in names[(index + 1)...] { #expect(!NameRelation.sameName.holds(first, second)) }
    }
  }

  @Test("Chinese names read the same in Korean are not thereby the same", arguments: [("李英姬", "李永熙"), ("金正日", "金正一")])
  func koreanHomophones(first: String, second: String) {
    #expect(!NameRelation.hangulReading.holds(first, second))
  }

  @Test("half of a name at most may be other characters of similar shape")
  func shapesInHalf() {
    #expect(NameRelation.similarShape.holds("未", "末"))
    #expect(NameRelation.similarShape.holds("王未", "王末"))
    #expect(!NameRelation.similarShape.holds("玉未", "王末生"))
    #expect(!NameRelation.similarShape.holds("季未", "李末") && !NameRelation.similarShape.holds("李海未", "季梅末"))
  }
}
