import Civil

extension Participant {
  /// Whether the pension runs in a month (正在领取): it began in that month or before, and did not stop by then.
  func isInPayment(in month: Month) -> Bool {
    guard let start = benefitStartMonth.value, start <= month else { return false }
    return stopMonth.value.map { $0 > month } ?? true
  }
}
