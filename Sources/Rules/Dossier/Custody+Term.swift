import Civil

extension Custody {
  /// Whether it is a sentence (`服刑`): detention before one, and correction at liberty, leave the pension as it is.
  var isSentence: Bool { category.value == .imprisoned }

  /// Whether a day lies inside the term; the day of release still does.
  func covers(_ day: Day) -> Bool {
    guard startDate <= day else { return false }
    guard let endDate = endDate.value else { return true }
    return day <= endDate
  }

  /// Whether a month lies wholly inside the term.
  func covers(_ month: Month) -> Bool {
    covers(month.firstDay) && covers(month.lastDay)
  }
}
