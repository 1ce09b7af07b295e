import Civil
import Foundation
import Reports
import Testing

@testable import Reconciler

@Suite("How well a feed serves its purpose")
struct ScorecardTests {
  private func scorecard(_ dataset: Dataset, _ prepare: (NightFolder) throws -> Void) throws -> ReportedScorecard {
    let folder = try NightFolder()
    try folder.addEverything()
    try prepare(folder)
    return try #require(try folder.run().report.scorecards.first { $0.feed == dataset.path })
  }

  @Test("days from death to the delta that told of it; full deliveries tell nothing")
  func delays() throws {
    let card = try scorecard(.deaths) { folder in
      let rows = [("01", "20210930"), ("02", "20211001"), ("03", "20210820")].map { number, died in
        "\(NightFolder.id(200 + (Int(number) ?? 0))),李某,\(died)\n"
      }.joined()
      try folder.add(.deaths, "20211030-delta.csv", "公民身份号码,姓名,死亡日期\n" + rows)
    }
    #expect(card.delay?.deaths == 3)
    #expect(card.delay?.medianDays == 30)
    #expect(card.delay?.ninthDecileDays == 71)
    #expect(card.delay?.overThirtyDays == 1)
    #expect(try scorecard(.residents) { _ in }.delay == nil)
  }

  @Test("records whose ID is missing or fails its check")
  func unusableIDs() throws {
    let card = try scorecard(.deaths) { folder in
      try folder.add(
        .deaths, "20211030-delta.csv",
        "公民身份号码,姓名,死亡日期\n\(NightFolder.id(1)),李某,20210930\n222405194503120019,王某,20210930\n,赵某,20210930\n")
    }
    #expect(card.unusableIDs == 2)
  }
}
