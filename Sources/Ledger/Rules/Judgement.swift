import Civil

/// What staff decided of a case so far (已有结论): about which evidence it need not be shown again.
struct Judgement {
  private var refuted: Set<String> = []
  private var settled: (fingerprint: String, outstanding: Fen?)?

  /// What follows from reports, the earliest first.
  init(_ reports: some Sequence<Report>) {
    for report in reports {
      switch report.outcome.kind {
      case .refuted: refuted.insert(report.fingerprint)
      case .confirmed: refuted.removeAll()
      // Unless it is settled even so, money is owed again.
      case .reversal: settled = nil
      case .checking, .stopped, .recovered, .instalment, .offset, .paidOut, .unverifiable: break
      }
      if report.settles { settled = (report.fingerprint, report.outstanding) }
    }
  }

  /// The state of a case that looks like this: open, unless exactly this was refuted, or settled with no less money.
  func state(fingerprint: String, outstanding: Fen?) -> CaseState {
    if refuted.contains(fingerprint) { return .refuted }
    if let settled, settled.fingerprint == fingerprint, (outstanding ?? .zero) <= (settled.outstanding ?? .zero) {
      return .settled
    }
    return .open
  }
}
