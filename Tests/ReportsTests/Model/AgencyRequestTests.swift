import Civil
import Testing

@testable import Reports

@Suite("What an agency is asked") struct AgencyRequestTests {
  private func requests(_ change: (inout ReportedFeed) -> Void, _ scorecard: ReportedScorecard? = nil)
    -> [AgencyRequest.Subject]
  {
    var feed = ReportedFeed(
      path: "public-security/deaths", title: SampleReport.deathsTitle, agency: LocalText("公安局"), health: .fresh,
      ageDays: 3, allowedDays: 35)
    feed.counts.read = 1000
    change(&feed)
    var report = RunReport(
      city: LocalText("龙井市"), asOf: SampleReport.day(2021, 10, 31), started: "", ended: "", version: "", status: .done)
    report.feeds = [feed]
    report.scorecards = scorecard.map { [$0] } ?? []
    return ReportedAgency.all(of: report).flatMap { AgencyRequest.all(of: $0, Wording()).map(\.subject) }
  }

  private func card(
    delay: ReportedScorecard.Delay? = nil, unusable: Int = 0, withdrawn: Int? = nil,
    nights: ReportedScorecard.Share? = nil
  ) -> ReportedScorecard {
    ReportedScorecard(
      feed: "public-security/deaths", delay: delay, unusableIDs: unusable, withdrawnDeaths: withdrawn,
      unsoundNights: nights)
  }

  @Test("nothing where all is well")
  func nothing() {
    let delay = ReportedScorecard.Delay(deaths: 9, medianDays: 4, ninthDecileDays: 20, overThirtyDays: 0)
    #expect(requests { _ in }.isEmpty)
    #expect(requests({ _ in }, card(delay: delay, withdrawn: 0, nights: .init(0, of: 5))).isEmpty)
  }

  @Test("what keeps the most from being checked comes first, then the most records")
  func order() {
    let found = requests(
      { feed in
        feed.dropsRefused = [.init(name: "a", problem: Problem(.emptyFile, file: "a"))]
        feed.quarantined = [.missing: 2, .dateForm: 30]
        feed.unknownColumns = ["备注"]
      },
      card(
        delay: .init(deaths: 50, medianDays: 20, ninthDecileDays: 60, overThirtyDays: 9), unusable: 7, withdrawn: 2,
        nights: .init(3, of: 20)))
    #expect(
      found == [
        .refused(1), .delay(median: 20, over: 9, deaths: 50), .withdrawn(2),
        .quarantined(.dateForm, count: 30, share: 30), .quarantined(.missing, count: 2, share: 2),
        .unusableIDs(count: 7, share: 7), .unsoundNights(3, of: 20), .unknownColumns(1),
      ])
  }

  @Test("late and missing")
  func late() {
    func feed(_ health: FeedHealth, _ age: Int?) -> (inout ReportedFeed) -> Void {
      { feed in
        feed = ReportedFeed(
          path: feed.path, title: feed.title, agency: feed.agency, health: health, ageDays: age, allowedDays: 35)
      }
    }
    #expect(requests(feed(.late, 50)) == [.late(age: 50, allowed: 35)])
    #expect(requests(feed(.missing, nil)) == [.missing])
  }

  @Test("IDs are not asked for twice, and one bad night in a hundred is not held against anybody")
  func bounds() {
    #expect(
      requests({ $0.quarantined = [.idLength: 4] }, card(unusable: 4))
        == [.quarantined(.idLength, count: 4, share: 4)])
    #expect(requests({ _ in }, card(nights: .init(1, of: 100))).isEmpty)
    #expect(requests({ _ in }, card(nights: .init(1, of: 10))) == [.unsoundNights(1, of: 10)])
  }

  @Test("every request is a sentence that names its figures", arguments: Language.allCases)
  func sentences(language: Language) {
    let subjects: [(AgencyRequest.Subject, [String])] = [
      (.missing, []), (.refused(3), ["3"]), (.late(age: 51, allowed: 35), ["51", "35"]),
      (.delay(median: 17, over: 9, deaths: 50), ["17", "9", "50"]), (.withdrawn(4), ["4"]),
      (.quarantined(.dateForm, count: 1234, share: 7), ["1,234", "0.7%"]),
      (.unusableIDs(count: 8, share: 12), ["8", "1.2%"]), (.unsoundNights(2, of: 9), ["2", "9"]),
      (.unknownColumns(6), ["6"]),
    ]
    let wording = Wording(language)
    var seen: Set<String> = []
    for (subject, facts) in subjects {
      let text = wording.sentence(AgencyRequest(feedTitle: SampleReport.deathsTitle, subject: subject))
      #expect(text.contains(SampleReport.deathsTitle[language]))
      for fact in facts { #expect(text.contains(fact), "\(text)") }
      #expect(text.hasSuffix(language == .zhHans ? "。" : "."))
      #expect(seen.insert(text).inserted)
    }
  }
}
