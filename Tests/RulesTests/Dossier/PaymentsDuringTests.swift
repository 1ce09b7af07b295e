import Civil
import Testing

@testable import Rules

@Suite("Dossier: pensions paid while something was so")
struct PaymentsDuringTests {
  @Test("paid pensions of covered months, and only the records that cover one of them")
  func decides() {
    let builder = DossierBuilder()
    builder.custody("2021-01-01", to: "2021-03-31")
    builder.custody("2021-05-01", to: "2021-06-30")
    builder.custody("2021-02-02", to: "2021-03-30")
    builder.pension("2021-03", 101)
    builder.pension("2021-04", 102)
    builder.pension("2021-05", 103, .returned)
    builder.pension("2021-01", 104)
    withExtendedLifetime(builder) {
      let dossier = builder.dossier()
      let (payments, deciding) = dossier.paidPensions(during: Array(dossier.custody))
      #expect(payments.map(\.grossAmount) == [yuan(101), yuan(104)])
      #expect(deciding.map(\.head.place.offset) == [0])
    }
  }

  @Test("nothing where nothing was so, or nothing was paid")
  func nothing() {
    let builder = DossierBuilder()
    builder.otherPension(.drawing, from: "2021-01")
    withExtendedLifetime(builder) {
      let dossier = builder.dossier()
      let (payments, deciding) = dossier.paidPensions(during: Array(dossier.otherPensions))
      #expect(payments.isEmpty && deciding.isEmpty)
      #expect(dossier.paidPensions(during: Array(dossier.custody)).payments.isEmpty)
    }
  }
}
