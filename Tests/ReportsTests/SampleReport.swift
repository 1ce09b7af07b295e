import Civil

@testable import Reports

/// A small synthetic report with one of everything.
enum SampleReport {
  static let deathsTitle = LocalText("死亡注销户口", en: "Deaths registered", ko: "사망 말소")
  static let paymentsTitle = LocalText("养老金发放", en: "Pension payments", ko: "양로금 지급")
  static let deathsChapter = LocalText("死亡", en: "Deaths", ko: "사망")
  static let coverageChapter = LocalText("参保", en: "Coverage", ko: "가입")

  static var report: RunReport {
    var report = RunReport(
      city: LocalText("龙井市", en: "Longjing", ko: "룡정시"), asOf: day(2021, 10, 31),
      started: "2021-11-01T01:00:00+08:00", ended: "2021-11-01T01:04:30+08:00", version: "1.0.0",
      status: .doneOnDoubtfulData)
    report.feeds = [deaths, payments, certifications]
    report.rules = rules
    report.findings = findings
    report.quarantine = quarantine
    report.issues = [
      ReportedQuarantine(
        feed: "social-insurance/pension-payments", drop: "20211031-delta.csv", line: 7, field: "paidDate",
        value: "31/10", reason: .dateForm)
    ]
    report.notes = [Problem(.unknownFolder, file: "inbox/old")]
    return report
  }

  static var deaths: ReportedFeed {
    var feed = ReportedFeed(
      path: "public-security/deaths", title: deathsTitle, agency: LocalText("市公安局", en: "Police", ko: "시 공안국"),
      health: .fresh, ageDays: 0, allowedDays: 35)
    feed.dropsUsed = [
      .init(
        name: "20211031-delta.csv", sha256: String(repeating: "ab", count: 32), records: 412, encoding: "GB18030",
        delivery: "delta")
    ]
    feed.counts.read = 412
    feed.counts.used = 409
    feed.counts.quarantined = 3
    feed.counts.linkedByID = 400
    feed.counts.linkedOtherwise = 6
    feed.counts.notLinked = 3
    feed.quarantined = [.idCheckCharacter: 2, .idDigitsLost: 1]
    feed.columns = [.init(header: "公民身份号码", field: "id"), .init(header: "死亡日期", field: "deathDate")]
    feed.ignoredColumns = ["序号"]
    feed.unknownColumns = ["备注<b>"]
    feed.notes = [Problem(.columnUnknown, file: "20211031-delta.csv", line: 1, details: ["备注<b>"])]
    return feed
  }

  static var payments: ReportedFeed {
    var feed = ReportedFeed(
      path: "social-insurance/pension-payments", title: paymentsTitle,
      agency: LocalText("市社保局", en: "Bureau", ko: "시 사회보험국"), health: .refused, ageDays: 31, allowedDays: 35)
    feed.dropsRefused = [
      .init(
        name: "20211031-delta.csv",
        problem: Problem(.manifestRecords, file: "20211031-delta.csv", details: ["14230", "14198"]))
    ]
    feed.counts.read = 13_900
    feed.counts.used = 13_899
    feed.counts.replaced = 1
    feed.counts.linkedByID = 13_899
    feed.valueIssues = [.init(field: "paidDate", fieldTitle: "发放日期", reason: .dateForm, count: 1)]
    return feed
  }

  static var certifications: ReportedFeed {
    ReportedFeed(
      path: "social-insurance/certifications", title: LocalText("待遇资格认证", en: "Certifications", ko: "자격 인증"),
      agency: LocalText("市社保局", en: "Bureau", ko: "시 사회보험국"), health: .missing, ageDays: nil, allowedDays: 35)
  }

  static let rules = [
    ReportedRule(
      id: "deceased-still-paid", title: LocalText("死亡后继续领取养老金", en: "Paid after death", ko: "사망 후 계속 수령"),
      chapter: deathsChapter, legalBasis: [LocalText("人社厅发〔2019〕84号", en: "Doc. [2019] 84", ko: "인사청발〔2019〕84호")]),
    ReportedRule(
      id: "certification-overdue", title: LocalText("资格认证超期", en: "Certification overdue", ko: "자격 인증 기한 경과"),
      chapter: coverageChapter,
      obstacles: [.init(feed: "social-insurance/certifications", health: .missing)]),
    ReportedRule(
      id: "not-enrolled", title: LocalText("应保未保", en: "Not enrolled", ko: "미가입"), chapter: coverageChapter),
  ]

  static var findings: [ReportedFinding] {
    [
      finding(
        id: "222405194503120018", name: "金明花", certainty: .confirmed, amount: 123_450, recovered: 10_000,
        action: .stopAndRecover),
      finding(
        id: "22240519501106005X", name: "李  强", certainty: .conflicting, amount: 900_000, recovered: 0,
        action: .visitFirst,
        doubts: [LocalText("2021-09-02 有住院记录", en: "visit on 2021-09-02", ko: "2021-09-02 입원 기록")]),
      ReportedFinding(
        rule: "not-enrolled", id: "222421195501010016", name: "朴哲", certainty: .confirmed, action: .verifyThenStop,
        unit: .village, key: "not-enrolled|222421195501010016"),
    ]
  }

  static func finding(
    rule: String = "deceased-still-paid", id: String, name: String = "", certainty: Certainty = .confirmed,
    amount: Int64 = 100, recovered: Int64 = 0, action: Action = .recover, doubts: [LocalText] = [],
    marks: [String] = [], evidence: [ReportedEvidence]? = nil
  ) -> ReportedFinding {
    ReportedFinding(
      rule: rule, id: id, name: name, personNumber: "0022240500123456", division: Division("222405100201"),
      town: "开山屯镇", village: "光明村", certainty: certainty,
      months: .init(first: month(2021, 4), last: month(2021, 10), count: 7),
      money: .init(amount: Fen(amount), recovered: Fen(recovered), outstanding: Fen(amount - recovered)),
      lowerAmount: Fen(amount / 2), action: action, unit: .town, marks: marks, key: rule + "|" + id,
      evidence: evidence ?? self.evidence, doubts: doubts)
  }

  static var evidence: [ReportedEvidence] {
    [
      payment(line: 12, field: "periodMonth", title: "所属期", value: "2021-04"),
      payment(line: 9, field: "bankAccount", title: "银行账号", value: "6217000000000000015"),
      ReportedEvidence(
        feed: "public-security/deaths", feedTitle: deathsTitle, drop: "20211031-delta.csv", line: 40, field: "id",
        fieldTitle: "公民身份号码", value: "222405194503120018"),
      ReportedEvidence(
        feed: "public-security/deaths", feedTitle: deathsTitle, drop: "20211031-delta.csv", line: 40,
        field: "deathDate",
        fieldTitle: "死亡日期", value: "2021-03-05"),
      payment(line: 12, field: "grossAmount", title: "应发金额", value: "123.00"),
    ]
  }

  static func payment(line: Int, field: String = "", title: String = "", value: String = "") -> ReportedEvidence {
    ReportedEvidence(
      feed: "social-insurance/pension-payments", feedTitle: paymentsTitle, drop: "20210930-delta-01.csv", line: line,
      field: field, fieldTitle: title, value: value)
  }

  static let quarantine = [
    ReportedQuarantine(
      feed: "public-security/deaths", drop: "20211031-delta.csv", line: 100, field: "id", value: "2.22405E+17",
      reason: .idDigitsLost),
    ReportedQuarantine(
      feed: "public-security/deaths", drop: "20211031-delta.csv", line: 20, field: "name", value: "",
      reason: .missing),
    ReportedQuarantine(
      feed: "public-security/deaths", drop: "20211031-delta.csv", line: 20, field: "id", value: "a\"b,c\r\nd\u{0}\te",
      reason: .idLength),
    ReportedQuarantine(
      feed: "civil-affairs/funerals", drop: "20211031-full.xml", line: 5, field: "", value: "x", reason: .columnCount),
  ]

  static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
    Day(year: year, month: month, day: day) ?? Day(daysSinceEpoch: 0)
  }

  static func month(_ year: Int, _ month: Int) -> Month {
    day(year, month, 1).month
  }
}
