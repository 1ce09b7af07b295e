import Civil

extension DossierBuilder {
  /// 服刑羁押人员, with the fields that matter.
  func custody(
    _ startDate: String, to endDate: String? = nil, _ category: Custody.Category? = .imprisoned, carries: Bool = true,
    unreadable: Set<String> = []
  ) {
    add(.custody, carries: carries) { head in
      Custody(
        head: head, startDate: day(startDate), endDate: packed(endDate.map(day), "endDate", unless: unreadable),
        category: packed(category, "category", unless: unreadable))
    }
  }
}
