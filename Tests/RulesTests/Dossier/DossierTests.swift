import Civil
import Testing

@testable import Rules

@Suite("Dossier: the entries that speak for a person")
struct DossierTests {
  private func registerEntry(_ describe: (DossierBuilder) -> Void) -> UInt64? {
    let builder = DossierBuilder()
    describe(builder)
    return withExtendedLifetime(builder) { builder.dossier().registerEntry?.head.place.offset }
  }

  @Test("the register entry is the one that is not 终止, whatever its number")
  func notEnded() {
    #expect(
      registerEntry {
        $0.register(.ended, personNumber: "1")
        $0.register(.suspended, personNumber: "2")
      } == 1)
    #expect(registerEntry { _ in } == nil)
  }

  @Test(
    "among several the lowest personNumber, as a number where it is one",
    arguments: [
      (["10", "9"], 1), (["010", "9"], 1), (["009", "10"], 0), (["1A", "9"], 1), (["B", "A"], 1), ([nil, "9"], 1),
      (["7", "007"], 0),
    ] as [([String?], UInt64)])
  func lowestNumber(numbers: [String?], expected: UInt64) {
    #expect(registerEntry { builder in numbers.forEach { builder.register(.drawing, personNumber: $0) } } == expected)
    #expect(registerEntry { builder in numbers.forEach { builder.register(.ended, personNumber: $0) } } == expected)
  }

  @Test("person numbers have one order: 9, 10, 1A")
  func orderOfNumbers() {
    let numbers = ["1A", nil, "10", "0009", "b"].map(PersonNumber.init).sorted()
    #expect(numbers == ["9", "10", "1A", "b", ""].map(PersonNumber.init))
  }

  @Test("the household record that is 正常 goes before one that was cancelled")
  func householdEntry() {
    let builder = DossierBuilder()
    builder.cancelledResident(.duplicate, on: "2010-01-01")
    builder.resident()
    builder.resident()
    withExtendedLifetime(builder) {
      #expect(builder.dossier().householdEntry?.head.place.offset == 1)
    }
  }

  @Test("the monthly pension is that of the last paid month, then the last day of payment")
  func lastPaidPension() {
    let builder = DossierBuilder()
    builder.pension("2021-05", 100, paid: "2021-09-30")
    builder.pension("2021-06", 101, paid: "2021-06-20")
    builder.pension("2021-06", 102, paid: "2021-06-21")
    builder.pension("2021-06", 103, paid: nil)
    builder.pension("2021-07", 104, paid: "2021-07-20", .returned)
    withExtendedLifetime(builder) {
      #expect(builder.dossier().lastPaidPension?.grossAmount == yuan(102))
    }
  }

  @Test("of two payments on one day the one with the higher number is the last, whatever the order of rows")
  func monthlyPensionOfOneDay() {
    for numbers in [["F1", "F2"], ["F2", "F1"]] {
      let builder = DossierBuilder()
      for number in numbers {
        builder.pension("2021-08", number == "F2" ? 200 : 100, paid: "2021-08-10", number: number)
      }
      #expect(builder.dossier().lastPaidPension?.grossAmount == yuan(200))
    }
  }

  @Test("another entry of the register does not speak for the person, though a finding rests on it")
  func personRecords() {
    let builder = DossierBuilder()
    builder.register(.drawing, personNumber: "2")
    builder.register(.drawing, personNumber: "1")
    #expect(builder.findings(RegisteredTwice()).first?.personRecords == [evidence(.participants, 1, "")])
  }

  @Test("signs of life are visits and proofs in person")
  func signsOfLife() {
    let builder = DossierBuilder()
    builder.visit("2021-05-01")
    builder.certification("2021-05-02", .dataMatch)
    builder.certification("2021-05-03", .counter)
    withExtendedLifetime(builder) {
      #expect(builder.dossier().signsOfLife.map(\.day) == [day("2021-05-01"), day("2021-05-03")])
    }
  }
}
