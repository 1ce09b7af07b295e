import Linkage
import Testing

@Suite("Proposed settings")
struct SettingsProposalTests {
  @Test("Fields are told by headers and values; row numbers and whole names beside their parts are left out")
  func fields() {
    let people = SyntheticPeople(count: 300, duplicates: 0.2, seed: 5)
    let rows = people.rows.enumerated().map { number, row in
      [String(number), "\(row[0]) \(row[1])"] + row + [number % 2 == 0 ? "m" : "f"]
    }
    let table = LinkageTable(columnNames: ["rec_id", "name"] + SyntheticPeople.columns + ["sex"], rows: rows)
    let settings = SettingsProposal.settings(left: table)
    let types = settings.fields.map(\.type)
    #expect(settings.fields.map(\.name) == SyntheticPeople.columns + ["sex"])
    #expect(types == [.givenName, .surname, .date, .place, .identifier, .category])
    #expect(settings.comparisons.count == 6)
    #expect(!settings.blocking.isEmpty)
    #expect(Set(settings.training.rules.flatMap(\.fields)).count == settings.training.rules.flatMap(\.fields).count)
  }

  @Test("Year, month and day in three columns make a date")
  func dateInParts() {
    let rows = (0..<200).map { (number: Int) -> [String] in
      ["name\(number)", "\(1900 + number % 90)", "\(number % 12 + 1)", "\(number % 28 + 1)"]
    }
    let settings = SettingsProposal.settings(
      left: LinkageTable(columnNames: ["surname", "by", "bm", "bd"], rows: rows + rows))
    #expect(settings.fields.contains { $0.type == .date && $0.left == ["by", "bm", "bd"] })
  }

  @Test("Columns of two tables are brought together by header, else by kind")
  func mapping() {
    let people = SyntheticPeople(count: 300, duplicates: 0, seed: 6)
    let left = LinkageTable(columnNames: SyntheticPeople.columns, rows: people.rows)
    let right = LinkageTable(
      columnNames: ["Given Name", "last_name", "dob", "Town", "card number"], rows: people.rows)
    let fields = SettingsProposal.settings(left: left, right: right).fields
    #expect(fields.map(\.right) == [["Given Name"], ["last_name"], ["dob"], ["Town"], ["card number"]])
  }

  @Test("Tables with nothing in common give settings that say so")
  func nothing() {
    let settings = SettingsProposal.settings(
      left: LinkageTable(columnNames: ["a"], rows: []), right: LinkageTable(columnNames: ["b"], rows: []))
    #expect(settings.fields.isEmpty)
    #expect(throws: SettingsFaults.self) {
      try Linker(left: LinkageTable(columnNames: ["a"]), settings: settings)
    }
  }
}
