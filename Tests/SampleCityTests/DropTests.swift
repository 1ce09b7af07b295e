import Civil
import Foundation
import Testing

@testable import SampleCity

@Suite("The files agencies deliver")
struct DropTests {
  @Test("all datasets, however few people there are", arguments: [1, 2, 10], SampleCity.Format.allCases)
  func everyDataset(people: Int, format: SampleCity.Format) throws {
    let city = try CityFolder(people: people, noise: .normal, format: format)
    for dataset in Dataset.allCases {
      let newest = try city.drops(dataset).last ?? ""
      #expect(newest.hasPrefix("202110"), "\(dataset.path)")
    }
  }

  @Test("formats and encodings are the datasets' own")
  func encodings() throws {
    let city = try CityFolder(people: 400)
    #expect(try city.data("inbox/civil-affairs/assistance/20211001-full.csv").starts(with: [0xEF, 0xBB, 0xBF]))
    // 姓名 in GB18030 and in UTF-8.
    let chinese = Data([0xD0, 0xD5, 0xC3, 0xFB])
    let universal = Data("姓名".utf8)
    for name in ["public-security/residents/20211001-full.csv", "medical-insurance/insured/20211001-full.csv"] {
      #expect(try city.data("inbox/" + name).range(of: chinese) != nil)
    }
    for name in ["social-insurance/participants/20211031-full.csv", "health-commission/visits/20211001-delta.csv"] {
      #expect(try city.data("inbox/" + name).range(of: universal) != nil)
    }
    let funerals = try city.data("inbox/civil-affairs/funerals/20211031-delta.xml")
    #expect(funerals.starts(with: Data("<?xml version=\"1.0\" encoding=\"GB18030\"?>".utf8)))
  }

  @Test("GB18030 agrees with its standard, four-byte codes included")
  func gb18030() {
    let cases: [(String, [UInt8])] = [
      ("李A", [0xC0, 0xEE, 0x41]), ("䶮", [0xFE, 0x9F]), ("룡", [0x83, 0x30, 0x9F, 0x32]),
      ("𠮷", [0x95, 0x34, 0xB2, 0x35]), ("𐀀", [0x90, 0x30, 0x81, 0x30]),
    ]
    for (text, bytes) in cases {
      let buffer = ByteBuffer()
      Array(text.utf8).withUnsafeBufferPointer { GB18030.append($0, to: buffer) }
      #expect(Array(buffer.bytes) == bytes, "\(text)")
    }
  }

  @Test("harsh extracts have a UTF-16 file, a contradicting declaration and a repeated delivery")
  func harsh() throws {
    let city = try CityFolder(people: 3000, noise: .harsh)
    #expect(try city.data("inbox/social-insurance/other-pensions/20211001-full.csv").starts(with: [0xFF, 0xFE]))
    let paper = try city.data("inbox/health-commission/death-certificates/20211031-delta.xml")
    #expect(paper.starts(with: Data("<?xml version=\"1.0\" encoding=\"GBK\"?>".utf8)))
    #expect(String(validating: paper, as: UTF8.self) != nil)
    let folder = "inbox/social-insurance/certifications/"
    #expect(try city.data(folder + "20210601-delta.csv") == city.data(folder + "20210601-delta-02.csv"))
  }

  @Test("without noise nothing is unusable; a thousandth and a hundredth with")
  func shares() throws {
    #expect(try CityFolder(people: 4000).table("unusable.csv").isEmpty)
    let records = 4000 * 12
    let normal = try CityFolder(people: 4000, noise: .normal).table("unusable.csv").count
    #expect((records / 2000...records / 600).contains(normal))
    let harsh = try CityFolder(people: 4000, noise: .harsh).table("unusable.csv").count
    #expect((records / 200...records / 60).contains(harsh))
  }

  @Test(
    "unusable records are where they are said to be",
    arguments: [
      (SampleCity.Noise.normal, SampleCity.Format.native), (.harsh, .native), (.harsh, .xml), (.harsh, .csv),
    ])
  func unusable(noise: SampleCity.Noise, format: SampleCity.Format) throws {
    let city = try CityFolder(people: 4000, noise: noise, format: format)
    var cache: [String: [String]] = [:]
    var seen = 0
    for row in try city.table("unusable.csv") {
      let dataset = try #require(Dataset(path: row[0]))
      let lines = try cache[row[0] + row[1]] ?? city.lines(dataset, row[1])
      cache[row[0] + row[1]] = lines
      let line = try lines[#require(Int(row[2])) - 1]
      switch row[4] {
      case "id-digits-lost": #expect(line.contains("E+17"))
      case "date-impossible": #expect(line.contains("2021-02-30") || line.contains("20210431"))
      case "month-impossible": #expect(line.contains("2021-13") || line.contains("202100"))
      case "id-check-character" where !row[0].contains("disabled"):
        #expect(line.matches(of: /[0-9]{17}[0-9X]/).contains { ResidentID(String($0.output)) == nil })
      default: continue
      }
      seen += 1
    }
    #expect(seen > 20)
  }

  @Test("a manifest tells the number of records and the hash of its drop")
  func manifests() throws {
    let city = try CityFolder(people: 1000)
    let name = "inbox/social-insurance/pension-payments/20211001-delta.csv"
    let manifest = String(decoding: try city.data(name + ".manifest.json"), as: UTF8.self)
    let lines = try city.lines(.pensionPayments, "20211001-delta.csv").filter { !$0.isEmpty }.count
    #expect(manifest.hasPrefix("{\"records\": \(lines - 1), \"sha256\": \""))
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/sha256sum")
    process.arguments = [city.path + "/" + name]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    process.waitUntilExit()
    let hash = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile().prefix(64), as: UTF8.self)
    #expect(manifest.contains(hash))
  }

  @Test("volumes follow the number of people")
  func volumes() throws {
    let city = try CityFolder(people: 20_000)
    func records(_ dataset: Dataset) throws -> Int {
      try city.drops(dataset).reduce(0) { try $0 + city.lines(dataset, $1).count - 2 }
    }
    #expect((19_000...20_000).contains(try records(.residents)))
    #expect((18_000...20_000).contains(try records(.insured)))
    #expect((60_000...85_000).contains(try records(.visits)))
    #expect((6000...9000).contains(try records(.participants)))
    #expect((80_000...115_000).contains(try records(.pensionPayments)))
    #expect((4500...7500).contains(try records(.certifications)))
    #expect((6500...9000).contains(try records(.otherPensions)))
  }
}
