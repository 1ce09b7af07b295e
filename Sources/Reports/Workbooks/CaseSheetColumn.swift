/// The columns of lists of cases (问题清单各列): sheets of workbooks and their CSV twins. The raw value is the stable id, which stands in the first row of every
/// such sheet: whoever reads a workbook back finds columns by it, never by their headers, which are translated, nor by
/// their order, which may change.
public enum CaseSheetColumn: String, Sendable, CaseIterable {
  /// Hidden: the number of the case, `CaseNumber.description`. The key by which outcomes find their case.
  case caseKey = "case"
  /// Hidden: the fingerprint of the evidence that the reader of the list saw, sixteen hexadecimal digits.
  case fingerprint

  /// 序号.
  case number
  /// 本期变化: what tonight did to the case.
  case change
  /// 案件编号, for people; the key is `caseKey`.
  case caseNumber = "case-number"
  /// 问题类型: in lists that hold several rules.
  case rule
  /// 姓名.
  case name
  /// 身份证号, masked unless asked for.
  case id
  /// 乡镇（街道）.
  case town
  /// 村（社区）.
  case village
  /// 确定程度.
  case certainty
  /// 涉及月份: first and last month, and how many.
  case period
  /// 涉及金额（元）.
  case amount
  /// 未结金额（元）.
  case outstanding
  /// 按最晚日期计算的金额（元）: the lower figure that is demanded.
  case lowerAmount = "lower-amount"
  /// 下一步: what is to be done now.
  case proposal
  /// 办理期限.
  case deadline
  /// 时限: days left or overdue, in words.
  case timeLeft = "time-left"
  /// 最近结果: the last outcome.
  case lastOutcome = "last-outcome"
  /// 可能有误的原因.
  case doubts
  /// 证据.
  case evidence

  /// Filled in: 处理结果, a text of `Wording.text(OutcomeKind)` in the language of the workbook.
  case outcome
  /// Filled in: 不属实原因, a text of `Wording.text(RefutationReason)`.
  case reason
  /// Filled in: 金额（元）, a number of yuan.
  case money
  /// Filled in: 办理日期, a date.
  case day
  /// Filled in: 经办人.
  case officer
  /// Filled in: 备注.
  case note

  /// 变化内容: what is other than before.
  case differences
  /// 首次发现日期.
  case openedOn = "opened-on"
  /// 已历天数.
  case daysOpen = "days-open"
  /// 建议处理: what the rule recommends.
  case action
  /// 处理单位.
  case unit
  /// 承办人: who has to deal with it.
  case assignee
  /// 个人编号.
  case personNumber = "person-number"
  /// 已追回（元）.
  case recovered
  /// 标注.
  case marks
  /// 起始月份, in CSV lists; sheets have `period`.
  case firstMonth = "first-month"
  /// 截止月份, in CSV lists.
  case lastMonth = "last-month"
  /// 月数, in CSV lists.
  case months
  /// 政策依据.
  case legalBasis = "legal-basis"

  /// The columns staff fill in.
  public static let filledIn: [CaseSheetColumn] = [.outcome, .reason, .money, .day, .officer, .note]

  /// Whether it is for programs only.
  public var isHidden: Bool { self == .caseKey || self == .fingerprint }

  /// Whether staff fill it in.
  public var isFilledIn: Bool { CaseSheetColumn.filledIn.contains(self) }

  /// Whether there is nothing to say in it without a ledger.
  public var needsLedger: Bool {
    switch self {
    case .caseKey, .fingerprint, .change, .caseNumber, .deadline, .timeLeft, .lastOutcome, .differences, .openedOn,
      .daysOpen, .assignee:
      return true
    default:
      return false
    }
  }
}
