import Reports
import Testing

@testable import Reconciler

@Suite("The fingerprint of evidence: other when the claim is other, the same whatever file it came in")
struct EvidenceFingerprintTests {
  private func value(
    _ feed: String, _ field: String, _ value: String, drop: String = "20211001-full.csv", line: Int = 2
  ) -> ReportedEvidence {
    ReportedEvidence(feed: feed, feedTitle: LocalText(""), drop: drop, line: line, field: field, value: value)
  }

  private var death: ReportedEvidence { value("public-security/deaths", "deathDate", "2021-03-05") }

  @Test("sixteen hexadecimal digits, the same on every machine")
  func form() {
    #expect(EvidenceFingerprint.of([death]).count == 16)
    #expect(EvidenceFingerprint.of([death]).allSatisfy { $0.isHexDigit && !$0.isUppercase })
  }

  @Test("neither drop, line nor order matter")
  func place() {
    let funeral = value("civil-affairs/funerals", "deathDate", "2021-03-06")
    let redelivered = value("public-security/deaths", "deathDate", "2021-03-05", drop: "20211101-full.csv", line: 9)
    #expect(EvidenceFingerprint.of([death, funeral]) == EvidenceFingerprint.of([funeral, redelivered]))
  }

  @Test("another date, field, feed or record is other evidence")
  func claim() {
    let others = [
      [value("public-security/deaths", "deathDate", "2021-03-06")],
      [value("public-security/deaths", "cancelDate", "2021-03-05")],
      [value("civil-affairs/funerals", "deathDate", "2021-03-05")],
      [death, value("civil-affairs/funerals", "deathDate", "2021-03-05")],
    ]
    for other in others { #expect(EvidenceFingerprint.of(other) != EvidenceFingerprint.of([death])) }
  }

  @Test("another month paid, or money that came back, is no news of a death")
  func routine() {
    let paid = value("social-insurance/pension-payments", "grossAmount", "103.00")
    let recovered = value("social-insurance/recoveries", "amount", "103.00")
    #expect(EvidenceFingerprint.of([death, paid, paid, recovered]) == EvidenceFingerprint.of([death, paid]))
  }

  @Test("that the bureau stopped the pension is no news of a death others tell of, but it is of a stop")
  func ownStop() {
    let stop = value("social-insurance/participants", "stopMonth", "2021-04")
    let name = value("social-insurance/participants", "name", "李某")
    let paid = value("social-insurance/pension-payments", "grossAmount", "103.00")
    #expect(EvidenceFingerprint.of([death, stop]) == EvidenceFingerprint.of([death]))
    #expect(EvidenceFingerprint.of([death, name]) != EvidenceFingerprint.of([death]))
    #expect(EvidenceFingerprint.of([stop, paid]) != EvidenceFingerprint.of([paid]))
  }

  @Test("where payments are all there is, one more is news")
  func paymentsOnly() {
    let paid = value("social-insurance/pension-payments", "grossAmount", "103.00")
    #expect(EvidenceFingerprint.of([paid, paid]) != EvidenceFingerprint.of([paid]))
  }

  @Test("values do not run into one another")
  func boundaries() {
    #expect(EvidenceFingerprint.of([value("a", "b", "1:c")]) != EvidenceFingerprint.of([value("a", "b1", ":c")]))
  }
}
