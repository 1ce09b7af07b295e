import Civil
import Testing

@testable import Feeds

/// Reading feed definitions: everything wrong with one is told at once, each with its line.
@Suite("feed definitions")
struct FeedDefinitionTests {
  /// A right definition of deaths; lines are counted on.
  private static let right = """
    dataset: public-security/deaths
    title: {zh: 死亡, en: Deaths, ko: 사망}
    delivery: delta
    cadence: irregular
    freshForDays: 40
    fields:
      - name: id
        type: resident-id
        key: true
        required: true
        headers: [身份证号]
      - name: name
        type: name
        headers: [姓名]
      - name: deathDate
        type: date
        headers: [死亡日期]
      - name: cancelDate
        type: date
        headers: [注销日期]
    """

  private static func problems(_ text: String, _ dataset: Dataset = .deaths) -> [String] {
    do throws(Problems) {
      _ = try FeedDefinition(yaml: text, file: "feed.yaml", dataset: dataset)
      return []
    } catch {
      return error.all.map { problem in
        let place = problem.line.map { "\($0): " } ?? ""
        return "\(place)\(problem.field ?? "-"): \(problem.kind.rawValue) \(problem.details.joined(separator: "|"))"
      }
    }
  }

  /// What a change of the right definition makes wrong.
  private static func problems(replacing old: String, with new: String) -> [String] {
    #expect(right.contains(old))
    return problems(right.replacing(old, with: new, maxReplacements: 1))
  }

  @Test("a right definition, with its defaults")
  func rightOne() throws {
    let definition = try FeedDefinition(yaml: FeedDefinitionTests.right, file: "feed.yaml", dataset: .deaths)
    #expect(definition.dataset == .deaths)
    #expect(definition.title.ko == "사망")
    #expect((definition.delivery, definition.cadence) == (.delta, .irregular))
    #expect((definition.freshForDays, definition.shrinkBoundPercent) == (40, 20))
    #expect(definition.encoding == nil)
    #expect(definition.recordElements == ["row"])
    #expect(definition.memberGroup == nil)
    #expect(definition.fields.map(\.name) == ["id", "name", "deathDate", "cancelDate"])
    #expect(definition.fields[0].isKey && definition.fields[0].isRequired)
    #expect(definition.fields[3].isOptional)
    #expect(definition.index(ofField: "cancelDate") == 3)
    #expect(definition.index(ofField: "nothing") == nil)
  }

  @Test("settings beyond the defaults")
  func settings() throws {
    let extra =
      "\nencoding: gb18030\nshrinkBoundPercent: 5\nrecordElements: [Row, Item]\nmemberGroup: 成员\nignoredColumns: [备注]"
    let definition = try FeedDefinition(yaml: FeedDefinitionTests.right + extra, file: "feed.yaml", dataset: .deaths)
    #expect(definition.encoding == .gb18030)
    #expect(definition.shrinkBoundPercent == 5)
    #expect(definition.recordElements == ["row", "item"])
    #expect(definition.memberGroup == "成员")
    #expect(definition.ignoredColumns == ["备注"])
  }

  @Test("all errors at once, each with its line")
  func allAtOnce() {
    let text = FeedDefinitionTests.right
      .replacing("cadence: irregular", with: "cadence: often")
      .replacing("freshForDays: 40", with: "freshForDay: 40")
      .replacing("key: true", with: "key: perhaps")
      .replacing("type: name", with: "type: nam")
    #expect(
      FeedDefinitionTests.problems(text) == [
        "5: freshForDay: settingUnknown ",
        "4: cadence: settingValue nightly、weekly、monthly、irregular",
        "1: freshForDays: settingMissing ",
        "9: key: settingValue true、false",
        "13: type: settingValue resident-id、name、text、date、month、amount、number、year、division、code、disability-number",
        "7: name: settingMissing ",
      ])
  }

  @Test(
    "broken YAML: the line and the parser's words",
    arguments: [("dataset: [a", 2), ("title: {zh: 死亡", 2), ("a: 1\n\tb: 2", 2), ("a: 'b", 1), ("a: *b", 1)])
  func broken(_ text: String, _ line: Int) throws {
    let found = FeedDefinitionTests.problems(text)
    #expect(found.count == 1)
    #expect(try #require(found.first).contains(": -: yamlSyntax "), "\(found)")
    #expect(found.first?.hasPrefix("\(line): ") == true, "\(found)")
  }

  @Test("no mapping, nothing at all, a key twice")
  func noMapping() {
    #expect(FeedDefinitionTests.problems("- a\n- b") == ["1: -: settingValue key: value"])
    #expect(FeedDefinitionTests.problems("") == ["1: -: yamlSyntax empty"])
    #expect(FeedDefinitionTests.problems("a: 1\na: 2").first?.contains("settingAmbiguous") == true)
  }

  @Test(
    "one wrong thing each",
    arguments: [
      (
        "dataset: public-security/deaths", "dataset: public-security/death",
        ["1: dataset: settingValue public-security/deaths"]
      ),
      ("delivery: delta", "delivery: partly", ["3: delivery: settingValue full、delta"]),
      ("delivery: delta\n", "", ["1: delivery: settingMissing "]),
      ("freshForDays: 40", "freshForDays: 0", ["5: freshForDays: settingValue 1–3660"]),
      ("freshForDays: 40", "freshForDays: a month", ["5: freshForDays: settingValue 1–3660"]),
      ("freshForDays: 40", "freshForDays: 40\nshrinkBoundPercent: 101", ["6: shrinkBoundPercent: settingValue 0–100"]),
      (
        "freshForDays: 40", "freshForDays: 40\nencoding: latin-1",
        ["6: encoding: settingValue auto、utf-8、gb18030、utf-16le"]
      ),
      ("ko: 사망", "ru: Смерти", ["2: ru: settingUnknown ", "2: ko: settingMissing "]),
      (
        "headers: [身份证号]", "headers: 身份证号",
        ["11: headers: settingValue [a, b, …]", "7: headers: settingMissing ", "7: id: settingMissing "]
      ),
      ("headers: [姓名]", "headers: [姓名, 死亡日期]", ["7: deathDate: settingAmbiguous 死亡日期"]),
      ("headers: [姓名]", "headers: [姓名, \" 死亡\\n日期\"]", ["7: deathDate: settingAmbiguous 死亡日期"]),
      ("fields:", "ignoredColumns: [姓名]\nfields:", ["8: name: settingAmbiguous 姓名"]),
      ("type: date\n    headers: [注销日期]", "type: month\n    headers: [注销日期]", ["7: cancelDate: settingValue date"]),
      ("name: cancelDate", "name: cancelDay", ["7: cancelDate: settingMissing "]),
      ("required: true", "required: true\n    requierd: true", ["11: requierd: settingUnknown "]),
    ] as [(String, String, [String])])
  func wrong(_ old: String, _ new: String, _ expected: [String]) {
    #expect(FeedDefinitionTests.problems(replacing: old, with: new) == expected)
  }

  @Test("codes: unknown names, a text for two codes, none at all")
  func codes() throws {
    let right = """
      dataset: public-security/custody
      title: {zh: 羁押, en: Custody, ko: 구금}
      delivery: full
      cadence: monthly
      freshForDays: 40
      fields:
        - {name: id, type: resident-id, key: true, required: true, headers: [身份证号]}
        - {name: startDate, type: date, key: true, required: true, headers: [入监日期]}
        - {name: endDate, type: date, headers: [释放日期]}
        - name: category
          type: code
          headers: [类别]
          codes:
            imprisoned: [服刑]
            detained: 羁押
      """
    #expect(FeedDefinitionTests.problems(right, .custody) == [])
    #expect(
      FeedDefinitionTests.problems(right.replacing("detained", with: "arrested"), .custody)
        == ["7: category.arrested: settingValue imprisoned、detained、community"])
    #expect(
      FeedDefinitionTests.problems(right.replacing("[服刑]", with: "[服刑, 羁 押]"), .custody)
        == ["7: category: settingAmbiguous 羁押"])
    let none = right.split(separator: "\n").prefix(12).joined(separator: "\n")
    #expect(FeedDefinitionTests.problems(none, .custody) == ["10: codes: settingMissing "])
  }
}
