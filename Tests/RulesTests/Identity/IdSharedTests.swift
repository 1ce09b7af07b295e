import Civil
import Testing

@testable import Rules

@Suite("id-shared: two entries, one ID, different names")
struct IdSharedTests {
  private let rule = IdShared()

  @Test(
    "names of two entries",
    arguments: [("李强", "李强", false), ("李强", "金花", true), ("李强", "", false), ("", "", false)])
  func names(first: String, second: String, fires: Bool) {
    let builder = DossierBuilder()
    builder.register(.drawing, name: first, personNumber: "1")
    builder.register(.ended, name: second, personNumber: "2")
    let finding = builder.findings(rule).first
    #expect((finding != nil) == fires)
    #expect(
      finding?.evidence
        == (fires
          ? [
            evidence(.participants, 0, "name"), evidence(.participants, 0, "personNumber"),
            evidence(.participants, 1, "name"), evidence(.participants, 1, "personNumber"),
          ] : nil))
    #expect(builder.nearMisses(rule).isEmpty == (fires || first.isEmpty || second.isEmpty))
  }

  @Test("an entry joined without the ID does not share it")
  func points() {
    let builder = DossierBuilder()
    builder.register(.drawing, name: "李强")
    builder.register(.drawing, name: "金花", carries: false)
    #expect(builder.findings(rule).isEmpty)
  }

  @Test("one entry")
  func single() {
    let builder = DossierBuilder()
    builder.register(.drawing)
    #expect(builder.findings(rule).isEmpty && builder.nearMisses(rule).isEmpty)
  }
}
