import Civil
import Testing

@testable import Rules

@Suite("registered-twice: two entries that are not ended")
struct RegisteredTwiceTests {
  private let rule = RegisteredTwice()

  @Test("one entry is right, two are not")
  func count() {
    let builder = DossierBuilder()
    builder.register(.drawing, personNumber: "2")
    #expect(builder.findings(rule).isEmpty)
    builder.register(.contributing, personNumber: "1")
    let finding = builder.findings(rule).first
    #expect(finding?.certainty == .confirmed)
    #expect(finding?.money == nil)
    #expect(finding?.months == nil)
    #expect(finding?.action == .correct)
    #expect(finding?.unit == .bureau)
    #expect(finding?.key == "registered-twice|222405194503120018")
    #expect(
      finding?.evidence == [
        evidence(.participants, 0, "personNumber"), evidence(.participants, 0, "status"),
        evidence(.participants, 1, "personNumber"), evidence(.participants, 1, "status"),
      ])
  }

  @Test("an ended entry does not count; near miss")
  func ended() {
    let builder = DossierBuilder()
    builder.register(.ended)
    builder.register(.suspended)
    #expect(builder.findings(rule).isEmpty)
    #expect(builder.nearMisses(rule).count == 1)
    builder.register(.drawing)
    #expect(builder.findings(rule).first?.evidence.map(\.place.offset) == [1, 1, 2, 2])
  }

  @Test("an entry that only points to the person makes it probable")
  func pointing() {
    let builder = DossierBuilder()
    builder.register(.drawing)
    builder.register(.drawing, carries: false)
    #expect(builder.findings(rule).first?.certainty == .probable)
  }
}
