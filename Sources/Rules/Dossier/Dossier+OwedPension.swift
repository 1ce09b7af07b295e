import Civil

extension Dossier {
  /// The months for which a pension is owed, from one up to the month of the day; nil where that is earlier.
  func monthsOwed(since first: Month) -> Finding.Months? {
    let last = asOf.month
    guard first <= last else { return nil }
    return Finding.Months(first: first, last: last, count: last.months(since: first) + 1)
  }

  /// The monthly pension for each of some months; nil where none was ever paid.
  func pensionOwed(for months: Finding.Months?) -> Finding.Money? {
    guard let months, let last = lastPaidPension else { return nil }
    let owed = Fen(last.grossAmount.fen.rawValue * Int64(months.count))
    return Finding.Money(amount: owed, recovered: .zero, outstanding: owed)
  }
}
