import Civil
import Foundation
import Testing

@testable import SampleCity

@Suite("The same options give the same city")
struct DeterminismTests {
  @Test("every file, byte for byte", arguments: [SampleCity.Format.native, .xlsx])
  func sameBytes(format: SampleCity.Format) throws {
    let one = try CityFolder(people: 700, noise: .harsh, format: format)
    let two = try CityFolder(people: 700, noise: .harsh, format: format)
    #expect(try one.files() == two.files())
  }

  @Test("however many chunks are written at once")
  func sameBytesOnAnyNumberOfThreads() throws {
    let path = CityFolder.freshPath()
    defer { try? FileManager.default.removeItem(atPath: path) }
    let options = CityFolder.options(9000, 7, "2021-10-31", .normal)
    try CityPress(options: options, directory: path, chunksAtOnce: 1).run(progress: nil)
    let parallel = try CityFolder(people: 9000, noise: .normal)
    for (name, bytes) in try parallel.files() {
      #expect(try Data(contentsOf: URL(fileURLWithPath: path + "/" + name)) == bytes, "\(name)")
    }
  }

  @Test("another seed gives another city")
  func seedsDiffer() throws {
    let one = try CityFolder(people: 100)
    let two = try CityFolder(people: 100, seed: 8)
    let drop = "inbox/public-security/residents/20211001-full.csv"
    #expect(try one.data(drop) != two.data(drop))
  }

  @Test("no noise and no format changes what is true, but that noise makes numbers invalid")
  func sameTruth() throws {
    let truth = try CityFolder(people: 1000).table("truth.csv")
    for noise in SampleCity.Noise.allCases {
      for format in [SampleCity.Format.native, .csv, .xml] {
        let other = try CityFolder(people: 1000, noise: noise, format: format).table("truth.csv")
        #expect(other.filter { $0[0] != "id-invalid" || ResidentID($0[1]) != nil } == truth)
      }
    }
  }
}
