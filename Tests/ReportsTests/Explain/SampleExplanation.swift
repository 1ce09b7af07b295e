import Civil

@testable import Reports

/// A made-up person: dead by two agencies, paid afterwards, seen by a doctor afterwards.
enum SampleExplanation {
  static let id = "222405194503120018"

  static var explanation: PersonExplanation {
    var explanation = PersonExplanation(city: SampleReport.report.city, asOf: day(2021, 10, 31), id: id)
    explanation.name = "金明花<b>"
    explanation.personNumber = "2224050012"
    explanation.town = "开山屯镇"
    explanation.birthDate = day(1945, 3, 12)
    explanation.death = .init(date: day(2021, 3, 5), latestDate: day(2021, 3, 9), certainty: .conflicting)
    explanation.records = [
      record("殡葬火化", day(2021, 3, 9), .funeral, [.foreignName], line: 3),
      record("死亡注销户口", day(2021, 3, 5), .police, [.decidesDate], line: 40),
      record("死亡注销户口", day(2022, 3, 5), .police, [.notCounted], line: 41),
      pension(day(2021, 2, 1), []), pension(day(2021, 3, 1), []), pension(day(2021, 4, 1), [.afterDeath]),
      pension(day(2021, 5, 1), [.returned]),
      record("丧葬补助金发放", day(2021, 6, 20), .funeralSubsidy, [], line: 8),
      record("就医信息", day(2020, 11, 2), .visit, [], line: 5),
      record("就医信息", day(2021, 7, 2), .visit, [.contradictsDeath], line: 6),
      record("待遇资格认证", day(2021, 8, 2), .certification, [.showsNobody], line: 7),
      record("追回记录", nil, nil, [], line: 9),
    ]
    explanation.spans = [
      .init(kind: .benefit, first: day(2005, 4, 1), last: day(2021, 5, 31)),
      .init(kind: .imprisoned, first: day(2021, 1, 10), last: nil),
    ]
    explanation.verdicts = [
      .init(rule: SampleReport.rules[0], verdict: .found([SampleReport.findings[0]])),
      .init(
        rule: rule("funeral-paid-twice", "丧葬补助金重复发放"),
        verdict: .nearly([LocalText("只有一笔，生于1945-03-12", en: "one payment, born 1945-03-12", ko: "1건뿐, 1945-03-12 출생")])
      ),
      .init(
        rule: rule("no-sign-of-life", "长期无生存迹象", obstacle: "health-commission/visits"), verdict: .notEvaluated),
      .init(rule: rule("id-shared", "一号多人"), verdict: .nothing),
    ]
    explanation.unusable = [
      .init(
        feedTitle: LocalText("养老金发放"), drop: "20211031-delta.csv", line: 77,
        value: .init(field: "id", title: "社会保障号码", text: "222405194503120019"), reason: .idCheckCharacter)
    ]
    explanation.feeds = SampleReport.report.feeds
    return explanation
  }

  static func record(
    _ feed: String, _ day: Day?, _ lane: ExplainedRecord.Lane?, _ remarks: [ExplainedRecord.Remark], line: Int
  ) -> ExplainedRecord {
    ExplainedRecord(
      feed: feed, feedTitle: LocalText(feed), drop: "20211031-delta.csv", line: line, day: day, lane: lane,
      remarks: remarks,
      values: [
        .init(field: "name", title: "姓名", text: "金明花"), .init(field: "birthDate", title: "出生日期", text: "1945-03-12"),
        .init(field: "bankAccount", title: "银行账号", text: "6217000000000000015"),
      ])
  }

  static func pension(_ day: Day, _ remarks: [ExplainedRecord.Remark]) -> ExplainedRecord {
    record("养老金发放", day, .pension, remarks, line: 10 + day.month.number)
  }

  static func rule(_ id: String, _ title: String, obstacle: String? = nil) -> ReportedRule {
    ReportedRule(
      id: id, title: LocalText(title), chapter: SampleReport.deathsChapter,
      obstacles: obstacle.map { [.init(feed: $0, health: .missing)] } ?? [])
  }
}
