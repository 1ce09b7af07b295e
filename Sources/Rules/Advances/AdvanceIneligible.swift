import Civil

/// An advance for somebody who could get none, or at a time when none was given (垫付对象不符).
///
/// - Legal basis: Longjing Gov. Office Doc. [2021] 5, annex 3, 1 and final clause: applications 2021-04-06 to
///   2021-12-31, newly enrolled, past benefit age, one-off.
/// - Reads: advances, repayments, the register here.
/// - Argues from absence: no.
/// - Amount: the advance; recovered is what was repaid of it.
/// - Does not fire: where the register has no enrolDate, for having enrolled before; where the birth date in the ID is
///   none, for the age; for the first of several advances, because of the others.
struct AdvanceIneligible: Rule {
  static let metadata = RuleMetadata(
    id: "advance-ineligible",
    title: LocalizedText(zh: "垫付对象不符", en: "Advance to somebody not eligible", ko: "대납 대상 부적격"),
    chapter: .advances,
    reads: [.contributionAdvances, .advanceRepayments, .participants],
    parameters: [
      AdvanceTerms.firstDay.declaration, AdvanceTerms.lastDay.declaration, BenefitAge.years.declaration,
    ],
    legalBasis: [LegalBasis.advanceTerms], documentation: documentation)

  func evaluate(_ dossier: Dossier, _ policy: Policy, into sink: inout FindingSink) {
    guard let first = dossier.firstAdvance else { return }
    let opens = policy.value(AdvanceTerms.firstDay, on: dossier.asOf)
    let closes = policy.value(AdvanceTerms.lastDay, on: dossier.asOf)
    for advance in dossier.contributionAdvances {
      let day = advance.applyDate
      // Where no advances were given at all, every day lies outside.
      let isOutside = opens.map { day < $0 } ?? true || closes.map { day > $0 } ?? true
      let enrolled = dossier.registerEntry?.enrolDate.value
      let isOldMember = enrolled.flatMap { enrolled in opens.map { enrolled < $0 } } ?? false
      let age = dossier.id.birthDate.map { day.age(bornOn: $0) }
      let isTooYoung = age.flatMap { age in policy.value(BenefitAge.years, on: day).map { age < $0 } } ?? false
      let isSecond = advance.head.place != first.head.place
      guard isOutside || isOldMember || isTooYoung || isSecond else {
        sink.nearly(self, Self.nearMiss(advance))
        continue
      }

      var evidence = EvidenceList()
      evidence.add(advance, repaidTo: dossier)
      if isOutside || isTooYoung { evidence.add(advance, "applyDate") }
      if isTooYoung { evidence.add(advance, "id") }
      if let entry = dossier.registerEntry, isOldMember { evidence.add(entry, "enrolDate") }
      if isSecond { evidence.add(first, "applyDate") }
      let amount = advance.amount.fen
      let repaid = dossier.repaid(of: advance)
      sink.append(
        dossier.finding(
          of: self, about: advance,
          money: Finding.Money(amount: amount, recovered: repaid, outstanding: max(.zero, amount - repaid)),
          action: .recover, evidence: evidence))
    }
  }

  private static func nearMiss(_ advance: ContributionAdvance) -> LocalizedText {
    LocalizedText(
      zh: "\(advance.applyDate)申请的垫付在执行期内，且无记录显示此前已参保、未到龄或曾垫付",
      en:
        "the advance applied for on \(advance.applyDate) lies within the time, and nothing tells of an earlier enrolment, "
        + "of an age below the benefit age or of an advance before",
      ko: "\(advance.applyDate) 신청한 대납은 시행 기간 내이며, 기존 가입자나 수령 연령 미달 또는 두 번째 대납임을 보여 주는 기록이 없음")
  }
}

extension AdvanceIneligible {
  static let documentation = RuleDocumentation(
    claim: LocalizedText(
      zh: "不符合垫付条件的人，或不在垫付期间内，却办理了垫付。",
      en: "An advance for somebody who could get none, or at a time when none was given.",
      ko: "대상이 아닌 사람에게, 또는 기간이 아닌 때에 대납이 이루어짐."),
    amount: LocalizedText(
      zh: "垫付金额；已追回为其偿还额。",
      en: "The advance; recovered is what was repaid of it.",
      ko: "대납금; 환수액은 상환된 금액."),
    doesNotFire: LocalizedText(
      zh: "参保登记没有参保日期的，不以早已参保论；身份证号中的出生日期不存在的，不以年龄论；多次垫付中的第一次，不因其他几次而列入。",
      en: "Where the register has no enrolDate, for having enrolled before; where the birth date in the ID is none, "
        + "for the age; for the first of several advances, because of the others.",
      ko: "등록에 가입일이 없으면 기존 가입을 이유로 하지 않음; 번호의 생년월일이 실재하지 않으면 연령을 이유로 하지 않음; 여러 대납 중 첫 번째는 나머지를 이유로 하지 않음."))
}
