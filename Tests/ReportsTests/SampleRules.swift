import Civil

@testable import Reports

/// Two described rules: one with everything, one with as little as can be.
enum SampleRules {
  static let limit = DescribedParameter(
    name: "advance-limit-yuan", title: LocalText("垫付上限", en: "Most that is advanced", ko: "대납 한도"),
    values: [
      .init(
        since: day(2021, 4, 6), until: day(2021, 12, 31), amount: .money(Fen(100_000)), reference: "龙政办发〔2021〕5号|附件3",
        checkedOn: day(2021, 5, 1)),
      .init(
        since: day(2022, 1, 1), amount: .money(Fen(120_000)), reference: "修订", checkedOn: day(2022, 1, 2)),
    ])
  static let apart = DescribedParameter(
    name: "apart-days", title: LocalText("相差天数", en: "Days apart", ko: "차이 일수"),
    values: [.init(since: day(2009, 9, 1), amount: .days(31), reference: "程序", checkedOn: day(2021, 5, 1))])

  static let documented = DescribedRule(
    id: "advance-over-limit", title: LocalText("垫付金额超标", en: "Advance over the limit", ko: "대납금 초과"),
    chapter: LocalText("缴费垫付", en: "Advances", ko: "대납"), arguesFromAbsence: true,
    reads: [
      .init(path: "social-insurance/contribution-advances", title: LocalText("缴费资金垫付", en: "Advances", ko: "대납금")),
      .init(path: "public-security/deaths", title: SampleReport.deathsTitle),
    ],
    legalBasis: [LocalText("附件3第一条", en: "annex 3, 1", ko: "부속서 3 제1조")],
    documentation: .init(
      claim: LocalText("垫付金额超过上限。", en: "More was advanced than the limit <allows>.", ko: "한도를 넘음."),
      amount: LocalText("超出部分。", en: "The excess.", ko: "초과분."),
      doesNotFire: LocalText("无有效上限时。", en: "Where no limit is in force.", ko: "한도가 없을 때.")),
    parameters: [limit], deathParameters: [apart])

  static let bare = DescribedRule(
    id: "id-shared", title: LocalText("一号多人", en: "One ID, two persons", ko: "번호 공유"),
    chapter: LocalText("身份信息", en: "Identity", ko: "신분"), reads: [], legalBasis: [])
}
