import Civil
import Foundation
import Reconciler
import Reports
import SampleCity

/// A sample city of two thousand people in which every dataset has records, and nights over it with feeds taken away.
struct SmallCity: Sendable {
  /// Made once for all tests of the process.
  static let city = Result { try SmallCity() }
  static let asOf = Day("2021-10-31") ?? Day(daysSinceEpoch: 0)

  private let folder: NightFolder
  /// A night with everything.
  let whole: RunReport

  private init() throws {
    folder = try NightFolder()
    try SampleCity(options: .init(people: 2000, seed: 7, asOf: SmallCity.asOf, noise: .none))
      .write(to: folder.root.path)
    whole = try folder.run().report
  }

  /// A night without a dataset.
  func night(without dataset: Dataset) throws -> NightFolder {
    let night = try NightFolder()
    try FileManager.default.removeItem(atPath: night.inbox)
    try FileManager.default.copyItem(atPath: folder.inbox, toPath: night.inbox)
    try FileManager.default.removeItem(atPath: night.inbox + "/" + dataset.path)
    return night
  }
}
