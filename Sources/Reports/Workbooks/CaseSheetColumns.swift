import Civil

/// The columns of one sheet of cases: those with something to say, in the order in which they are read and printed.
struct CaseSheetColumns {
  /// What is printed, up to the columns to fill in.
  private static let printed: [CaseSheetColumn] =
    [
      .caseKey, .fingerprint, .number, .change, .caseNumber, .name, .id, .town, .village, .certainty, .period, .amount,
      .outstanding, .lowerAmount, .proposal, .deadline, .daysOpen, .timeLeft, .lastOutcome, .differences, .doubts,
    ] + CaseSheetColumn.filledIn
  /// What stands beside it on the screen only, so that the print stays legible: the evidence goes with the check forms.
  private static let reference: [CaseSheetColumn] = [
    .evidence, .personNumber, .recovered, .marks, .action, .unit, .assignee, .openedOn,
  ]

  /// All columns.
  let all: [CaseSheetColumn]
  /// How many of them are printed.
  let printed: Int

  /// The columns for these findings.
  init(for findings: ArraySlice<ReportedFinding>, scope: ListScope) {
    let hasLedger = findings.contains { $0.standing != nil }
    func isShown(_ column: CaseSheetColumn) -> Bool {
      if column.needsLedger && !hasLedger || column == .town && !scope.isCity { return false }
      return !column.isLeftOutWhereEmpty || findings.contains { column.isUsed(by: $0) }
    }
    let shown = CaseSheetColumns.printed.filter(isShown)
    printed = shown.count
    all = shown + CaseSheetColumns.reference.filter(isShown)
  }

  /// The first column people see.
  var firstVisible: Int { all.firstIndex { !$0.isHidden } ?? 0 }
}

extension CaseSheetColumn {
  /// Whether a sheet does without it where it is empty in every row.
  fileprivate var isLeftOutWhereEmpty: Bool {
    switch self {
    case .period, .amount, .outstanding, .lowerAmount, .recovered, .lastOutcome, .differences, .deadline, .timeLeft,
      .doubts, .personNumber, .marks, .assignee:
      return true
    default: return false
    }
  }

  fileprivate func isUsed(by finding: ReportedFinding) -> Bool {
    switch self {
    case .period: return finding.months != nil
    case .amount: return finding.money != nil
    // Mostly it is the amount.
    case .outstanding: return finding.money.map { $0.outstanding != $0.amount } ?? false
    case .lowerAmount: return finding.lowerAmount != nil
    case .recovered: return finding.money.map { $0.recovered > .zero } ?? false
    case .lastOutcome: return finding.standing?.outcomes.isEmpty == false
    case .differences: return finding.standing?.differences.isEmpty == false
    case .deadline, .timeLeft: return finding.standing?.deadline != nil
    case .doubts: return !finding.doubts.isEmpty
    case .personNumber: return !finding.personNumber.isEmpty
    case .marks: return !finding.marks.isEmpty
    case .assignee: return finding.standing?.assignee.isEmpty == false
    default: return true
    }
  }

  /// How wide it is in a sheet, in characters.
  var width: Double {
    switch self {
    case .number: return 5
    case .daysOpen: return 6
    case .timeLeft, .outcome, .money, .officer, .unit, .assignee: return 10
    case .change, .name, .village, .town, .certainty, .proposal, .caseNumber, .reason: return 11
    case .deadline, .day, .openedOn: return 12
    case .amount, .outstanding, .recovered: return 13
    case .lowerAmount: return 15
    case .period: return 18
    case .lastOutcome, .note: return 14
    case .differences: return 28
    case .fingerprint, .personNumber: return 18
    case .id: return 20
    case .marks, .action, .doubts: return 20
    case .evidence: return 90
    case .caseKey, .rule, .legalBasis, .firstMonth, .lastMonth, .months: return 12
    }
  }

  /// How its cells look.
  var style: WorkbookStyle {
    switch self {
    case .outcome, .reason, .officer, .note: return .fillText
    case .money: return .fillMoney
    case .day: return .fillDay
    case .number, .daysOpen: return .rowCount
    case .amount, .outstanding, .lowerAmount, .recovered: return .rowMoney
    case .openedOn, .deadline: return .rowDay
    case .doubts, .evidence, .differences, .lastOutcome, .action, .marks: return .rowWrapped
    case .name, .village, .town: return .rowText
    default: return .rowCenter
    }
  }
}
