import Testing

@testable import Reports

@Suite("Words of a match") struct MatchWordingTests {
  private static let conditions = [
    "exact", "folded", "jaro-winkler 0.9", "edits 2", "words 0.5", "words-contained", "same prefix 3", "same suffix 4",
    "same soundex", "same consonants", "same first-word", "same last-word", "same sorted-words",
    "same sorted-characters", "same year", "same year-month", "same month-day", "same year-day", "date-digit",
    "day-month-swapped", "years 1", "days 10", "swapped-with x", "otherwise",
  ]
  private static let warnings: [MatchWarning] = [
    .blocksTooLarge(rule: "r", blocks: 2, pairs: 3), .ruleMakesNoPair(rule: "r"), .notConverged(rule: "r"),
    .notConverged(rule: ""), .noMatches, .fieldNotLearned(field: "f"), .levelNotLearned(field: "f", level: "exact"),
    .levelsOutOfOrder(field: "f", level: "exact"), .linksFarFromPrior(links: 1, expected: 2),
  ]

  private static func texts(_ wording: Wording) -> [String] {
    MatchPhrase.allCases.map { wording.match($0) } + conditions.map { wording.condition($0) }
      + warnings.map { wording.text($0) } + MatchSide.allCases.map { wording.unmatched($0) } + wording.settingsHead
      + [wording.linked(SampleMatch.report()), wording.unlinkable(SampleMatch.left), wording.clusters(1, rows: 2)]
  }

  @Test("everything has words of its own language", arguments: Language.allCases)
  func languages(language: Language) {
    for text in Self.texts(Wording(language)) {
      #expect(!text.isEmpty)
      let isHangul = text.unicodeScalars.contains { (0xAC00...0xD7A3).contains($0.value) }
      let isHan = text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
      switch language {
      case .zhHans: #expect(isHan && !isHangul, "\(text)")
      case .en: #expect(!isHan && !isHangul, "\(text)")
      case .ko: #expect(isHangul && !isHan, "\(text)")
      }
    }
  }

  @Test("many levels that were never seen are one warning")
  func unseen() {
    let wording = Wording(.en)
    let one = MatchWarning.levelNotLearned(field: "f", level: "exact")
    #expect(wording.texts([one, .noMatches]) == [wording.text(.noMatches), wording.text(one)])
    let texts = wording.texts([one, .noMatches, .levelNotLearned(field: "g", level: "edits 1")])
    #expect(texts.count == 2)
    #expect(texts.last?.contains("f “same”, g “at most 1 characters differ”") == true)
  }

  @Test("a label of the settings stands as it is, and an unknown condition too")
  func labels() {
    let wording = Wording(.en)
    #expect(wording.text(ExplainedPair.Level(label: "same village", condition: "same prefix 9")) == "same village")
    #expect(wording.condition("related homophone") == "related homophone")
    #expect(wording.text(nil as ExplainedPair.Level?) == "missing")
  }
}
