import Civil
import Testing

@testable import Rules

@Suite("id-invalid: an ID of ours that is none")
struct IdInvalidTests {
  private let rule = IdInvalid()

  @Test("a birth date that does not exist, on the register or a payment")
  func noSuchDay() {
    let registered = DossierBuilder(id: .withoutBirthDate)
    registered.register(.drawing)
    registered.pension("2021-07")
    let finding = registered.findings(rule).first
    #expect(finding?.subject == .person(.withoutBirthDate))
    #expect(finding?.key == "id-invalid|\(ResidentID.withoutBirthDate)")
    #expect(finding?.certainty == .confirmed)
    #expect(finding?.action == .correct)
    #expect(finding?.unit == .bureau)
    #expect(finding?.evidence == [evidence(.participants, 0, "id"), evidence(.pensionPayments, 0, "id")])

    let paid = DossierBuilder(id: .withoutBirthDate)
    paid.pension("2021-07")
    #expect(paid.findings(rule).count == 1)
  }

  @Test("another agency's data are no business of ours")
  func elsewhere() {
    let builder = DossierBuilder(id: .withoutBirthDate)
    builder.household()
    builder.funeralPayment()
    #expect(builder.findings(rule).isEmpty)
    #expect(builder.nearMisses(rule).count == 1)
  }

  @Test("a birth date that exists")
  func real() {
    let builder = DossierBuilder()
    builder.register(.drawing)
    #expect(builder.findings(rule).isEmpty && builder.nearMisses(rule).isEmpty)
  }

  private func unusable(_ dataset: Dataset, _ place: UInt64, _ text: String) -> UnusableRecord {
    UnusableRecord(
      dataset: dataset, place: Place(offset: place), field: "id", text: text, reason: .idCheckCharacter)
  }

  @Test("records with the same text are one finding, under the text as delivered")
  func sameText() {
    var sink = FindingSink()
    rule.evaluate(
      [unusable(.participants, 7, "222405194503120010"), unusable(.pensionPayments, 3, "222405194503120010")],
      into: &sink)
    #expect(
      sink.findings == [
        Finding(
          rule: "id-invalid", subject: .unusableID("222405194503120010"), certainty: .confirmed, action: .correct,
          unit: .bureau, key: "id-invalid|222405194503120010",
          personRecords: [evidence(.participants, 7, ""), evidence(.pensionPayments, 3, "")],
          evidence: [evidence(.participants, 7, "id"), evidence(.pensionPayments, 3, "id")])
      ])
  }

  @Test("an ID that is missing is not invalid")
  func missing() {
    var sink = FindingSink()
    rule.evaluate([unusable(.participants, 0, "")], into: &sink)
    rule.evaluate([], into: &sink)
    #expect(sink.findings.isEmpty)
  }
}
