import Civil
import Foundation
import SampleCity

/// A city written into a folder of its own, which goes away with it.
final class CityFolder {
  let path: String

  init(
    people: Int, seed: UInt64 = 7, asOf: String = "2021-10-31", noise: SampleCity.Noise = .none,
    format: SampleCity.Format = .native
  ) throws {
    path = CityFolder.freshPath()
    try SampleCity(options: CityFolder.options(people, seed, asOf, noise, format)).write(to: path)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  static func freshPath() -> String {
    FileManager.default.temporaryDirectory.appendingPathComponent("city-" + UUID().uuidString).path
  }

  static func options(
    _ people: Int, _ seed: UInt64 = 7, _ asOf: String = "2021-10-31", _ noise: SampleCity.Noise = .none,
    _ format: SampleCity.Format = .native
  ) -> SampleCity.Options {
    let day = Day(asOf) ?? Day(daysSinceEpoch: 0)
    return SampleCity.Options(people: people, seed: seed, asOf: day, noise: noise, format: format)
  }

  /// Every file below the folder with its bytes.
  func files() throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: path) {
      var isFolder: ObjCBool = false
      let file = path + "/" + name
      guard FileManager.default.fileExists(atPath: file, isDirectory: &isFolder), !isFolder.boolValue else { continue }
      files[name] = try Data(contentsOf: URL(fileURLWithPath: file))
    }
    return files
  }

  func data(_ name: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: path + "/" + name))
  }

  /// The drops of a dataset, without manifests, by name.
  func drops(_ dataset: Dataset) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path + "/inbox/" + dataset.path)
      .filter { !$0.hasSuffix(".json") }.sorted()
  }

  /// The lines of `truth.csv` or `unusable.csv` behind the header, cut at commas.
  func table(_ name: String) throws -> [[String]] {
    let text = String(decoding: try data(name), as: UTF8.self)
    return text.split(separator: "\n").dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }

  /// The lines of a drop. Bytes beyond ASCII are kept one for one, so that any encoding can be looked at.
  func lines(_ dataset: Dataset, _ drop: String) throws -> [String] {
    let bytes = try data("inbox/\(dataset.path)/\(drop)")
    let isWide = bytes.starts(with: [0xFF, 0xFE])
    let text = isWide ? String(decoding: wide(bytes.dropFirst(2)), as: UTF16.self) : latin(bytes)
    return text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
  }

  private func wide(_ bytes: Data) -> [UInt16] {
    let bytes = Array(bytes)
    return stride(from: 0, to: bytes.count - 1, by: 2).map { UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8 }
  }

  private func latin(_ bytes: Data) -> String {
    var text = String.UnicodeScalarView()
    for byte in bytes { text.append(UnicodeScalar(byte)) }
    return String(text)
  }
}
