import Foundation

/// An output folder, and runs into it.
final class Night {
  /// The files whose bytes depend on nothing but the drops and the day.
  static let replayable = ["findings.csv", "quarantine.csv", "issues.csv"]

  /// The output folder, which the first run makes.
  let out: String
  private let city: City
  private let folder: TemporaryFolder

  /// Runs over the inbox of a city.
  init(_ city: City) throws {
    self.city = city
    folder = try TemporaryFolder()
    out = folder.path + "/out"
  }

  /// Where the agencies of the city deliver.
  var inbox: String { city.inbox }

  /// Where a run publishes.
  var results: String { out + "/" + City.asOf }

  /// Starts a run.
  func start(_ options: [String] = []) throws -> HeduiProcess {
    try HeduiProcess(["run", "--inbox", city.inbox, "--out", out, "--as-of", City.asOf] + options)
  }

  /// Runs to the end.
  func run(_ options: [String] = []) throws -> HeduiProcess.Outcome {
    try start(options).outcome()
  }

  /// The bytes of the replayable files.
  func bytes() throws -> [Data] {
    try Night.replayable.map { try Data(contentsOf: URL(filePath: results + "/" + $0)) }
  }

  /// A published file as a table.
  func table(_ name: String) throws -> DelimitedText {
    try DelimitedText(file: results + "/" + name)
  }

  /// The paths of everything in the output folder, hidden or not, the folder itself included.
  func everything() throws -> [String] {
    try [out] + FileManager.default.subpathsOfDirectory(atPath: out).map { out + "/" + $0 }
  }

  /// Whether a run is writing somewhere.
  var hasStaging: Bool {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: out)) ?? []
    return names.contains { $0.hasPrefix(".hedui-staging-") }
  }

  /// Whether the published folder has every file of a run.
  var isWhole: Bool {
    (Night.replayable + ["run.json", "lists/report.html"]).allSatisfy {
      FileManager.default.fileExists(atPath: results + "/" + $0)
    }
  }
}
