import Civil

@testable import Reports

/// A synthetic report with a ledger: some hundred cases of every kind, drawn from a seed.
struct CasePageSample {
  private var state: UInt64
  private(set) var report: RunReport
  private var number = 0

  static let asOf = SampleReport.day(2021, 10, 31)

  init(seed: UInt64, findings: Int = 300) {
    state = seed
    report = SampleReport.report
    var cases = ReportedCases(ledger: "5f0c")
    report.findings = []
    for _ in 0..<findings {
      let change: CaseChange = [.opened, .continued, .continued, .changed, .reopened][next(5)]
      report.findings.append(finding(change, state: .open))
    }
    for _ in 0..<20 { report.findings.append(finding(.continued, state: next(2) == 0 ? .refuted : .settled)) }
    for _ in 0..<30 {
      let change: CaseChange = next(3) == 0 ? .withdrawn : .gone
      let finding = finding(change, state: change == .gone ? .gone : .withdrawn)
      cases.departed.append(.init(finding: finding, lastSeen: CasePageSample.asOf.adding(days: -1 - next(9))))
    }
    cases.withheld = ["deceased-still-paid": 12, "not-enrolled": 8]
    cases.unchecked = ["certification-overdue": 5]
    cases.nights = nights(40)
    cases.precision = [
      .init(rule: "deceased-still-paid", confirmed: 81, refuted: 182),
      .init(rule: "not-enrolled", confirmed: 8, refuted: 2),
    ]
    cases.recovered = Fen(1_234_567)
    cases.prevented = Fen(89_000)
    cases.stoppedWithoutMonths = 3
    cases.restorations = [
      restoration(.pension, 7, 12_345), restoration(.pension, 8, nil), restoration(.refund, 9, 500),
    ]
    report.cases = cases
    report.scorecards = CasePageSample.scorecards
  }

  static var scorecards: [ReportedScorecard] {
    [
      ReportedScorecard(
        feed: "public-security/deaths",
        delay: .init(deaths: 412, medianDays: 17, ninthDecileDays: 63, overThirtyDays: 96), unusableIDs: 40,
        withdrawnDeaths: 2, unsoundNights: .init(1, of: 40)),
      ReportedScorecard(feed: "social-insurance/pension-payments", unusableIDs: 0, unsoundNights: .init(9, of: 40)),
      ReportedScorecard(feed: "social-insurance/certifications", unusableIDs: 0, unsoundNights: .init(0, of: 40)),
    ]
  }

  mutating func nights(_ count: Int) -> [NightFigures] {
    (0..<count).map { index in
      .init(
        day: CasePageSample.asOf.adding(days: index - count + 1), opened: next(20), reopened: next(3),
        departed: next(15), open: 250 + next(100), overdue: next(50), outstanding: Fen(Int64(next(9_000_000))),
        recovered: Fen(Int64(index * 10_050)), unsoundFeeds: next(4))
    }
  }

  private mutating func finding(_ change: CaseChange, state: CaseState) -> ReportedFinding {
    number += 1
    let opened = change == .opened ? CasePageSample.asOf : CasePageSample.asOf.adding(days: -next(60))
    let rule = ["deceased-still-paid", "not-enrolled", "stopped-though-alive"][next(3)]
    let town = [Division("222405100201"), Division("222405101202"), nil][next(3)]
    let amount = Fen(Int64(1 + next(1_000_000)))
    let money = Finding.Money(amount: amount, recovered: .zero, outstanding: Fen(amount.rawValue / 2))
    let standing = CaseStanding(
      number: CaseNumber(number), state: state, change: change, openedOn: opened, deadline: opened.adding(days: 30),
      differences: change == .changed ? [LocalText("金额有变化", en: "amount changed", ko: "금액 변경")] : [],
      outcomes: change == .withdrawn && number % 2 == 0 ? [Outcome(.stopped, day: opened, officer: "甲")] : [],
      assignee: "开山屯镇", fingerprint: "0011223344556677")
    return ReportedFinding(
      rule: rule, id: "22240519450312" + String(1000 + number), name: "金明花", division: town,
      town: town == nil ? "" : "镇\(town.map { $0.code / 1000 % 10 } ?? 0)", certainty: Certainty.allCases[next(4)],
      money: rule == "not-enrolled" ? nil : money, action: next(4) == 0 ? .pay : .recover, unit: .town,
      key: "\(rule)|\(number)", standing: standing)
  }

  private mutating func restoration(
    _ kind: ReportedCases.Restoration.Kind, _ month: Int, _ amount: Int64?
  ) -> ReportedCases.Restoration {
    .init(
      number: CaseNumber(7), finding: finding(.gone, state: .refuted), kind: kind,
      month: SampleReport.month(2021, month), amount: amount.map { Fen($0) })
  }

  private mutating func next(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(limit))
  }
}
