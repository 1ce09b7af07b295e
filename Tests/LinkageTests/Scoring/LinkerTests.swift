import Linkage
import Testing

@Suite("Linking without a common key")
struct LinkerTests {
  private static let people = SyntheticPeople(count: 1200, duplicates: 0.4, seed: 7)

  private func settings(_ table: LinkageTable) -> LinkageSettings {
    var settings = SettingsProposal.settings(left: table, threads: 2)
    // Fewer than there are, so that they are drawn.
    settings.training.randomPairs = 100_000
    return settings
  }

  private func links(_ rows: [[String]], threads: Int) throws -> [(pair: [Int], weight: Double)] {
    let table = LinkageTable(columnNames: SyntheticPeople.columns, rows: rows)
    let linker = try Linker(left: table, settings: settings(table), threads: threads)
    return linker.link(linker.train().model).pairs.map { ([$0.left, $0.right], $0.weight) }
  }

  @Test("Duplicates are found with proposed settings, without examples")
  func findsDuplicates() throws {
    let found = Set(try links(Self.people.rows, threads: 2).map(\.pair))
    let right = found.intersection(Self.people.truth).count
    #expect(Double(right) >= 0.98 * Double(found.count))
    #expect(Double(right) >= 0.95 * Double(Self.people.truth.count))
  }

  @Test("Shuffled rows give the same links with the same weights, to the last bit")
  func ignoresRowOrder() throws {
    var people = Self.people
    let (rows, order) = people.shuffled()
    let straight = try links(people.rows, threads: 2).map { "\($0.pair.sorted()) \($0.weight)" }
    let shuffled = try links(rows, threads: 2).map { "\($0.pair.map { order[$0] }.sorted()) \($0.weight)" }
    #expect(straight.count > 100)
    #expect(Set(straight) == Set(shuffled))
  }

  @Test("One thread and several give the same", arguments: [2, 3, 7])
  func ignoresThreads(threads: Int) throws {
    let one = try links(Self.people.rows, threads: 1)
    let several = try links(Self.people.rows, threads: threads)
    #expect(one.map(\.pair) == several.map(\.pair))
    #expect(one.map(\.weight) == several.map(\.weight))
  }

  @Test("A probability is the share of links that are right")
  func isCalibrated() throws {
    let table = LinkageTable(columnNames: SyntheticPeople.columns, rows: Self.people.rows)
    var settings = settings(table)
    settings.threshold = 0.001
    let linker = try Linker(left: table, settings: settings)
    let pairs = linker.link(linker.train().model).pairs
    let expected = pairs.reduce(0) { $0 + $1.probability }
    #expect(abs(expected - Double(Self.people.truth.count)) < 0.05 * Double(Self.people.truth.count))
  }

  @Test("A block over its bound is left out, and said so")
  func guardsBlockSize() throws {
    let table = LinkageTable(
      columnNames: ["name", "town"], rows: (0..<50).map { ["n\($0 / 2)", $0 < 40 ? "a" : "b"] })
    let settings = LinkageSettings(
      fields: [FieldSettings("name", type: .text), FieldSettings("town", type: .place)],
      comparisons: [ComparisonSettings("name", levels: [LevelSettings(.folded), LevelSettings(.otherwise)])],
      blocking: [BlockingRule([BlockingKey("town")])], maximumBlockPairs: 100, threshold: 0)
    let linker = try Linker(left: table, settings: settings)
    let model = LinkageModel(
      priorProbability: 0.5, comparisons: [[LevelParameters(m: 0.9, u: 0.1), LevelParameters(m: 0.1, u: 0.9)]])
    let outcome = linker.link(model)
    // Forty in one town make 780 pairs, ten in the other 45.
    #expect(outcome.comparedPairs == 45)
    #expect(outcome.warnings.contains(.blocksTooLarge(rule: "town", blocks: 1, pairs: 780)))
    let rule = linker.explain(left: 0, right: 1, model).rules[0]
    #expect(rule.outcome == .blockTooLarge)
    #expect(linker.explain(left: 40, right: 41, model).rules[0].outcome == .candidate)
    #expect(linker.explain(left: 0, right: 41, model).rules[0].outcome == .keysDiffer(["town"]))
  }

  @Test("A pair made by several rules is compared once")
  func comparesOnce() throws {
    let table = LinkageTable(columnNames: ["name", "town"], rows: (0..<10).map { _ in ["n", "t"] })
    let settings = LinkageSettings(
      fields: [FieldSettings("name", type: .text), FieldSettings("town", type: .place)],
      comparisons: [ComparisonSettings("name", levels: [LevelSettings(.folded), LevelSettings(.otherwise)])],
      blocking: [BlockingRule([BlockingKey("town")]), BlockingRule([BlockingKey("name")])])
    let linker = try Linker(left: table, settings: settings)
    let model = LinkageModel(
      priorProbability: 0.5, comparisons: [[LevelParameters(m: 0.9, u: 0.1), LevelParameters(m: 0.1, u: 0.9)]])
    let outcome = linker.link(model)
    #expect(outcome.rules.map(\.newPairs) == [45, 0])
  }
}
