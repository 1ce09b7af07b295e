import Civil
import Reconciler
import Reports
import Rules
import Testing

/// A whole night over files that say of living pensioners what agencies do say of them by mistake.
@Suite("not one living person is confirmed dead")
struct LivingPersonTests {
  /// Who is who; all born on one day, and every one but the last alive.
  private enum Person: Int, CaseIterable {
    case spouseOnCertificate = 1
    case spouseOnBoth, twinOnCertificate, sameNameAndBirth, recycledDrops, deadInFuture, deadBeforeBirth, seenSince
    case insuranceCopied, numberLost, oneDeathManyDrops
    case deadTwin

    var id: String { NightFolder.id(rawValue) }
    var name: String { self == .deadTwin ? "李刚" : "李强" }
  }

  private static let deathsHeader = "公民身份号码,姓名,死亡日期,操作标志\n"
  private static let certificatesHeader = "证明编号,身份证号,死者姓名,死亡日期\n"
  private static let funeralsHeader = "火化编号,逝者身份证号,逝者姓名,死亡日期,火化日期\n"

  private func night() throws -> NightFolder {
    let night = try NightFolder()
    let written: Set<Dataset> = [
      .residents, .participants, .pensionPayments, .deaths, .deathCertificates, .funerals, .insured, .visits,
    ]
    try night.addEverything(but: written)
    try addRegisters(night)
    try addDeaths(night)
    try addCertificates(night)
    try night.add(
      .funerals, "20211025-delta.csv",
      Self.funeralsHeader + "H1,\(Person.spouseOnBoth.id),金花,20210820,20210822\n"
        + "H2,\(Person.deadTwin.id),李刚,20210820,20210822\n"
        // Nobody wrote the number of another 李强 born on that day.
        + "H3,,李强,20210820,20210822\n")
    try night.add(
      .insured, "20211030-full.csv",
      "身份证号码,姓名,参保险种,参保状态,停保日期,停保原因\n\(Person.insuranceCopied.id),李强,居民医保,终止,20210820,死亡\n")
    try night.add(
      .visits, "20211030-delta.csv", "就诊流水号,身份证号,就诊日期\nV1,\(Person.seenSince.id),20210920\n")
    return night
  }

  /// Everybody is registered, has an account, and was paid for October.
  private func addRegisters(_ night: NightFolder) throws {
    try night.add(
      .residents, "20211030-full.csv",
      "公民身份号码,姓名,户口状态\n" + Person.allCases.map { "\($0.id),\($0.name),正常\n" }.joined())
    try night.add(
      .participants, "20211030-full.csv",
      "个人编号,社会保障号码,姓名,参保状态,待遇起始年月,个人账户余额\n"
        + Person.allCases.map { "P\($0.rawValue),\($0.id),\($0.name),领取,201501,500\n" }.joined())
    try night.add(
      .pensionPayments, "20211030-delta.csv",
      "发放流水号,社会保障号码,所属期,应发金额,实发金额,发放状态\n"
        + Person.allCases.map { "F\($0.rawValue),\($0.id),202110,103,103,成功\n" }.joined())
  }

  private func addDeaths(_ night: NightFolder) throws {
    let mistaken = Self.deathsHeader + "\(Person.recycledDrops.id),李强,20210820,\n"
    try night.add(.deaths, "20210825-delta.csv", mistaken)
    try night.add(.deaths, "20210910-delta.csv", Self.deathsHeader + "\(Person.recycledDrops.id),,,D\n")
    // The file of August once more.
    try night.add(.deaths, "20211020-delta.csv", mistaken)
    for day in ["20211021", "20211022"] {
      try night.add(.deaths, "\(day)-delta.csv", Self.deathsHeader + "\(Person.oneDeathManyDrops.id),李强,20210820,\n")
    }
    try night.add(
      .deaths, "20211025-delta.csv",
      Self.deathsHeader + "\(Person.deadInFuture.id),李强,20211101,\n\(Person.deadBeforeBirth.id),李强,19450311,\n"
        + "\(Person.seenSince.id),李强,20210820,\n\(Person.insuranceCopied.id),李强,20210820,\n"
        + "\(Person.deadTwin.id),李刚,20210820,\n")
  }

  private func addCertificates(_ night: NightFolder) throws {
    try night.add(
      .deathCertificates, "20211025-delta.csv",
      Self.certificatesHeader + "Z1,\(Person.spouseOnCertificate.id),金花,20210820\n"
        + "Z2,\(Person.spouseOnBoth.id),金花,20210820\n"
        + "Z3,\(Person.twinOnCertificate.id),李刚,20210820\n" + "Z4,,李强,20210820\n"
        + "Z5,\(Person.deadInFuture.id),李强,20220820\n" + "Z6,\(Person.deadBeforeBirth.id),李强,19210820\n"
        + "Z7,\(Person.seenSince.id),李强,20210821\n" + "Z8,2.22405E+17,李强,20210820\n")
  }

  @Test("the certainty of what is found about each, and that only the dead twin's pension is to be stopped")
  func certainties() throws {
    let report = try night().run().report
    let chapters = Dictionary(uniqueKeysWithValues: RuleRegistry.all.map { ($0.metadata.id, $0.metadata.chapter) })
    func certainties(of person: Person) -> Set<Certainty> {
      Set(report.findings.filter { $0.id == person.id && chapters[$0.rule] == .deaths }.map(\.certainty))
    }
    for person in [Person.spouseOnCertificate, .spouseOnBoth, .twinOnCertificate, .seenSince] {
      #expect(certainties(of: person) == [.conflicting], "\(person)")
    }
    for person in [Person.recycledDrops, .insuranceCopied, .oneDeathManyDrops] {
      #expect(certainties(of: person) == [.singleSource], "\(person)")
    }
    for person in [Person.sameNameAndBirth, .deadInFuture, .deadBeforeBirth, .numberLost] {
      #expect(certainties(of: person) == [], "\(person)")
    }
    #expect(certainties(of: .deadTwin) == [.confirmed])
    #expect(Set(report.findings.filter { $0.action == .stopAndRecover }.map(\.id)) == [Person.deadTwin.id])
    let ofTheDead = ["account-not-settled", "funeral-unclaimed"]
    #expect(Set(report.findings.filter { ofTheDead.contains($0.rule) }.map(\.id)) == [Person.deadTwin.id])
  }

  @Test("what the files got wrong is told: the old file sent again, dates that cannot be, the number that was spoiled")
  func told() throws {
    let report = try night().run().report
    let deaths = try #require(report.feeds.first { $0.path == Dataset.deaths.path })
    #expect(deaths.notes.map(\.kind) == [.repeatedContent, .repeatedContent])
    #expect(report.quarantine.map(\.reason) == [])
    #expect(report.issues.map(\.value) == ["20211101", "19450311", "20220820", "19210820", "2.22405E+17"])
    let certificates = try #require(report.feeds.first { $0.path == Dataset.deathCertificates.path })
    #expect(certificates.counts.notLinked == 2)
  }
}
