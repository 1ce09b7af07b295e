import Civil
import Foundation
import Testing

@testable import Feeds

/// Encodings and delimiters are found out from the file.
@Suite("encodings and delimiters of drops")
struct EncodingTests {
  private static func text(_ delimiter: String = ",", name: String = "金某") -> String {
    Sample.deaths(["\(Sample.id(1)),\(name),20211005"]).replacing(",", with: delimiter)
  }

  private static func read(_ bytes: [UInt8]) throws -> TemporaryInbox.Reading {
    let inbox = try TemporaryInbox()
    try inbox.add(.deaths, "20211031-delta.csv", Data(bytes))
    return try inbox.read([.deaths])
  }

  /// The name as a run looks it up for its lists, and the encoding found.
  private static func found(_ bytes: [UInt8]) throws -> [String] {
    let read = try read(bytes)
    let state = try read.dataset(.deaths)
    let place = try #require(read.places(.deaths).first, "\(state.refused.map(\.problem))")
    return [state.text(of: "name", at: place) ?? "", state.used.first?.encoding?.name ?? ""]
  }

  private static func littleEndian(_ units: [UInt16]) -> [UInt8] {
    units.flatMap { unit -> [UInt8] in [UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8)] }
  }

  @Test(
    "each delimiter in each encoding", arguments: [",", "\t", ";", "|"],
    ["utf-8", "bom", "gbk", "gb18030", "utf-16le", "utf-16le without mark"])
  func each(_ delimiter: String, _ encoding: String) throws {
    // 丨 (DA AD) and 儩 (83 7C): the second byte of the latter is a vertical bar.
    let name = encoding == "utf-8" || encoding == "bom" ? "金儩" : "儩某"
    let text = EncodingTests.text(delimiter, name: name)
    let units = EncodingTests.littleEndian(Array(text.utf16))
    switch encoding {
    case "utf-8": #expect(try EncodingTests.found(Array(text.utf8)) == [name, "utf-8"])
    case "bom": #expect(try EncodingTests.found([0xEF, 0xBB, 0xBF] + Array(text.utf8)) == [name, "utf-8"])
    case "utf-16le": #expect(try EncodingTests.found([0xFF, 0xFE] + units) == [name, "utf-16le"])
    case "utf-16le without mark": #expect(try EncodingTests.found(units) == [name, "utf-16le"])
    default:
      let bytes = try #require(SystemConverter.encode(text, encoding))
      #expect(try EncodingTests.found(bytes) == [name, "gb18030"])
    }
  }

  @Test("four-byte forms of GB18030: rare characters, 䶮 and Hangul", arguments: ["𠮷某", "䶮某", "金철수"])
  func fourBytes(_ name: String) throws {
    let bytes = try #require(SystemConverter.encode(EncodingTests.text(name: name), "GB18030"))
    #expect(try EncodingTests.found(bytes) == [name, "gb18030"])
  }

  @Test("a name has the same hash in each encoding, so that records of all agencies meet")
  func hashes() throws {
    let catalogue = try TemporaryInbox.catalogue.get()
    let texts = ["金儩某", "欧阳·某某", "𠮷某", "買買提·艾力", "李  强", "王某(已故)"]
    var hashes: [String: Set<TextHash>] = [:]
    for name in texts {
      for encoding in ["UTF-8", "GB18030", "UTF-16LE"] {
        let inbox = try TemporaryInbox()
        let bytes = try #require(SystemConverter.encode(EncodingTests.text(name: name), encoding))
        try inbox.add(.deaths, "20211031-delta.csv", Data(bytes))
        let reader = InboxReader(
          catalogue: catalogue, inbox: try Inbox(path: inbox.path), asOf: try #require(Day("20211031")), threads: 1,
          scratch: inbox.root.path)
        _ = reader.read(datasets: [.deaths]) { _ in
          { bytes, _ in
            let row = bytes.loadUnaligned(as: DeathRegistration.self)
            hashes[name, default: []].insert(row.nameHash)
          }
        }
      }
      #expect(hashes[name] == [PersonName(name).hash], "\(name)")
    }
  }

  @Test("damaged UTF-8 under a Chinese header stays UTF-8; only the damaged record suffers")
  func damaged() throws {
    var bytes = Array(Sample.deaths([Sample.death(1), "\(Sample.id(2)),金", Sample.death(3)]).utf8)
    let place = try #require(bytes.lastIndex(of: 0x0A).flatMap { bytes[..<$0].lastIndex(of: 0x0A) })
    bytes.replaceSubrange(place..<place, with: [0xE9] + Array(",20211006".utf8))
    let read = try EncodingTests.read(bytes)
    #expect(try read.values("id", .deaths) == [1, 3].map(Sample.id))
    #expect(try read.quarantine(.deaths) == ["3|name|金\u{FFFD}|encoding"])
    #expect(try read.dataset(.deaths).used.first?.encoding == .utf8)
  }

  @Test("bytes that GB18030 does not have, in the middle of a file of it")
  func damagedGB18030() throws {
    var bytes = try #require(
      SystemConverter.encode(Sample.deaths([Sample.death(1), Sample.death(2), Sample.death(3)]), "GBK"))
    let second = try #require(Array(bytes).firstRange(of: Array(Sample.id(2).utf8)))
    bytes.replaceSubrange((second.upperBound + 1)..<(second.upperBound + 3), with: [0xFF, 0xFF])
    let read = try EncodingTests.read(bytes)
    #expect(try read.values("id", .deaths) == [1, 3].map(Sample.id))
    #expect(try read.quarantine(.deaths).map { $0.split(separator: "|").last } == ["encoding"])
  }

  @Test("an encoding is decided by the whole file: ASCII at first, GB18030 far behind")
  func late() throws {
    var bytes = Array("GMSFHM,XM,SWRQ\n".utf8)
    for number in 0..<9000 { bytes += Array("\(Sample.id(number)),Jin,20211005\n".utf8) }
    try #require(bytes.count > 1 << 18)
    bytes += try #require(SystemConverter.encode(Sample.death(9001) + "\n", "GBK"))
    let read = try EncodingTests.read(bytes)
    #expect(try read.dataset(.deaths).used.first?.encoding == .gb18030)
    #expect(try read.values("name", .deaths).last == "金某")
  }

  @Test("bytes of odd number and lone surrogates in UTF-16 damage their record only")
  func utf16() throws {
    let text = Sample.deaths([Sample.death(1), Sample.death(2)])
    var units = Array(text.utf16)
    let last = try #require(units.lastIndex(of: 0x91D1))
    units[last] = 0xD800
    let bytes: [UInt8] = [0xFF, 0xFE] + EncodingTests.littleEndian(units)
    let read = try EncodingTests.read(bytes)
    #expect(try read.values("id", .deaths) == [Sample.id(1)])
    #expect(try read.quarantine(.deaths).map { $0.split(separator: "|").last } == ["encoding"])
    #expect(try EncodingTests.read(bytes + [0x31]).values("id", .deaths) == [Sample.id(1)])
  }
}
