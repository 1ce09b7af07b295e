import Civil
import Testing

@testable import Rules

@Suite("birth-date-mismatch: the register and the ID differ")
struct BirthDateMismatchTests {
  private let rule = BirthDateMismatch()

  @Test(
    "the day before, on and after the one in the ID",
    arguments: [("1945-03-11", true), ("1945-03-12", false), ("1945-03-13", true)])
  func days(born: String, fires: Bool) {
    let builder = DossierBuilder()
    builder.register(.drawing, born: born)
    #expect(builder.findings(rule).isEmpty == !fires)
    #expect(builder.nearMisses(rule).isEmpty, "whose dates agree is nobody to speak of")
  }

  @Test("names the register's fields and recommends to find out which is right")
  func finding() {
    let builder = DossierBuilder()
    builder.register(.ended, born: "1954-03-12")
    let finding = builder.findings(rule).first
    #expect(finding?.certainty == .confirmed)
    #expect(finding?.money == nil)
    #expect(finding?.months == nil)
    #expect(finding?.action == .verify)
    #expect(finding?.unit == .bureau)
    #expect(
      finding?.evidence == [evidence(.participants, 0, "birthDate"), evidence(.participants, 0, "id")])
  }

  @Test("no date on the register, or none in the ID, tells nothing")
  func missing() {
    let builder = DossierBuilder()
    builder.register(.drawing)
    #expect(builder.findings(rule).isEmpty)
    let unreal = DossierBuilder(id: .withoutBirthDate)
    unreal.register(.drawing, born: "1939-03-02")
    #expect(unreal.findings(rule).isEmpty)
    #expect(
      unreal.nearMisses(rule) == ["the register has a birth date, but the one in the ID does not exist"])
  }

  @Test("the entry that speaks for the person decides")
  func registerEntry() {
    let builder = DossierBuilder()
    builder.register(.ended, born: "1945-03-13")
    builder.register(.drawing, born: "1945-03-12")
    #expect(builder.findings(rule).isEmpty)
  }
}
