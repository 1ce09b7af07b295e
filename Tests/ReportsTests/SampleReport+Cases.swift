import Civil

@testable import Reports

extension SampleReport {
  /// The sample report with a ledger: one of every change, outcomes, departed cases, restorations.
  static var withCases: RunReport {
    var report = report
    report.rules.append(
      ReportedRule(
        id: "funeral-unclaimed", title: LocalText("丧葬补助金应领未领", en: "Subsidy not claimed", ko: "장례보조금 미수령"),
        chapter: deathsChapter))
    let standings = [
      standing(1, .opened), standing(2, .changed, openedOn: day(2021, 9, 1)),
      standing(3, .continued, outcomes: [Outcome(.confirmed, day: day(2021, 10, 20), officer: "朴经办")]),
    ]
    for index in report.findings.indices { report.findings[index].standing = standings[index] }
    var owed = finding(
      rule: "funeral-unclaimed", id: "222405195003120019", name: "崔顺", amount: 200_000, action: .pay)
    owed.standing = standing(4, .reopened)
    var withheld = finding(id: "222405195003120027", name: "郑国")
    withheld.standing = standing(5, .continued, state: .refuted)
    report.findings += [owed, withheld]
    var cases = ReportedCases(ledger: "ledger-of-tests")
    var gone = finding(id: "222405195003120035", name: "姜男")
    gone.standing = standing(6, .withdrawn, state: .withdrawn)
    cases.departed = [.init(finding: gone, lastSeen: day(2021, 10, 30))]
    cases.restorations = [
      .init(number: CaseNumber(7), finding: gone, kind: .pension, month: month(2021, 4), amount: Fen(12_300)),
      .init(number: CaseNumber(7), finding: gone, kind: .refund, month: month(2021, 5), amount: Fen(10_000)),
      .init(number: CaseNumber(8), finding: gone, kind: .pension, month: month(2021, 5), amount: nil),
    ]
    report.cases = cases
    return report
  }

  static func standing(
    _ number: Int, _ change: CaseChange, state: CaseState = .open, openedOn: Day = day(2021, 10, 31),
    outcomes: [Outcome] = []
  ) -> CaseStanding {
    CaseStanding(
      number: CaseNumber(number), state: state, change: change, openedOn: openedOn, deadline: openedOn.adding(days: 30),
      differences: change == .changed ? [LocalText("金额有变化", en: "amount changed", ko: "금액 변경")] : [],
      outcomes: outcomes, assignee: "", fingerprint: "00112233aabbccdd")
  }
}
