import Civil
import Reconciler
import Reports
import Testing

/// A whole night over files with cells that cannot be read: they are unknown, not empty.
@Suite("what cannot be read accuses nobody")
struct UnreadableFilesTests {
  private enum Person: Int, CaseIterable {
    case releaseUnreadable = 1
    case numberLost, startUnreadable, reasonUnlisted, accountLost1, accountLost2, accountLost3, offsetUnreadable
    case methodUnlisted, visitUnreadable, twoNames, noStopMonth, traditionalStatus

    var id: String { NightFolder.id(rawValue) }
  }

  private static let seen: [Person] = [
    .releaseUnreadable, .numberLost, .accountLost1, .accountLost2, .accountLost3, .traditionalStatus,
  ]
  private static let dead: [Person] = [
    .startUnreadable, .reasonUnlisted, .offsetUnreadable, .methodUnlisted, .visitUnreadable,
  ]
  private static let paid: [Person] = [
    .releaseUnreadable, .numberLost, .accountLost1, .offsetUnreadable, .methodUnlisted, .visitUnreadable, .twoNames,
    .traditionalStatus,
  ]

  private func night() throws -> NightFolder {
    let night = try NightFolder()
    try night.addEverything(but: [
      .residents, .participants, .pensionPayments, .deaths, .deathCertificates, .funerals, .visits, .certifications,
      .custody, .funeralPayments,
    ])
    try night.add(
      .residents, "20211030-full.csv",
      "公民身份号码,姓名,户口状态\n" + Person.allCases.filter { $0 != .twoNames }.map { "\($0.id),李强,正常\n" }.joined())
    try night.add(.participants, "20211030-full.csv", register)
    try night.add(
      .pensionPayments, "20211030-delta.csv",
      "发放流水号,社会保障号码,所属期,发放日期,应发金额,实发金额\n"
        + Self.paid.map { "F\($0.rawValue),\($0.id),202109,20210915,143,143\n" }.joined())
    try night.add(
      .deaths, "20211030-delta.csv", "公民身份号码,姓名,死亡日期\n" + Self.dead.map { "\($0.id),李强,20210820\n" }.joined())
    try night.add(
      .deathCertificates, "20211030-delta.csv",
      "证明编号,身份证号,死者姓名,死亡日期\nZ1,\(Person.methodUnlisted.id),李强,20210820\n"
        + "Z2,\(Person.visitUnreadable.id),李强,20210820\nZ3,\(Person.twoNames.id),王五,20210820\n")
    try night.add(
      .funerals, "20211030-delta.csv", "火化编号,逝者身份证号,逝者姓名,死亡日期\nH1,\(Person.twoNames.id),赵六,20210820\n")
    try night.add(
      .visits, "20211030-delta.csv", "就诊流水号,身份证号,就诊日期\nV1,\(Person.visitUnreadable.id),2021-10-32\n")
    try night.add(
      .certifications, "20211030-delta.csv",
      "认证流水号,社会保障号码,认证日期,认证方式\nR0,\(Person.methodUnlisted.id),20211010,手机人脸\n"
        + Self.seen.map { "R\($0.rawValue),\($0.id),20210901,窗口\n" }.joined())
    try night.add(
      .custody, "20211030-full.csv",
      "身份证号,姓名,羁押类别,入监日期,释放日期\n\(Person.releaseUnreadable.id),李强,服刑,20200101,2021-02-30\n")
    try night.add(
      .funeralPayments, "20211030-full.csv",
      "发放流水号,死亡人员身份证号,死亡人员姓名,发放日期,应发金额,抵扣金额,实发金额,发放方式\n"
        + "B1,\(Person.startUnreadable.id),李强,20211001,600,,600,银行卡\n"
        + "B2,\(Person.offsetUnreadable.id),李强,20211001,600,一四三,457,银行卡\n")
    return night
  }

  private var register: String {
    var rows: [Person: String] = [
      .numberLost: "2.22405E+11,?,李强,领取,201501,,,",
      .startUnreadable: "P3,?,李强,领取,2010-13,,,",
      .reasonUnlisted: "P4,?,李强,暂停,201501,202109,病故,",
      .noStopMonth: "P12,?,李强,终止,201501,,死亡,",
      .traditionalStatus: "P13,?,李强,領取,201501,,,",
    ]
    for person in [Person.accountLost1, .accountLost2, .accountLost3] {
      rows[person] = "P\(person.rawValue),?,李强,领取,201501,,,6.22848E+18"
    }
    return Person.allCases.filter { $0 != .twoNames }.reduce("个人编号,社会保障号码,姓名,参保状态,待遇起始年月,待遇停止年月,停止原因,银行账号\n") {
      let row = rows[$1] ?? "P\($1.rawValue),?,李强,领取,201501,,,"
      return $0 + row.replacing("?", with: $1.id) + "\n"
    }
  }

  @Test("what is found about each")
  func findings() throws {
    let report = try night().run().report
    let expected: [Person: Set<String>] = [
      .startUnreadable: ["deceased-still-on-roll single-source"],
      .offsetUnreadable: ["deceased-still-paid single-source"],
      .methodUnlisted: ["deceased-still-paid conflicting", "death-evidence-conflict conflicting"],
      .visitUnreadable: ["deceased-still-paid confirmed", "funeral-unclaimed confirmed"],
      .twoNames: ["deceased-still-paid conflicting", "paid-without-register confirmed"],
      .noStopMonth: ["stopped-though-alive single-source"],
    ]
    for person in Person.allCases {
      let found = report.findings.filter { $0.id == person.id }.map { "\($0.rule) \($0.certainty.rawValue)" }
      #expect(Set(found) == expected[person] ?? [], "\(person)")
    }
    let money = report.findings.first { $0.id == Person.offsetUnreadable.id }?.money
    #expect(money?.outstanding == .zero, "what was not paid out may have been set off")
  }

  @Test("a visit in quarantine is a reason to doubt the death; so is a record that may be what is missing")
  func doubts() throws {
    let night = try night()
    let report = try night.run().report
    let finding = try #require(report.findings.first { $0.id == Person.visitUnreadable.id })
    #expect(
      finding.doubts.map(\.en) == [
        "Hospital and clinic visits: a record of the person is in quarantine; it may be a sign of life"
      ])
    try night.add(
      .pensionPayments, "20211031-delta.csv",
      "发放流水号,社会保障号码,所属期,发放日期,应发金额,实发金额,发放状态\n"
        + "G1,\(Person.releaseUnreadable.id),202108,20210715,143,143,退回\n"
        + "G2,\(Person.releaseUnreadable.id),202108,20210815,143,,成功\n")
    let returned = try #require(
      try night.run().report.findings.first { $0.rule == "returned-not-reissued" })
    #expect(
      returned.doubts.map(\.en) == [
        "Monthly pensions: a record of the person is in quarantine; it may be what is missing"
      ])
  }
}
