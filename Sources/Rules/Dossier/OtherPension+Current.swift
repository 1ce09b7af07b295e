import Civil

extension OtherPension {
  /// Whether the record holds for a month (起始年月 to 终止年月); not without a first month.
  func covers(_ month: Month) -> Bool {
    guard let first = startMonth.value, first <= month else { return false }
    return isCurrent(in: month)
  }

  /// Whether the record has not ended before a month; not where its end cannot be read.
  func isCurrent(in month: Month) -> Bool {
    !endMonth.isUnreadable && mayBeCurrent(in: month)
  }

  /// Whether the record may not have ended before a month: its end is later, not told, or cannot be read.
  func mayBeCurrent(in month: Month) -> Bool {
    guard let last = endMonth.value else { return true }
    return month <= last
  }
}
