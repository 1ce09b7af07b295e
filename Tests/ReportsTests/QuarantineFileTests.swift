import Civil
import Testing

@testable import Reports

@Suite struct QuarantineFileTests {
  private func bytes(_ entries: [ReportedQuarantine]) throws -> [UInt8] {
    var sink = MemorySink()
    try QuarantineFile(entries).write(to: &sink)
    return sink.bytes
  }

  @Test func `sorted by feed, drop, line and field, values kept to the byte`() throws {
    let rows = DelimitedReader.rows(try bytes(SampleReport.quarantine))
    #expect(
      rows == [
        ["feed", "drop", "line", "field", "value", "reason"],
        ["civil-affairs/funerals", "20211031-full.xml", "5", "", "x", "column-count"],
        ["public-security/deaths", "20211031-delta.csv", "20", "id", "a\"b,c\r\nd\u{0}\te", "id-length"],
        ["public-security/deaths", "20211031-delta.csv", "20", "name", "", "missing"],
        ["public-security/deaths", "20211031-delta.csv", "100", "id", "2.22405E+17", "id-digits-lost"],
      ])
  }

  @Test func `the order given does not matter`() throws {
    let entries = SampleReport.quarantine + SampleReport.report.issues
    #expect(try bytes(entries) == bytes(entries.reversed()))
  }
}
