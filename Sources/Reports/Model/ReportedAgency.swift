import Civil

/// An agency with its feeds and how well they serve (报送部门).
struct ReportedAgency {
  /// A feed with its scorecard.
  struct Feed {
    /// What it brought.
    let feed: ReportedFeed
    /// How well it serves; nil where nobody reckoned.
    let scorecard: ReportedScorecard?
  }

  /// The agency's folder below the inbox.
  let folder: String
  /// What it is called.
  let title: LocalText
  /// Its feeds, in the order of the report.
  private(set) var feeds: [Feed]

  /// The agencies of a report, in the order in which their first feeds stand.
  static func all(of report: RunReport) -> [ReportedAgency] {
    let scorecards = Dictionary(report.scorecards.map { ($0.feed, $0) }) { first, _ in first }
    var agencies: [ReportedAgency] = []
    for feed in report.feeds {
      let folder = String(feed.path.prefix { $0 != "/" })
      let entry = Feed(feed: feed, scorecard: scorecards[feed.path])
      if let index = agencies.firstIndex(where: { $0.folder == folder }) {
        agencies[index].feeds.append(entry)
      } else {
        agencies.append(ReportedAgency(folder: folder, title: feed.agency, feeds: [entry]))
      }
    }
    return agencies
  }
}
