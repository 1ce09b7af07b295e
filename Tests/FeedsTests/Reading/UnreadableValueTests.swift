import Civil
import Foundation
import Synchronization
import Testing

@testable import Feeds

/// A value that is there but cannot be read is neither a value nor none in the row; what would make two records one, or a
/// payment less than nothing, is quarantined.
@Suite("unreadable values of records")
struct UnreadableValueTests {
  private func rows<Record: CivilRecord>(_ type: Record.Type, _ text: String) throws -> [Record] {
    let inbox = try TemporaryInbox()
    try inbox.add(Record.dataset, "20211031-full.csv", text)
    let reader = InboxReader(
      catalogue: try TemporaryInbox.catalogue.get(), inbox: try Inbox(path: inbox.path),
      asOf: Day("2021-11-01") ?? Day(daysSinceEpoch: 0), threads: 1, scratch: inbox.root.path, accepted: [])
    let found = Found<Record>()
    _ = reader.read(datasets: [Record.dataset]) { _ in
      { bytes, dataset in
        found.rows.withLock { rows in
          for offset in stride(from: 0, to: bytes.count, by: dataset.rowSize) {
            rows.append(bytes.loadUnaligned(fromByteOffset: offset, as: Record.self))
          }
        }
      }
    }
    return found.rows.withLock { $0 }.sorted { $0.head.place < $1.head.place }
  }

  private final class Found<Record: CivilRecord>: Sendable {
    let rows = Mutex([Record]())
  }

  @Test("days and codes: read, empty, unreadable")
  func custody() throws {
    let rows = try rows(
      Custody.self,
      "身份证号,姓名,入监日期,释放日期,羁押类别\n\(Sample.id(1)),金某,20200101,20210105,服刑\n"
        + "\(Sample.id(2)),金某,20200101,,\n\(Sample.id(3)),金某,20200101,2021-02-30,服役\n"
        + "\(Sample.id(4)),金某,20200101,长期, \n")
    #expect(rows.map(\.endDate.value) == [Day("2021-01-05"), nil, nil, nil])
    #expect(rows.map(\.endDate.isUnreadable) == [false, false, true, true])
    #expect(rows.map(\.category.value) == [.imprisoned, nil, nil, nil])
    #expect(rows.map(\.category.isUnreadable) == [false, false, true, false])
  }

  @Test("months, amounts, divisions and former names")
  func others() throws {
    let register = try rows(
      Participant.self,
      "个人编号,社会保障号码,姓名,参保状态,待遇起始年月,个人账户余额,所属村社区,停止原因\n"
        + "P1,\(Sample.id(1)),金某,领取,2010-13,一百,某村,病故\nP2,\(Sample.id(2)),金某,领取,,,,\n")
    #expect(register.map(\.benefitStartMonth.isUnreadable) == [true, false])
    #expect(register.map(\.accountBalance.isUnreadable) == [true, false])
    #expect(register.map(\.division.isUnreadable) == [true, false])
    #expect(register.map(\.stopReason.isUnreadable) == [true, false])
    let residents = try rows(
      Resident.self, "公民身份号码,姓名,曾用名\n\(Sample.id(1)),金某,金\u{FFFD}\n\(Sample.id(2)),金某,\n")
    #expect(residents.map(\.formerNameHash) == [.unreadable, .none])
  }

  @Test("numbers of accounts and cards: digits lost are unknown, zeros and words for none are none")
  func accounts() throws {
    let accounts = ["6217000000000000015", "6.22848E+18", "无", "0", "", "N/A", "—"]
    let text =
      "个人编号,社会保障号码,姓名,参保状态,银行账号,社保卡号\n"
      + accounts.enumerated().map { "P\($0),\(Sample.id($0)),金某,领取,\($1),\($1)\n" }.joined()
    let rows = try rows(Participant.self, text)
    #expect(rows.map(\.bankAccountHash.isUnreadable) == [false, true, false, false, false, false, false])
    #expect(rows.map(\.bankAccountHash.isNone) == [false, false, true, true, true, true, true])
    #expect(rows.map(\.cardNumberHash) == rows.map(\.bankAccountHash))
    let inbox = try TemporaryInbox()
    try inbox.add(.participants, "20211031-full.csv", text)
    #expect(
      try inbox.read([.participants]).unreadable(.participants) == [
        "3|cardNumber|6.22848E+18|id-digits-lost", "3|bankAccount|6.22848E+18|id-digits-lost",
      ])
  }

  @Test("a disability certificate's number tells the grade where the column is empty")
  func grades() throws {
    let id = Sample.id(1)
    let rows = try rows(
      DisabilityCertificate.self,
      "残疾证号,姓名,残疾等级,状态\n\(id)42,金某,,有效\n\(Sample.id(2))-4-1-B1,金某,,有效\n"
        + "\(Sample.id(3))41,金某,三级,在用\n\(Sample.id(4))41,金某,七级,有效\n")
    #expect(rows.map(\.grade.value) == [.second, .first, .third, nil])
    #expect(rows.map(\.grade.isUnreadable) == [false, false, false, true])
    #expect(rows.map(\.status.isUnreadable) == [false, false, true, false])
  }

  @Test("records whose key lost its digits are quarantined, not taken for one another")
  func keys() throws {
    let inbox = try TemporaryInbox()
    let header = "发放流水号,社会保障号码,所属期,应发金额,实发金额\n"
    try inbox.add(
      .pensionPayments, "20211031-delta.csv",
      header + "2.0261E+15,\(Sample.id(1)),202109,143,143\n2.0261E+15 ,\(Sample.id(1)),202110,143,143\n"
        + "20261000000001,\(Sample.id(1)),202110,143,143\n")
    let read = try inbox.read([.pensionPayments])
    #expect(
      try read.quarantine(.pensionPayments) == [
        "2|paymentNumber|2.0261E+15|id-digits-lost", "3|paymentNumber|2.0261E+15 |id-digits-lost",
      ])
    #expect(read.places(.pensionPayments).count == 1)
  }

  @Test("an advance's number without its digits is quarantined too: it says what was repaid")
  func requiredNumbers() throws {
    let inbox = try TemporaryInbox()
    try inbox.add(
      .advanceRepayments, "20211031-full.csv",
      "偿还流水号,垫付编号,社会保障号码,偿还金额,偿还日期\n1,2.0261E+15,\(Sample.id(1)),100,20210601\n")
    #expect(
      try inbox.read([.advanceRepayments]).quarantine(.advanceRepayments)
        == ["2|advanceNumber|2.0261E+15|id-digits-lost"])
  }

  @Test("an amount below zero: quarantined where it is required, unreadable elsewhere")
  func negative() throws {
    let inbox = try TemporaryInbox()
    let text =
      "发放流水号,社会保障号码,所属期,应发金额,实发金额,扣回金额\n1,\(Sample.id(1)),202109,-143,-143,\n"
      + "2,\(Sample.id(1)),202110,143,143,-5\n"
    try inbox.add(.pensionPayments, "20211031-delta.csv", text)
    let read = try inbox.read([.pensionPayments])
    #expect(try read.quarantine(.pensionPayments) == ["2|grossAmount|-143|amount-negative"])
    #expect(try read.values("grossAmount", .pensionPayments) == ["14300"])
    let funerals = try rows(
      FuneralPayment.self,
      "发放流水号,死亡人员身份证号,死亡人员姓名,发放日期,应发金额,抵扣金额,实发金额\n1,\(Sample.id(1)),金某,20211001,600,-5,600\n")
    #expect(funerals.map(\.offsetAmount.isUnreadable) == [true])
  }

  @Test("codes in traditional characters are the listed ones")
  func traditionalCodes() throws {
    let rows = try rows(
      Participant.self, "个人编号,社会保障号码,姓名,参保状态,停止原因\nP1,\(Sample.id(1)),金某,領取,\nP2,\(Sample.id(2)),金某,終止,遷出\n")
    #expect(rows.map(\.status) == [.drawing, .ended])
    #expect(rows.map(\.stopReason.value) == [nil, .movedAway])
  }

  @Test("whose records are in quarantine, where their IDs can be read")
  func persons() throws {
    let inbox = try TemporaryInbox()
    try inbox.add(
      .visits, "20211031-delta.csv",
      "就诊流水号,身份证号,就诊日期\n1,\(Sample.id(1)),2021-02-30\n2,\(Sample.id(2)),20211001\n3,2.22405E+17,2021-02-30\n")
    try inbox.add(
      .disabilityCertificates, "20211031-full.csv", "残疾证号,姓名\n\(Sample.id(3))41,\n\(Sample.id(4))41,金某\n")
    let state = try inbox.read([.visits, .disabilityCertificates]).state
    func persons(_ dataset: Dataset) throws -> [Bool] {
      try (1...4).map { number in
        let id = try #require(ResidentID(Sample.id(number)))
        return state.hasUnusableRecord(of: id, in: dataset)
      }
    }
    #expect(try persons(.visits) == [true, false, false, false])
    #expect(try persons(.disabilityCertificates) == [false, false, true, false])
    #expect(try persons(.deaths) == [false, false, false, false])
  }
}
