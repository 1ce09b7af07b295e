import Civil

/// Tells which numbers of a workbook are days.
struct DateStyles {
  private let styles: Set<Int>
  private let countsFrom1904: Bool

  /// Serial numbers of days a spreadsheet can show: up to the end of 9999.
  private static let serials = 1.0..<2_958_466.0

  init(_ styles: Set<Int>, countsFrom1904: Bool) {
    self.styles = styles
    self.countsFrom1904 = countsFrom1904
  }

  /// The day of a cell, or nil where its style shows none.
  func day(_ number: [UInt8], style: Int) -> Day? {
    guard styles.contains(style), let serial = Double(String(decoding: number, as: UTF8.self)),
      DateStyles.serials.contains(serial)
    else { return nil }
    let whole = Int32(serial)
    if countsFrom1904 { return Day(daysSinceEpoch: whole - 24_107) }
    // Day 60 is a 29 February 1900 that never was; days before it are counted one later.
    return Day(daysSinceEpoch: whole - (whole < 60 ? 25_568 : 25_569))
  }
}
