import Linkage
import Testing

@Suite("Names and numbers in settings")
struct StandardVocabularyTests {
  @Test("every name of the vocabulary can be written in settings and read again")
  func textForms() throws {
    let vocabulary = LinkageVocabulary.standard
    for relation in vocabulary.relations {
      let condition = LevelCondition.related(relation.name)
      #expect(LevelCondition(condition.description) == condition)
    }
    for key in vocabulary.keys {
      let condition = LevelCondition.same(.named(key.name))
      #expect(LevelCondition(condition.description) == condition)
    }
    #expect(Set(vocabulary.relations.map(\.name)).count == vocabulary.relations.count)
  }

  @Test("pairs come out at the levels of the standard comparisons")
  func levels() throws {
    let left = LinkageTable(
      columnNames: ["name", "id", "block"],
      rows: [
        ["王小明", "222405193801010015", "1"], ["이영희", "222401195012310027", "2"], ["李海燕", "222405380101001", "3"],
        ["吾买尔·艾买提", "222402196002290043", "4"], ["anna", "222405193801010015", "5"],
      ])
    let right = LinkageTable(
      columnNames: ["name", "id", "block"],
      rows: [
        ["王晓鸣", "222405193801010015", "1"], ["李英姬", "222401195012310072", "2"], ["李梅燕", "222405193801010015", "3"],
        ["艾买提·吾买尔", "222402196002290131", "4"], ["ann", "222405193810010015", "5"],
      ])
    let settings = LinkageSettings(
      fields: [
        FieldSettings("name", type: .fullName), FieldSettings("id", type: .identifier),
        FieldSettings("block", type: .number),
      ],
      comparisons: [.personName("name"), .residentID("id")], blocking: [BlockingRule([BlockingKey("block")])],
      threshold: 0)
    let linker = try Linker(left: left, right: right, settings: settings, vocabulary: .standard)
    let outcome = linker.link(linker.train().model)
    let levels = outcome.pairs.sorted { $0.left < $1.left }.map { pair in
      [0, 1].map { comparison in
        pair.level(ofComparison: comparison).map { settings.comparisons[comparison].levels[$0].condition }
      }
    }
    #expect(
      levels == [
        [.related("homophone"), .folded], [.related("hangul-reading"), .related("repaired-id")],
        [.related("similar-shape"), .same(.named("resident-id"))], [.related("swapped-parts"), .otherwise],
        [.otherwise, .related("repaired-id")],
      ])
  }
}
