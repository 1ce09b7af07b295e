import Civil
import Testing

@testable import Reports

@Suite("Wording of cases, scorecards and returned lists") struct CaseWordingTests {
  private func texts(_ language: Language) -> [(String, String)] {
    let wording = Wording(language)
    var texts = CasePhrase.allCases.map { ("\($0)", wording.caseText($0)) }
    texts += ScorecardPhrase.allCases.map { ("\($0)", wording.scorecardText($0)) }
    texts += ReturnPhrase.allCases.map { ("\($0)", wording.returnText($0)) }
    texts += [
      ("cases", wording.cases(1)), ("restOfCases", wording.restOfCases(shown: 500, of: 1200)),
      ("notCounted", wording.notCounted(stoppedWithoutMonths: 2)), ("lastNights", wording.lastNights(60, of: 90)),
      ("moreRequests", wording.moreRequests(3)),
      ("delay", wording.text(.init(deaths: 9, medianDays: 1, ninthDecileDays: 40, overThirtyDays: 2))),
      ("reasons", wording.reasons([.missing: 4, .dateForm: 2], limit: 1)),
    ]
    return texts
  }

  @Test("everything has words of its own language", arguments: Language.allCases)
  func languages(language: Language) {
    func isHangul(_ scalar: Unicode.Scalar) -> Bool { (0xAC00...0xD7A3).contains(scalar.value) }
    func isHan(_ scalar: Unicode.Scalar) -> Bool { (0x4E00...0x9FFF).contains(scalar.value) }
    for (name, text) in texts(language) {
      #expect(!text.isEmpty, "\(name)")
      for leftover in ["—", "{", "  ", "..", "。。"] { #expect(!text.contains(leftover), "\(name): \(text)") }
      let scalars = text.unicodeScalars
      switch language {
      case .zhHans: #expect(scalars.contains(where: isHan) && !scalars.contains(where: isHangul), "\(name): \(text)")
      case .en: #expect(!scalars.contains { isHan($0) || isHangul($0) }, "\(name): \(text)")
      case .ko: #expect(scalars.contains(where: isHangul) && !scalars.contains(where: isHan), "\(name): \(text)")
      }
    }
  }

  @Test("deadlines say how long they are past, of open cases only")
  func deadline() {
    func standing(_ state: CaseState, _ deadline: Day?) -> CaseStanding {
      CaseStanding(
        number: CaseNumber(1), state: state, change: .continued, openedOn: SampleReport.day(2021, 9, 1),
        deadline: deadline, fingerprint: "")
    }
    let day = SampleReport.day(2021, 10, 31)
    let due = SampleReport.day(2021, 10, 30)
    #expect(Wording().deadline(standing(.open, due), asOf: day) == "办理期限 2021-10-30，已逾期 1 天")
    #expect(Wording(.en).deadline(standing(.open, due), asOf: day) == "Deadline 2021-10-30, 1 day overdue")
    #expect(Wording(.ko).deadline(standing(.open, due), asOf: day) == "처리 기한 2021-10-30, 1일 경과")
    #expect(Wording().deadline(standing(.open, day), asOf: day) == "办理期限 2021-10-31")
    #expect(Wording().deadline(standing(.settled, due), asOf: day) == "办理期限 2021-10-30")
    #expect(Wording().deadline(standing(.open, nil), asOf: day) == "未设期限")
  }

  @Test("outcomes without the names of staff")
  func outcomes() {
    let outcomes = [
      Outcome(.refuted, reason: .alive, day: SampleReport.day(2021, 10, 1), officer: "张三", note: "备注"),
      Outcome(.recovered, amount: Fen(123_456), day: SampleReport.day(2021, 10, 2), officer: "李四"),
    ]
    #expect(Wording().text(outcomes) == "不属实 本人健在 2021-10-01；已追回 1,234.56 2021-10-02")
  }

  @Test(
    "shares are never rounded to none or all",
    arguments: [(0, 10, 0), (1, 100_000, 1), (99_999, 100_000, 999), (5, 5, 1000), (1, 3, 333), (0, 0, 0)])
  func shares(part: Int, whole: Int, perMille: Int) {
    #expect(Wording().perMille(part, of: whole) == perMille)
  }
}
