import Civil

extension Custody {
  /// Whether it is a sentence (`服刑`): detention before one, and correction at liberty, leave the pension as it is.
  var isSentence: Bool { category.value == .imprisoned }

  /// Whether a day lies inside the term; the day of release still does. Where the release cannot be read, no day surely
  /// does.
  func covers(_ day: Day) -> Bool {
    guard startDate <= day, !endDate.isUnreadable else { return false }
    guard let endDate = endDate.value else { return true }
    return day <= endDate
  }

  /// Whether it may be a sentence that covers a day, though its kind or its end cannot be read.
  func mayCover(_ day: Day) -> Bool {
    guard isSentence || category.isUnreadable, startDate <= day else { return false }
    return endDate.value.map { day <= $0 } ?? true
  }

  /// Whether a month lies wholly inside the term.
  func covers(_ month: Month) -> Bool {
    covers(month.firstDay) && covers(month.lastDay)
  }
}
