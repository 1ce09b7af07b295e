import Civil
import Foundation
import Testing

@testable import Feeds

/// Listing an inbox: drops, manifests, and what has no business there.
@Suite("inbox")
struct InboxTests {
  @Test("a missing inbox is an error")
  func missing() {
    #expect(throws: Problem(.inboxMissing, file: "no-such-folder")) { try Inbox(path: "no-such-folder") }
  }

  @Test("an inbox that is a file is an error")
  func file() {
    let folder = TemporaryFolder()
    let path = folder.write([Array("x".utf8)])
    #expect(throws: Problem(.inboxMissing, file: path)) { try Inbox(path: path) }
  }

  @Test("an empty inbox has neither drops nor problems")
  func empty() throws {
    let folder = try TemporaryInbox()
    let inbox = try Inbox(path: folder.path)
    #expect(inbox.drops.isEmpty)
    #expect(inbox.problems == [])
  }

  @Test("drops by dataset, in order, with their sizes as of a day")
  func drops() throws {
    let folder = try TemporaryInbox()
    try folder.add(.deaths, "20211002-delta.csv", "abc")
    try folder.add(.deaths, "20211001-full.csv", "ab")
    try folder.add(.funerals, "20211031-delta.xml", "abcd")
    let inbox = try Inbox(path: folder.path)
    #expect(inbox.drops[.deaths]?.map(\.name.text) == ["20211001-full.csv", "20211002-delta.csv"])
    #expect(inbox.drops[.funerals]?.map(\.displayName) == ["civil-affairs/funerals/20211031-delta.xml"])
    #expect(inbox.drops.keys.count == 2)
    #expect(inbox.size(asOf: try #require(Day("20211031"))) == 9)
    #expect(inbox.size(asOf: try #require(Day("20211001"))) == 2)
  }

  @Test("unknown folders, wrong names and stray files are told of all at once, in order; hidden files are not")
  func strange() throws {
    let folder = try TemporaryInbox()
    try folder.add(.deaths, "死亡名单10月.csv", "x")
    try folder.add(.deaths, "20211031-delta.csv", "x")
    try folder.add(.deaths, ".20211031-delta.csv.part", "x")
    let files = FileManager.default
    for path in ["public-security/death", "民政局/殡葬", "public-security/deaths/20211031-full.csv"] {
      try files.createDirectory(atPath: folder.path + "/" + path, withIntermediateDirectories: true)
    }
    for path in ["说明.txt", "public-security/readme.txt"] {
      try Data("x".utf8).write(to: URL(filePath: folder.path + "/" + path))
    }
    let inbox = try Inbox(path: folder.path)
    #expect(
      inbox.problems == [
        Problem(.unknownFolder, file: "public-security/death"),
        // A folder with the name of a drop is none.
        Problem(.dropName, file: "public-security/deaths/20211031-full.csv"),
        Problem(.dropName, file: "public-security/deaths/死亡名单10月.csv"),
        Problem(.dropName, file: "public-security/readme.txt"),
        Problem(.unknownFolder, file: "民政局/殡葬"),
        Problem(.dropName, file: "说明.txt"),
      ])
    #expect(inbox.drops[.deaths]?.map(\.name.text) == ["20211031-delta.csv"])
  }

  @Test("problems of the inbox do not stop the reading of the rest")
  func goesOn() throws {
    let folder = try TemporaryInbox()
    try folder.add(.deaths, "名单.csv", "x")
    try folder.add(.deaths, "20211031-delta.csv", Sample.deaths([Sample.death(1)]))
    let read = try folder.read([.deaths])
    #expect(read.state.problems.map(\.kind) == [.dropName])
    #expect(read.places(.deaths).count == 1)
  }

  @Test("a file nobody may read is refused with the system's words", .enabled(if: geteuid() != 0))
  func unreadable() throws {
    let folder = try TemporaryInbox()
    try folder.add(.deaths, "20211031-delta.csv", "x")
    chmod(folder.path + "/public-security/deaths/20211031-delta.csv", 0)
    #expect(try folder.read([.deaths]).refused(.deaths) == ["20211031-delta.csv: unreadable"])
  }

  @Test("a folder nobody may read is told of, not taken for an empty one", .enabled(if: geteuid() != 0))
  func unreadableFolder() throws {
    let folder = try TemporaryInbox()
    try folder.add(.deaths, "20211031-delta.csv", "x")
    try folder.add(.funerals, "20211031-delta.csv", "x")
    let paths = ["civil-affairs", "public-security/deaths"]
    for path in paths { chmod(folder.path + "/" + path, 0) }
    defer { for path in paths { chmod(folder.path + "/" + path, 0o700) } }
    #expect(
      try Inbox(path: folder.path).problems
        == paths.map { Problem(.unreadable, file: $0, details: ["Permission denied"]) })
  }

  @Test("a link that leads nowhere and one to a device are refused, the others are used")
  func links() throws {
    let folder = try TemporaryInbox()
    try folder.add(.deaths, "20211031-delta.csv", Sample.deaths([Sample.death(1)]))
    let path = folder.path + "/public-security/deaths/"
    try FileManager.default.createSymbolicLink(atPath: path + "20211030-delta.csv", withDestinationPath: "nowhere")
    try FileManager.default.createSymbolicLink(atPath: path + "20211029-delta.csv", withDestinationPath: "/dev/zero")
    let read = try folder.read([.deaths])
    #expect(try read.refused(.deaths) == ["20211029-delta.csv: unreadable", "20211030-delta.csv: unreadable"])
    let details = try read.dataset(.deaths).refused.map(\.problem.details)
    #expect(details == [["not a regular file"], ["No such file or directory"]])
    #expect(read.places(.deaths).count == 1)
  }
}
