import Civil

extension DossierBuilder {
  /// 服刑羁押人员, with the fields that matter.
  func custody(
    _ startDate: String, to endDate: String? = nil, _ category: Custody.Category? = .imprisoned, carries: Bool = true
  ) {
    add(.custody, carries: carries) { head in
      Custody(head: head, startDate: day(startDate), endDate: endDate.map(day), category: category)
    }
  }
}
