import Civil

/// Something an agency is asked to mend, derived from its figures (请部门配合的事项).
struct AgencyRequest: Equatable {
  /// What is to be mended. Shares are in thousandths of the records read.
  enum Subject: Equatable {
    /// Nothing usable was delivered.
    case missing
    /// Files were refused.
    case refused(Int)
    /// The data are older than agreed.
    case late(age: Int, allowed: Int)
    /// Deaths are told more than thirty days late.
    case delay(median: Int, over: Int, deaths: Int)
    /// Cases fell because their deaths were taken back.
    case withdrawn(Int)
    /// Records could not be used for a reason.
    case quarantined(QuarantineReason, count: Int, share: Int)
    /// Records without a usable ID, beyond those quarantined for it.
    case unusableIDs(count: Int, share: Int)
    /// The feed was not fresh on some of the nights.
    case unsoundNights(Int, of: Int)
    /// Columns nobody agreed on.
    case unknownColumns(Int)

    /// What comes first in a list: what keeps the most from being checked.
    fileprivate var rank: Int {
      switch self {
      case .missing: return 0
      case .refused: return 1
      case .late: return 2
      case .delay: return 3
      case .withdrawn: return 4
      case .quarantined: return 5
      case .unusableIDs: return 6
      case .unsoundNights: return 7
      case .unknownColumns: return 8
      }
    }

    /// How many records it concerns, where that orders requests of one kind.
    fileprivate var count: Int {
      switch self {
      case .quarantined(_, let count, _), .unusableIDs(let count, _): return count
      default: return 0
      }
    }
  }

  /// The feed.
  let feedTitle: LocalText
  /// What is to be mended.
  let subject: Subject

  /// Where fewer nights in a hundred than these were not fresh, nobody is asked.
  private static let unsoundPercent = 10
  private static let reasonsOfIDs: [QuarantineReason] = [
    .idLength, .idCharacter, .idCheckCharacter, .idDigitsLost, .idTruncated,
  ]

  /// What an agency is asked, the most important first; empty where all is well.
  static func all(of agency: ReportedAgency, _ wording: Wording) -> [AgencyRequest] {
    let requests = agency.feeds.flatMap { entry in
      subjects(entry, wording).map { AgencyRequest(feedTitle: entry.feed.title, subject: $0) }
    }
    // Sorting by index as well keeps the order of the feeds.
    return requests.enumerated().sorted { left, right in
      let (a, b) = (left.element.subject, right.element.subject)
      if a.rank != b.rank { return a.rank < b.rank }
      if a.count != b.count { return a.count > b.count }
      return left.offset < right.offset
    }
    .map(\.element)
  }

  private static func subjects(_ entry: ReportedAgency.Feed, _ wording: Wording) -> [Subject] {
    let feed = entry.feed
    var subjects: [Subject] = []
    func share(_ count: Int) -> Int { wording.perMille(count, of: feed.counts.read) }
    if feed.health == .missing { subjects.append(.missing) }
    if !feed.dropsRefused.isEmpty { subjects.append(.refused(feed.dropsRefused.count)) }
    if feed.health == .late, let age = feed.ageDays, let allowed = feed.allowedDays {
      subjects.append(.late(age: age, allowed: allowed))
    }
    for reason in QuarantineReason.allCases {
      let count = feed.quarantined[reason, default: 0]
      if count > 0 { subjects.append(.quarantined(reason, count: count, share: share(count))) }
    }
    if !feed.unknownColumns.isEmpty { subjects.append(.unknownColumns(feed.unknownColumns.count)) }
    guard let scorecard = entry.scorecard else { return subjects }
    let asked = reasonsOfIDs.reduce(0) { $0 + feed.quarantined[$1, default: 0] }
    if scorecard.unusableIDs > asked {
      subjects.append(.unusableIDs(count: scorecard.unusableIDs, share: share(scorecard.unusableIDs)))
    }
    if let delay = scorecard.delay, delay.overThirtyDays > 0 {
      subjects.append(.delay(median: delay.medianDays, over: delay.overThirtyDays, deaths: delay.deaths))
    }
    if let withdrawn = scorecard.withdrawnDeaths, withdrawn > 0 { subjects.append(.withdrawn(withdrawn)) }
    if let nights = scorecard.unsoundNights, nights.part * 100 >= nights.whole * unsoundPercent, nights.part > 0 {
      subjects.append(.unsoundNights(nights.part, of: nights.whole))
    }
    return subjects
  }
}
