import Civil
import Foundation
import Testing

@testable import Feeds

/// The feeds folder as a whole, and the division table.
@Suite("feeds folder")
struct FeedCatalogueTests {
  @Test("every dataset has a definition with a title in three languages")
  func complete() throws {
    let catalogue = try TemporaryInbox.catalogue.get()
    #expect(Set(catalogue.definitions.keys) == Set(Dataset.allCases))
    for (dataset, definition) in catalogue.definitions {
      #expect(definition.dataset == dataset)
      #expect(!definition.title.zh.isEmpty && !definition.title.en.isEmpty && !definition.title.ko.isEmpty)
    }
    #expect(catalogue.divisions.city.zh == "龙井市")
  }

  @Test("a folder that is not there, or another one, is one problem")
  func missing() {
    for folder in ["no-such-folder", "/"] {
      do throws(Problems) {
        _ = try FeedCatalogue(folder: folder)
        Issue.record("read a folder that is not there")
      } catch {
        #expect(error.all == [Problem(.feedsMissing, file: folder)])
      }
    }
  }

  @Test("every missing definition is told of at once")
  func incomplete() throws {
    let inbox = try TemporaryInbox()
    let root = inbox.root.appending(path: "feeds")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    try Data("city: [".utf8).write(to: root.appending(path: "divisions.yaml"))
    do throws(Problems) {
      _ = try FeedCatalogue(folder: root.path)
      Issue.record("read a folder without definitions")
    } catch {
      #expect(error.all.count == Dataset.allCases.count + 1)
      #expect(error.all.dropLast().allSatisfy { $0.kind == .definitionMissing })
      #expect(error.all.first?.file == "feeds/public-security/residents/feed.yaml")
    }
  }

  @Test("errors of several files come together")
  func several() throws {
    let inbox = try TemporaryInbox()
    let root = inbox.root.appending(path: "feeds")
    // Written anew file by file: nothing of the real folder may be changed, even where it is reached by a link.
    for dataset in Dataset.allCases {
      let folder = root.appending(path: dataset.path)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(contentsOf: FeedFolderTests.feeds.appending(path: "\(dataset.path)/feed.yaml"))
        .write(to: folder.appending(path: "feed.yaml"))
    }
    try Data("title: {".utf8).write(to: root.appending(path: "public-security/deaths/feed.yaml"))
    try FileManager.default.removeItem(at: root.appending(path: "civil-affairs/funerals/feed.yaml"))
    try Data("divisions:\n  - {code: \"12\", name: 某村}\n".utf8).write(to: root.appending(path: "divisions.yaml"))
    do throws(Problems) {
      _ = try FeedCatalogue(folder: root.path)
      Issue.record("read a broken folder")
    } catch {
      #expect(error.all.map(\.kind) == [.yamlSyntax, .definitionMissing, .settingMissing, .settingValue])
      #expect(
        error.all.map(\.file) == [
          "feeds/public-security/deaths/feed.yaml", "feeds/civil-affairs/funerals/feed.yaml", "feeds/divisions.yaml",
          "feeds/divisions.yaml",
        ])
    }
  }

  private static let table = """
    city: {code: "222405", zh: 龙井市, en: Longjing, ko: 룡정시}
    divisions:
      - {code: "222405", name: 龙井市, level: county}
      - {code: "222405101", name: 老头沟镇, level: town, aliases: [老头沟]}
      - {code: "222405102", name: 智新镇, level: town}
      - {code: "222405101201", name: 青松村, level: village}
      - {code: "222405101202", name: 明东村, level: village}
      - {code: "222405102201", name: 明东村, level: village, aliases: ["0433-17", 智新明东]}
    """

  @Test(
    "codes, names, aliases and paths",
    arguments: [
      ("222405101201", 222_405_101_201), ("222405101", 222_405_101_000), ("222405", 222_405_000_000),
      ("青松村", 222_405_101_201),
      ("老头沟", 222_405_101_000), ("老头沟镇青松村", 222_405_101_201), ("龙井市老头沟镇青松村", 222_405_101_201),
      ("龙井市智新镇", 222_405_102_000),
      ("龙井市/老头沟镇/青松村", 222_405_101_201), (" 青 松 村 ", 222_405_101_201), ("智新镇明东村", 222_405_102_201),
      ("0433-17", 222_405_102_201),
      ("'222405101201", 222_405_101_201), ("２２２４０５１０１", 222_405_101_000), ("222401101201", 222_401_101_201),
    ])
  func division(_ text: String, _ code: UInt64) throws {
    let table = try DivisionTable(yaml: FeedCatalogueTests.table, file: "divisions.yaml")
    #expect(table.division(text) == .success(Division(code: code)))
  }

  @Test(
    "a village name that two towns have names neither; other texts name nothing",
    arguments: ["明东村", "某村", "2224051012", "22240510120", "022405", "龙井"])
  func noDivision(_ text: String) throws {
    let table = try DivisionTable(yaml: FeedCatalogueTests.table, file: "divisions.yaml")
    #expect(table.division(text) == .failure(.divisionForm))
    #expect(table.division(" ") == .failure(.missing))
  }

  @Test("names of divisions")
  func names() throws {
    let table = try DivisionTable(yaml: FeedCatalogueTests.table, file: "divisions.yaml")
    #expect(table.name(of: Division(code: 222_405_102_201)) == "明东村")
    #expect(table.name(of: Division(code: 222_405_103_000)) == nil)
    #expect(table.city.en == "Longjing")
  }

  @Test("all errors of a table at once, with their lines")
  func errors() {
    let text = """
      city: {zh: 龙井市, en: Longjing, ko: 룡정시, mayor: 某}
      divisions:
        - {code: "2224", name: 某镇}
        - {name: 某村}
        - {code: "222405", name: 龙井市, kind: county}
      """
    do throws(Problems) {
      _ = try DivisionTable(yaml: text, file: "divisions.yaml")
      Issue.record("read a broken table")
    } catch {
      #expect(
        error.all == [
          Problem(.settingUnknown, file: "divisions.yaml", line: 1, field: "mayor"),
          Problem(.settingValue, file: "divisions.yaml", line: 3, field: "code", details: ["6、9、12"]),
          Problem(.settingMissing, file: "divisions.yaml", line: 4, field: "code"),
          Problem(.settingUnknown, file: "divisions.yaml", line: 5, field: "kind"),
        ])
    }
  }
}
