import Civil
import Testing

@testable import Rules

@Suite("People of one name in one village")
struct NamesakesTests {
  private func namesakes(_ people: [(id: String, name: String, village: String, hasFindings: Bool)]) -> [String: Int] {
    var all = Namesakes()
    for person in people {
      guard let id = ResidentID(person.id) else { continue }
      let builder = DossierBuilder(id: id)
      builder.household(division: person.village, name: person.name)
      var own = Namesakes()
      withExtendedLifetime(builder) { own.visit(builder.dossier(), hasFindings: person.hasFindings) }
      all += own
    }
    return Dictionary(uniqueKeysWithValues: all.counts().map { ($0.key.description, $0.value) })
  }

  @Test("others of that name in the village count; those elsewhere and those of other names do not")
  func counts() {
    let people = [
      (ids[0], "李强", "222405100201", true), (ids[1], "李强", "222405100201", false),
      (ids[2], "李强", "222405100202", true), (ids[3], "王芳", "222405100201", true),
      (ids[4], "李强", "222405100201", false),
    ].map { (id: $0.0, name: $0.1, village: $0.2, hasFindings: $0.3) }
    #expect(namesakes(people) == [ids[0]: 2])
  }

  @Test("where the village is not known, nobody is a namesake")
  func townOnly() {
    let people = [(ids[0], true), (ids[1], true)].map {
      (id: $0.0, name: "李强", village: "222405100", hasFindings: $0.1)
    }
    #expect(namesakes(people).isEmpty)
  }

  private let ids = ["1940-01-01", "1940-01-02", "1940-01-03", "1940-01-04", "1940-01-05"].map {
    ResidentID.born($0).description
  }
}
