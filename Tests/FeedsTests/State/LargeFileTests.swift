import Civil
import Foundation
import Testing

@testable import Feeds

/// Files that are damaged on a large scale: memory stays bounded, and what is whole is used.
@Suite("large damaged files", .serialized)
struct LargeFileTests {
  private static let size = 300 << 20

  /// The peak of memory of this process, in bytes.
  private static func peak() throws -> Int {
    let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") })
    return try #require(Int(line.filter(\.isNumber))) << 10
  }

  /// Adds a drop that is mostly one line of zero bytes, a hole in the file system.
  private static func inbox(_ name: String, before: String, after: String) throws -> TemporaryInbox {
    let inbox = try TemporaryInbox()
    try inbox.add(.deaths, name, before)
    let path = inbox.path + "/" + Dataset.deaths.path + "/" + name
    let file = try FileHandle(forWritingTo: URL(filePath: path))
    try file.truncate(atOffset: UInt64(size))
    try file.seekToEnd()
    try file.write(contentsOf: Data(after.utf8))
    try file.close()
    return inbox
  }

  /// A table with a line of 300 MB between its rows.
  private static func longLine() throws -> TemporaryInbox {
    try inbox(
      "20211031-delta.csv", before: Sample.deaths((1...20).map { Sample.death($0) }) + "x",
      after: "\n\(Sample.death(30))\n坏,金某,20211005\n")
  }

  /// No table at all.
  private static func noTable() throws -> TemporaryInbox {
    try inbox("20211031-delta.csv", before: String(repeating: "一行没有表头的文字", count: 30), after: "")
  }

  @Test("a single line of 300 MB among records: one entry in quarantine, the records before and after it used")
  func lineAmongRecords() throws {
    let inbox = try LargeFileTests.longLine()
    let read = try inbox.read([.deaths])
    #expect(try read.values("id", .deaths) == (Array(1...20) + [30]).map(Sample.id))
    #expect(try read.quarantine(.deaths) == ["22|||too-long", "24|id|坏|id-length"])
    #expect(try read.dataset(.deaths).recordsRead == 23)
  }

  @Test("a file of 300 MB that is one line and no table is refused")
  func oneLine() throws {
    let inbox = try LargeFileTests.noTable()
    #expect(try inbox.read([.deaths]).refused(.deaths) == ["20211031-delta.csv: headerNotFound"])
  }

  @Test("memory stays bounded for both")
  func memory() async {
    // In a process of its own: the peak is that of the whole process.
    await #expect(processExitsWith: .success) {
      for inbox in try [LargeFileTests.longLine(), LargeFileTests.noTable()] {
        let before = try LargeFileTests.peak()
        _ = try inbox.read([.deaths])
        let growth = try LargeFileTests.peak() - before
        precondition(growth < 100 << 20, "\(growth) bytes")
      }
    }
  }

  @Test("an unclosed quotation mark costs its line, not the megabytes behind it")
  func unclosed() throws {
    let inbox = try TemporaryInbox()
    let many = (0..<30_000).map { Sample.death($0) }
    try inbox.add(
      .deaths, "20211031-delta.csv",
      Sample.deaths(Array(many[..<10]) + ["\(Sample.id(900_000)),\"金某,20211005"] + Array(many[10...])))
    let read = try inbox.read([.deaths])
    #expect(read.places(.deaths).count == many.count)
    #expect(try read.quarantine(.deaths) == ["12|||unterminated-quote"])
  }

  @Test("a cell longer than 64 KiB makes its record unusable, quoted or not", arguments: [false, true])
  func longCell(_ isQuoted: Bool) throws {
    let inbox = try TemporaryInbox()
    let long = String(repeating: "长", count: 30_000)
    try inbox.add(
      .deaths, "20211031-delta.csv",
      Sample.deaths([Sample.death(1), "\(Sample.id(2)),\(isQuoted ? "\"\(long)\"" : long),20211005", Sample.death(3)]))
    let read = try inbox.read([.deaths])
    #expect(try read.values("id", .deaths) == [1, 3].map(Sample.id))
    #expect(
      try read.dataset(.deaths).quarantined.map(\.reason) == [isQuoted ? .unterminatedQuote : .tooLong])
  }
}
