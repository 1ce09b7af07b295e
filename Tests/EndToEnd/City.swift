import Foundation
import Testing

/// A sample city that several tests read. It is made once, by the program itself.
struct City {
  /// The day the city is made for and every test runs as of.
  static let asOf = "2021-10-31"

  /// 1,000 people whose files are all in order: enough that no dataset is empty, which would be a refused delivery.
  static let clean = Result { try City(people: 1000, noise: "none") }

  /// 2,000 people, and everything that extracts have been seen to contain.
  static let harsh = Result { try City(people: 2000, noise: "harsh") }

  /// What stands in the folder of a city.
  static let contents = ["inbox", "truth.csv", "unusable.csv"]

  /// The folder with the inbox and the truth.
  private let folder: String

  /// What agencies delivered.
  var inbox: String { folder + "/inbox" }

  /// The findings there are, as rule, ID, amount, first month, last month and certainty.
  func truth() throws -> [[String]] {
    try DelimitedText(file: folder + "/truth.csv").rows(
      ["rule", "id", "amount_fen", "first_month", "last_month", "certainty"])
  }

  /// The records that cannot be used, as feed, drop and line.
  func unusable() throws -> [[String]] {
    try DelimitedText(file: folder + "/unusable.csv").rows(["feed", "drop", "line"])
  }

  private init(people: Int, noise: String) throws {
    // Beside the program, so that it goes with the build.
    let url = HeduiProcess.folderOfTests.appending(path: "end-to-end-\(noise)")
    try? FileManager.default.removeItem(at: url)
    folder = url.path(percentEncoded: false)
    let outcome = try HeduiProcess.run([
      "sample", "--people", String(people), "--seed", "7", "--noise", noise, "--as-of", City.asOf, "--out", folder,
    ])
    try #require(outcome.status == 0, "\(outcome.standardError)")
  }
}
