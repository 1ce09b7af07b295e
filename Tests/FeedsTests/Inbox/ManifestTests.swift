import Civil
import Foundation
import Testing

@testable import Feeds

/// What an agency says a drop must be, and drops that are something else.
@Suite("manifests")
struct ManifestTests {
  private static let drop = "20211031-delta.csv"

  /// Reads a drop of three records, one of them unusable, with a title, a repeated header, a total and a footer.
  private static func read(_ manifest: String) throws -> TemporaryInbox.Reading {
    let inbox = try TemporaryInbox()
    let rows = [
      "公民身份号码,姓名,死亡日期", Sample.death(1), "123,金某,20211001", "公民身份号码,姓名,死亡日期", Sample.death(2), "合计,3,", "制表人：某某,,",
    ]
    try inbox.add(.deaths, drop, "死亡名单\n" + rows.joined(separator: "\n") + "\n")
    try inbox.add(.deaths, drop + ".manifest.json", manifest)
    return try inbox.read([.deaths])
  }

  @Test("records count without title, headers, totals and footers, but with the unusable ones")
  func records() throws {
    let read = try ManifestTests.read(#"{"records": 3}"#)
    #expect(try read.refused(.deaths) == [])
    #expect(try read.dataset(.deaths).quarantinedCount == 1)
  }

  @Test("another number of records refuses the drop", arguments: [2, 4, 7])
  func wrongRecords(_ count: Int) throws {
    let problem = try #require(
      try ManifestTests.read("{\"records\": \(count)}").dataset(.deaths).refused.first?.problem)
    #expect(problem.kind == .manifestRecords)
    #expect(problem.file == "public-security/deaths/20211031-delta.csv")
    #expect(problem.details == [String(count), "3"])
  }

  @Test(
    "the SHA-256 of the bytes delivered, for delimited text, transcoded text and XML",
    arguments: ["csv", "utf16", "xml"])
  func hash(_ form: String) throws {
    let inbox = try TemporaryInbox()
    let text = Sample.deaths([Sample.death(1)])
    let name = form == "xml" ? "20211031-delta.xml" : ManifestTests.drop
    switch form {
    case "utf16": try inbox.add(.deaths, name, try #require(text.data(using: .utf16LittleEndian)))
    case "xml":
      try inbox.add(
        .deaths, name, "<ROWS><ROW><GMSFHM>\(Sample.id(1))</GMSFHM><XM>金某</XM><SWRQ>20211001</SWRQ></ROW></ROWS>")
    default: try inbox.add(.deaths, name, text)
    }
    let hash = try SystemHash.sha256(of: inbox.path + "/" + Dataset.deaths.path + "/" + name)
    try inbox.add(.deaths, name + ".manifest.json", "{\"records\": 1, \"sha256\": \"\(hash.uppercased())\"}")
    #expect(try inbox.read([.deaths]).refused(.deaths) == [])
    let wrong = (hash.first == "0" ? "1" : "0") + hash.dropFirst()
    try inbox.add(.deaths, name + ".manifest.json", "{\"records\": 1, \"sha256\": \"\(wrong)\"}")
    #expect(try inbox.read([.deaths]).refused(.deaths) == ["\(name): manifestHash"])
  }

  @Test(
    "a manifest that cannot be read refuses its drop",
    arguments: [
      "", "records: 12: 3", "{", "[]", "{}", "{\"records\": \"many\"}", "{\"records\": 3, \"sha256\": \"abc\"}",
      "{\"records\": 3.5}",
    ])
  func unreadable(_ text: String) throws {
    #expect(try ManifestTests.read(text).refused(.deaths) == ["\(ManifestTests.drop): manifestUnreadable"])
  }

  @Test(
    "one of the two is enough, in any form of JSON",
    arguments: [
      "{\n\t\"records\": 3\n}\n", "\u{FEFF}{\"records\":3}", "{\"records\": 3, \"agency\": \"\\u516c\\u5b89\"}",
    ])
  func readable(_ text: String) throws {
    #expect(try ManifestTests.read(text).refused(.deaths) == [])
  }

  @Test("a manifest that is no UTF-8, or too large, is not read")
  func strangeBytes() throws {
    let inbox = try TemporaryInbox()
    try inbox.add(.deaths, ManifestTests.drop, Sample.deaths([Sample.death(1)]))
    try inbox.add(.deaths, ManifestTests.drop + ".manifest.json", Data([0x7B, 0xFF, 0x7D]))
    #expect(try inbox.read([.deaths]).refused(.deaths) == ["\(ManifestTests.drop): manifestUnreadable"])
    try inbox.add(
      .deaths, ManifestTests.drop + ".manifest.json", "{\"records\": 1}" + String(repeating: " ", count: 1 << 22))
    #expect(try inbox.read([.deaths]).refused(.deaths) == ["\(ManifestTests.drop): manifestUnreadable"])
  }

  /// The notes of reading deaths as of 2021-11-01, as kind and file.
  private static func notes(_ files: [String: String]) throws -> [String] {
    let inbox = try TemporaryInbox()
    for (name, text) in files { try inbox.add(.deaths, name, text) }
    let read = try inbox.read([.deaths])
    #expect(try read.refused(.deaths) == [])
    return try read.dataset(.deaths).notes.map { "\($0.kind.rawValue) \($0.file)" }
  }

  @Test("a manifest whose drop did not come is noted, once, and nothing is refused for it")
  func withoutDrop() throws {
    let text = Sample.deaths([Sample.death(1)])
    let missing = "manifestWithoutDrop public-security/deaths/"
    #expect(
      try ManifestTests.notes([
        "20211030-delta.csv": text, "20211031-delta.csv.manifest.json": #"{"records": 3}"#,
        "20211029-delta-2.xml.manifest.json": "", "20211030-delta.csv.manifest.json": #"{"records": 1}"#,
      ]) == [missing + "20211029-delta-2.xml", missing + "20211031-delta.csv"])
    #expect(try ManifestTests.notes(["20211031-delta.csv.manifest.json": "{}"]) == [missing + "20211031-delta.csv"])
    // The same delivery in another format is another file.
    #expect(
      try ManifestTests.notes(["20211031-delta.csv": text, "20211031-delta.xml.manifest.json": "{}"])
        == [missing + "20211031-delta.xml"])
  }

  @Test("a manifest for a later day, or from before the full delivery in use, says nothing; a name that is none does")
  func withoutDropToday() throws {
    let text = Sample.deaths([Sample.death(1)])
    let missing = "manifestWithoutDrop public-security/deaths/"
    #expect(
      try ManifestTests.notes(["20211031-delta.csv": text, "20211102-delta.csv.manifest.json": "{}"]) == [])
    #expect(
      try ManifestTests.notes([
        "20211031-full.csv": text, "20211030-delta.csv.manifest.json": "{}", "20211030-full.csv.manifest.json": "{}",
        "20211031-full-2.csv.manifest.json": "{}",
      ]) == [missing + "20211031-full-2.csv"])
    #expect(
      try ManifestTests.notes(["20211031-full.csv": text, "死亡名单.csv.manifest.json": "{}"]) == [missing + "死亡名单.csv"])
  }
}
