import Civil

/// A case in a list of the report page: the finding, and what is to be said beside it.
struct CaseEntry {
  /// The finding, with its standing.
  let finding: ReportedFinding
  /// What has to be seen first; nil for most.
  let warning: String?
  /// What else is to be said, one fact each.
  let remarks: [String]

  /// A case that tonight's data show: what is other than before, what was reported, and until when it has to be done.
  init(present finding: ReportedFinding, _ page: ReportPage) {
    let wording = page.wording
    let standing = finding.standing
    var parts = (standing?.differences ?? []).map { $0[wording.language] }
    if let standing {
      if standing.change != .opened {
        parts.append(wording.caseText(.openedOn) + " " + standing.openedOn.description)
        parts += CaseEntry.reported(standing, wording)
      }
      parts.append(wording.deadline(standing, asOf: page.report.asOf))
    }
    self.init(finding: finding, warning: nil, remarks: parts)
  }

  /// A case that nobody dealt with in time: since when, and with whom it lies.
  init(overdue finding: ReportedFinding, _ page: ReportPage) {
    let wording = page.wording
    var parts: [String] = []
    if let standing = finding.standing {
      parts.append(wording.deadline(standing, asOf: page.report.asOf))
      if !standing.assignee.isEmpty { parts.append(wording.caseText(.assignee) + " " + standing.assignee) }
      parts += CaseEntry.reported(standing, wording)
    }
    self.init(finding: finding, warning: nil, remarks: parts)
  }

  /// A case that left the lists. Where a death was taken back, what was done because of it has to be looked at again.
  init(departed: ReportedCases.Departed, _ page: ReportPage) {
    let wording = page.wording
    let standing = departed.finding.standing
    let outcomes = standing?.outcomes ?? []
    var warning: String?
    if departed.change == .withdrawn {
      if outcomes.contains(where: { $0.kind == .stopped }) {
        warning = wording.caseText(.alreadyStopped)
      } else if outcomes.contains(where: \.kind.bringsMoney) {
        warning = wording.caseText(.moneyCameBack)
      }
    }
    var parts = (standing?.differences ?? []).map { $0[wording.language] }
    parts.append(wording.caseText(.lastSeen) + " " + departed.lastSeen.description)
    if let standing { parts += CaseEntry.reported(standing, wording) }
    self.init(
      finding: departed.finding, warning: warning, remarks: parts)
  }

  private init(finding: ReportedFinding, warning: String?, remarks: [String]) {
    self.finding = finding
    self.warning = warning
    self.remarks = remarks
  }

  private static func reported(_ standing: CaseStanding, _ wording: Wording) -> [String] {
    standing.outcomes.isEmpty ? [] : [wording.caseText(.outcomes) + wording.colon + wording.text(standing.outcomes)]
  }
}
