import Civil
import Testing

@testable import Reports

@Suite struct FindingsFileTests {
  private func text(_ findings: [ReportedFinding]) throws -> String {
    var sink = MemorySink()
    try FindingsFile(findings).write(to: &sink)
    return String(decoding: sink.bytes, as: UTF8.self)
  }

  private let header =
    "rule,id,name,person_number,division,certainty,first_month,last_month,months,amount_fen,recovered_fen,"
    + "outstanding_fen,action,unit,key,evidence\n"

  @Test func `no findings leave the header`() throws {
    #expect(try text([]) == header)
  }

  @Test func `a finding is written to the letter`() throws {
    let expected =
      "deceased-still-paid,222405194503120018,金明花,0022240500123456,222405100201,confirmed,2021-04,2021-10,7,"
      + "123450,10000,113450,stop-and-recover,town,deceased-still-paid|222405194503120018,"
      + "public-security/deaths@20211031-delta.csv:40;social-insurance/pension-payments@20210930-delta-01.csv:9;"
      + "social-insurance/pension-payments@20210930-delta-01.csv:12\n"
    #expect(try text([SampleReport.findings[0]]) == header + expected)
  }

  @Test func `what the catalogue does not name stays empty`() throws {
    let expected =
      "not-enrolled,222421195501010016,朴哲,,,confirmed,,,,,,,verify-then-stop,village,not-enrolled|222421195501010016,\n"
    #expect(try text([SampleReport.findings[2]]) == header + expected)
  }

  @Test func `sorted by the bytes of rule, then ID, then key, whatever the order given`() throws {
    let keys = ["b|2|10", "b|2|9", "b|10", "a|2", "a-c|1"]
    let findings = keys.map { key in
      let parts = key.split(separator: "|").map(String.init)
      return ReportedFinding(
        rule: parts[0], id: parts[1], certainty: .confirmed, action: .recover, unit: .bureau, key: key)
    }
    let expected = try text(findings)
    #expect(try text(findings.reversed()) == expected)
    let rows = DelimitedReader.rows(Array(expected.utf8)).dropFirst()
    #expect(rows.map { $0[14] } == ["a|2", "a-c|1", "b|10", "b|2|10", "b|2|9"])
  }

  @Test func `lines of evidence are ordered as numbers`() throws {
    let finding = SampleReport.finding(id: "1", evidence: [100, 9, 20, 9].map { SampleReport.payment(line: $0) })
    let row = DelimitedReader.rows(Array(try text([finding]).utf8))[1]
    #expect(row[15].split(separator: ";").map { $0.split(separator: ":")[1] } == ["9", "20", "100"])
  }

  @Test func `no spreadsheet guard alters a hostile text`() throws {
    let id = "=cmd|' /C calc'!A0,\"x\"\r\n"
    let row = DelimitedReader.rows(Array(try text([SampleReport.finding(id: id, name: "@SUM(1)")]).utf8))[1]
    #expect(row[1] == id)
    #expect(row[2] == "@SUM(1)")
  }
}
