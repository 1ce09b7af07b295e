import Civil
import Foundation
import Ledger
import Reports
import SampleCity
import Testing

@testable import Reconciler

/// The sample city on each of thirty days: every day its agencies deliver anew.
struct ThirtyNights: Sendable {
  static let people = 600

  /// The days.
  static let days: [Day] = (1...30).compactMap { Day(year: 2021, month: 9, day: $0) }

  /// The days on which the hospitals' and the crematorium's files do not come at all.
  static let withoutVisits = 10...12
  /// Feeds that are missing on those days.
  static let late: [Dataset] = [.funerals, .visits]

  /// A folder in which the agencies deliver; runs keep their cases beside it.
  let folder: NightFolder

  init() throws {
    folder = try NightFolder()
  }

  var state: String { folder.root.path + "/state" }

  /// The agencies deliver.
  func deliver(_ number: Int) throws {
    try FileManager.default.removeItem(atPath: folder.inbox)
    try SampleCity(
      options: .init(people: ThirtyNights.people, seed: 11, asOf: ThirtyNights.days[number - 1], noise: .none)
    ).write(to: folder.root.path)
    guard ThirtyNights.withoutVisits.contains(number) else { return }
    for dataset in ThirtyNights.late { try FileManager.default.removeItem(atPath: folder.inbox + "/" + dataset.path) }
  }

  /// A night with a ledger, or without.
  func run(_ number: Int, withLedger: Bool = true, _ change: (inout RunOptions) -> Void = { _ in }) throws -> RunReport
  {
    try folder.run { options in
      options.asOf = ThirtyNights.days[number - 1]
      options.state = withLedger ? state : nil
      change(&options)
    }.report
  }

  /// What the ledger has.
  func cases() throws -> [LedgerCase] {
    try Ledger(folder: state, clock: { "" }).read { try $0.cases(withEvidence: true) }
  }

  /// A file of a night's lists.
  func published(_ number: Int, _ name: String) throws -> String {
    try String(contentsOfFile: "\(folder.out)/\(ThirtyNights.days[number - 1])/\(name)", encoding: .utf8)
  }
}
