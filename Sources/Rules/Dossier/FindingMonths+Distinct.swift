import Civil

extension Finding.Months {
  /// The first and the last of some months and how many different ones they are, or nil where there are none.
  init?(of months: some Sequence<Month>) {
    let distinct = Set(months)
    guard let first = distinct.min(), let last = distinct.max() else { return nil }
    self.init(first: first, last: last, count: distinct.count)
  }
}
