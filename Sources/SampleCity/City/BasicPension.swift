import Civil

/// The monthly basic pension (基础养老金) that the sample's payments follow, in fen, by the month from which it holds.
enum BasicPension {
  private static let steps: [(year: Int, month: Int, fen: Int32)] = [
    (2025, 1, 143_00), (2024, 1, 123_00), (2023, 1, 103_00), (2022, 1, 98_00), (2020, 7, 93_00), (2018, 1, 88_00),
  ]

  static func amount(in period: Month) -> Int32 {
    let step = steps.first { ($0.year, $0.month) <= (period.year, period.number) }
    return step?.fen ?? 70_00
  }
}
