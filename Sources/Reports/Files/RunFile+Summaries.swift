import Civil

extension RunFile {
  /// Coverage of the city, its towns and their villages.
  func coverage(_ coverage: ReportedCoverage) -> JSONValue {
    .object([
      ("counted", .boolean(coverage.isCounted)),
      ("not_counted_because", obstacles(coverage.obstacles)),
      ("doubtful_feeds", obstacles(coverage.doubts)),
      ("city", coverage.isCounted ? .object(counts(coverage.city)) : .null),
      ("towns", .array(coverage.towns.map { .object(place($0.row) + counts($0.row.counts)) })),
      (
        "villages",
        .array(
          coverage.towns.flatMap { town in
            town.villages.map { village in
              .object(place(village) + [("town", division(town.row.division))] + counts(village.counts))
            }
          })
      ),
    ])
  }

  private func place(_ row: ReportedCoverage.Row) -> [(String, JSONValue)] {
    [("division", division(row.division)), ("name", .string(row.name))]
  }

  private func division(_ division: Division?) -> JSONValue {
    division.map { .string($0.description) } ?? .null
  }

  private func counts(_ counts: ReportedCoverage.Counts) -> [(String, JSONValue)] {
    [
      ("eligible", .number(counts.eligible)),
      ("enrolled", .number(counts.enrolled)),
      ("newly_enrolled", .number(counts.newlyEnrolled)),
      ("rate_per_mille", .number(counts.ratePerMille)),
    ]
  }

  /// Money in all, by town and by month.
  func money(_ money: ReportedMoney) -> JSONValue {
    .object([
      ("doubtful_feeds", obstacles(money.doubts)),
      ("incomplete", .strings(money.incomplete.map(\.rawValue))),
      ("total", .object(amounts(money.total))),
      (
        "towns",
        .array(
          money.towns.map { town in
            .object([("division", division(town.division)), ("name", .string(town.name))] + amounts(town.amounts))
          })
      ),
      (
        "months",
        .array(
          money.months.map { month in
            .object([("month", .string(month.month.description))] + amounts(month.amounts))
          })
      ),
    ])
  }

  private func amounts(_ amounts: ReportedMoney.Amounts) -> [(String, JSONValue)] {
    ReportedMoney.Item.allCases.map { ($0.rawValue, .number(amounts[$0].rawValue)) }
  }
}
