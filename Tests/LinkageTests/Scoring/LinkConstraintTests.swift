import Linkage
import Testing

@Suite("How many links a record may have")
struct LinkConstraintTests {
  private static let model = LinkageModel(
    priorProbability: 0.5,
    comparisons: [
      [LevelParameters(m: 0.8, u: 0.01), LevelParameters(m: 0.15, u: 0.09), LevelParameters(m: 0.05, u: 0.9)]
    ])

  private func links(_ left: [String], _ right: [String], _ constraint: LinkConstraint) throws -> [[String]] {
    let settings = LinkageSettings(
      fields: [FieldSettings("name", type: .text), FieldSettings("all", type: .category)],
      comparisons: [
        ComparisonSettings(
          "name", levels: [LevelSettings(.folded), LevelSettings(.edits(1)), LevelSettings(.otherwise)])
      ],
      blocking: [BlockingRule([BlockingKey("all")])], constraint: constraint)
    func table(_ names: [String]) -> LinkageTable {
      LinkageTable(columnNames: ["name", "all"], rows: names.map { [$0, "x"] })
    }
    let linker = try Linker(left: table(left), right: table(right), settings: settings)
    return linker.link(Self.model).pairs.map { [left[$0.left], right[$0.right]] }
  }

  @Test("Without a constraint every good pair is a link")
  func none() throws {
    let found = try links(["anna", "anne"], ["anna", "anne"], .none)
    #expect(found == [["anna", "anna"], ["anne", "anne"], ["anna", "anne"], ["anne", "anna"]])
  }

  @Test("One-to-one keeps the best for either")
  func oneToOne() throws {
    #expect(try links(["anna", "anne"], ["anna", "anne"], .oneToOne) == [["anna", "anna"], ["anne", "anne"]])
    #expect(try links(["anna", "anne"], ["anna"], .oneToOne) == [["anna", "anna"]])
  }

  @Test("Many-to-one keeps the best for each left record")
  func manyToOne() throws {
    #expect(try links(["anna", "anne"], ["anna"], .manyToOne) == [["anna", "anna"], ["anne", "anna"]])
  }

  @Test("Equally good links are decided by what the records say, not by their order")
  func ties() throws {
    let straight = try links(["anna"], ["anne", "anny"], .oneToOne)
    let reversed = try links(["anna"], ["anny", "anne"], .oneToOne)
    #expect(straight.count == 1)
    #expect(straight == reversed)
  }
}
