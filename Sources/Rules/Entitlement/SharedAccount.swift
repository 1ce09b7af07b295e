import Civil

/// Several persons of different households draw their pensions to one account (多人共用账户).
///
/// - Legal basis: Min. HR Doc. [2019] 84: a pension is paid to the participant's own account.
/// - Reads: the register here, the household register.
/// - Argues from absence: no.
/// - Amount: none.
/// - Does not fire: for fewer persons in payment than the parameter says; where all are of one household; for entries
///   without an account. Somebody whose household is not known counts as a household of their own; for accounts whose
///   digits a spreadsheet has lost.
struct SharedAccount: CrossPersonRule {
  /// Persons from which on a shared account is looked at; by the as-of day.
  static let persons = ParameterID.count("shared-account-persons")

  static let metadata = RuleMetadata(
    id: "shared-account",
    title: LocalizedText(zh: "多人共用账户", en: "Account of several persons", ko: "여러 사람의 공동 계좌"),
    chapter: .entitlement,
    reads: [.participants, .residents],
    parameters: [persons.declaration],
    legalBasis: [LegalBasis.ownAccount], documentation: documentation)

  func clue(in dossier: Dossier, _ policy: Policy) -> Clue? {
    guard let entry = dossier.registerEntry, entry.status == .drawing, entry.bankAccountHash.isComparable else {
      return nil
    }
    return Clue(
      group: UInt64(entry.bankAccountHash.rawValue), id: dossier.id,
      evidence: Evidence(dataset: .participants, place: entry.head.place, field: "bankAccount"),
      registerPlace: entry.head.place, householdPlace: dossier.householdEntry?.head.place)
  }

  func conclude(_ clues: [Clue], _ text: any TextSource, asOf: Day, _ policy: Policy, into sink: inout FindingSink) {
    guard let persons = policy.value(Self.persons, on: asOf), clues.count >= persons else { return }
    // Different accounts may have one hash.
    let accounts = Dictionary(grouping: clues) { CodeText(text.text(of: $0.evidence)) }
    for (account, clues) in accounts
    where account != nil && clues.count >= persons && !Self.isOneHousehold(clues, text) {
      let circle = ClueCircle(clues: clues)
      for clue in clues { sink.append(Self.finding(about: clue, in: circle)) }
    }
  }

  private static func finding(about clue: Clue, in circle: ClueCircle) -> Finding {
    Finding(
      rule: metadata.id, subject: .person(clue.id), certainty: .confirmed, action: .verify, unit: .bureau,
      key: "\(metadata.id)|\(clue.id)", personRecords: clue.personRecords,
      evidence: circle.evidence(for: clue, fields: fields))
  }

  private static func isOneHousehold(_ clues: [Clue], _ text: any TextSource) -> Bool {
    let households = clues.map { clue in
      CodeText(clue.householdPlace.flatMap { text.text(of: "householdNumber", at: $0, in: .residents) })
    }
    return !households.contains(nil) && Set(households).count == 1
  }

  private static func fields(_ clue: Clue) -> [Evidence] {
    guard let place = clue.householdPlace else { return [clue.evidence] }
    return [clue.evidence, Evidence(dataset: .residents, place: place, field: "householdNumber")]
  }
}

extension TextSource {
  /// The text of a value a finding rests on.
  fileprivate func text(of evidence: Evidence) -> String? {
    text(of: evidence.field, at: evidence.place, in: evidence.dataset)
  }
}

extension SharedAccount {
  static let documentation = RuleDocumentation(
    claim: LocalizedText(
      zh: "不同户的几个人用同一个账户领取养老金。",
      en: "Several persons of different households draw their pensions to one account.",
      ko: "서로 다른 세대의 여러 사람이 한 계좌로 연금을 받음."),
    amount: LocalizedText(
      zh: "无。",
      en: "None.",
      ko: "없음."),
    doesNotFire: LocalizedText(
      zh: "领取人数少于参数规定的；全部属于同一户的；登记没有账号的。户号不明的人按单独一户计算；账号被表格软件改成科学记数的。",
      en: "For fewer persons in payment than the parameter says; where all are of one household; for entries "
        + "without an account. Somebody whose household is not known counts as a household of their own; for "
        + "accounts whose digits a spreadsheet has lost.",
      ko: "수급자가 매개변수보다 적은 경우; 모두 한 세대인 경우; 계좌가 없는 등록. 세대를 알 수 없는 사람은 별도 세대로 봄; 지수 표기로 자릿수가 유실된 계좌."))
}
