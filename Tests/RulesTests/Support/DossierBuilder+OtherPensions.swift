import Civil

/// What the bureau knows of other pension schemes, with the fields that matter.
extension DossierBuilder {
  /// 其他养老保险.
  func otherPension(
    _ status: OtherPension.Status, from startMonth: String? = nil, to endMonth: String? = nil,
    _ scheme: OtherPension.Scheme = .employee, carries: Bool = true, unreadable: Set<String> = []
  ) {
    add(.otherPensions, carries: carries) { head in
      OtherPension(
        head: head, startMonth: packed(startMonth.map(month), "startMonth", unless: unreadable),
        endMonth: packed(endMonth.map(month), "endMonth", unless: unreadable), monthlyAmount: Packed(nil),
        scheme: scheme, status: status)
    }
  }
}
