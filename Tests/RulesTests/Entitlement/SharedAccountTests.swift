import Civil
import Testing

@testable import Rules

@Suite("shared-account: one account for persons of several households")
struct SharedAccountTests {
  /// Somebody with an entry of the register and perhaps a household number.
  private struct Person {
    var status: Participant.Status = .drawing
    var account = "6217000010"
    /// What the hash is of, where two accounts are to have one hash.
    var hash: String?
    var household = ""
  }

  /// The texts of all persons' records, each at the place of its number.
  private struct Texts: TextSource {
    let people: [Person]

    func text(of field: String, at place: Place, in dataset: Dataset) -> String? {
      let person = people[Int(place.offset)]
      let text = field == "bankAccount" ? person.account : person.household
      return text.isEmpty ? nil : text
    }
  }

  private let rule = SharedAccount()

  private func id(_ index: Int) -> ResidentID { .born("194\(index % 10)-03-12") }

  private func findings(_ people: [Person]) -> [Finding] {
    let clues = people.enumerated().compactMap { index, person -> Clue? in
      let builder = DossierBuilder(id: id(index))
      builder.entry(person.status, account: person.account, hash: person.hash)
      builder.household(number: person.household)
      let clue = withExtendedLifetime(builder) { rule.clue(in: builder.dossier(), .ofTests) }
      return clue.map {
        Clue(
          group: $0.group, id: $0.id, evidence: evidence(.participants, index, $0.evidence.field),
          registerPlace: Place(offset: UInt64(index)), householdPlace: Place(offset: UInt64(index)))
      }
    }
    var sink = FindingSink()
    for group in Dictionary(grouping: clues, by: \.group).values where group.count > 1 {
      rule.conclude(
        group.sorted { $0.id < $1.id }, Texts(people: people), asOf: day("2021-10-31"), .ofTests, into: &sink)
    }
    return sink.findings.sorted { $0.key < $1.key }
  }

  @Test("two persons are not enough, three are, and each has a finding", arguments: 1...5)
  func count(persons: Int) {
    let people = (0..<persons).map { Person(household: "H\($0)") }
    let findings = findings(people)
    #expect(findings.map(\.subject) == (persons < 3 ? [] : (0..<persons).map { .person(id($0)) }))
    for finding in findings {
      #expect(finding.action == .verify)
      #expect(finding.unit == .bureau)
      #expect(finding.certainty == .confirmed)
      #expect(finding.evidence.filter { $0.field == "bankAccount" }.count == persons)
      #expect(finding.evidence.filter { $0.field == "householdNumber" }.count == persons)
    }
  }

  @Test(
    "households: all one, one of two, all unknown, one unknown",
    arguments: [
      (["H1", "H1", "H1"], false), (["H1", "H1", "H2"], true), (["", "", ""], true), (["H1", "H1", ""], true),
      (["H 1", "h1", "Ｈ1"], false),
    ])
  func households(numbers: [String], fires: Bool) {
    #expect(findings(numbers.map { Person(household: $0) }).count == (fires ? numbers.count : 0))
  }

  @Test("only who is in payment counts", arguments: Participant.Status.allCases)
  func statuses(status: Participant.Status) {
    #expect(findings([Person(), Person(), Person(status: status)]).count == (status == .drawing ? 3 : 0))
  }

  @Test("one account however it is written")
  func writing() {
    let people = ["6217 0000 10", "6217000010", "６２１７000010"].map { Person(account: $0, hash: "6217000010") }
    #expect(findings(people).count == 3)
  }

  @Test("different accounts with one hash are not one account")
  func collision() {
    let people = ["111", "111", "222"].map { Person(account: $0, hash: "111") }
    #expect(findings(people).isEmpty)
  }

  @Test("no account is none to share")
  func empty() {
    #expect(findings([Person(account: ""), Person(account: ""), Person(account: "")]).isEmpty)
  }

  @Test("an account that cannot be read is no clue")
  func unreadableAccount() {
    let builder = DossierBuilder()
    builder.register(.drawing, account: "100", unreadable: ["bankAccount"])
    #expect(rule.clue(in: builder.dossier(), .ofTests) == nil)
  }

  @Test("an account of hundreds names some of the others with each, not all")
  func large() {
    let clues = (0..<300).map { index in
      Clue(
        group: 1, id: ResidentID.born1945, evidence: evidence(.participants, index, "bankAccount"), registerPlace: nil,
        householdPlace: nil)
    }
    let own = Clue(
      group: 1, id: id(9), evidence: evidence(.participants, 999, "bankAccount"), registerPlace: nil,
      householdPlace: nil)
    let named = ClueCircle(clues: clues + [own]).evidence(for: own) { [$0.evidence] }
    #expect(named.count == 31)
    #expect(named.contains(own.evidence))
  }
}
