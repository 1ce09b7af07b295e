import Civil

extension Dossier {
  /// What was repaid of an advance (已偿还).
  func repaid(of advance: ContributionAdvance) -> Fen {
    repayments(of: advance).reduce(.zero) { $0 + $1.amount.fen }
  }

  /// The repayments of an advance.
  func repayments(of advance: ContributionAdvance) -> LazyFilterSequence<Rows<AdvanceRepayment>> {
    advanceRepayments.lazy.filter { $0.advanceHash == advance.advanceHash }
  }

  /// The number of an advance (垫付编号), as the file has it.
  func number(of advance: ContributionAdvance) -> String {
    text.text(of: "advanceNumber", at: advance.head.place, in: .contributionAdvances) ?? ""
  }

  /// The person's first advance: by day of application, then by number, then by place. Text is read only where several
  /// were applied for on that day.
  var firstAdvance: ContributionAdvance? {
    guard let day = contributionAdvances.lazy.map(\.applyDate).min() else { return nil }
    let earliest = contributionAdvances.filter { $0.applyDate == day }
    guard earliest.count > 1 else { return earliest.first }
    return earliest.map { (advance: $0, number: Array(number(of: $0).utf8)) }.min { left, right in
      left.number == right.number
        ? left.advance.head.place < right.advance.head.place : left.number.lexicographicallyPrecedes(right.number)
    }?.advance
  }

  /// A finding about one advance of the person: the only findings of which a rule may have several for a person.
  func finding(
    of rule: some Rule, about advance: ContributionAdvance, certainty: Certainty = .confirmed, money: Finding.Money,
    action: Action, evidence: EvidenceList
  ) -> Finding {
    let evidence = evidence.sorted
    return Finding(
      rule: rule.metadata.id, subject: .person(id), certainty: certainty, money: money, action: action, unit: .bureau,
      key: "\(rule.metadata.id)|\(id)|\(number(of: advance))", personRecords: personRecords(orElse: evidence),
      evidence: evidence)
  }
}
