import Civil

/// The register here names a group for which the government pays, but no agency has the person in it (代缴资格不符).
///
/// - Legal basis: State Council Doc. [2014] 8, Min. HR Docs. [2017] 59 and [2021] 64: for whom the government pays.
/// - Reads: the register here, assistance, disability certificates, poor households.
/// - Argues from absence: yes, of a record of the agency that knows of the group.
/// - Amount: none.
/// - Does not fire: where the agency of the named group has the person in it on the day; being in another group does
///   not help, since the register then names the wrong one; where it has a record that may say so but cannot be read.
struct SubsidyUnfounded: Rule {
  static let metadata = RuleMetadata(
    id: "subsidy-unfounded",
    title: LocalizedText(zh: "代缴资格不符", en: "Government pays without grounds", ko: "대납 자격 불일치"),
    chapter: .coverage,
    reads: [.participants, .assistance, .disabilityCertificates, .poorHouseholds],
    arguesFromAbsence: true,
    legalBasis: [LegalBasis.paidByGovernment], documentation: documentation)

  func evaluate(_ dossier: Dossier, _ policy: Policy, into sink: inout FindingSink) {
    guard let entry = dossier.registerEntry, let category = entry.subsidyCategory.value else { return }
    guard !dossier.isIn(category) else { return sink.nearly(self, Self.founded(category)) }
    guard !dossier.mayBeIn(category) else { return sink.nearly(self, Self.perhapsFounded(category)) }

    var evidence = EvidenceList()
    evidence.add(entry, "subsidyCategory")
    // Records of another group, or of one that ended, tell the clerk what may be meant.
    for record in dossier.assistance { evidence.add(record, "category") }
    for record in dossier.disabilityCertificates { evidence.add(record, "grade") }
    for record in dossier.poorHouseholds { evidence.add(record, "povertyStatus") }
    sink.append(
      dossier.finding(
        of: self, certainty: Certainty(own: dossier.isOwn(entry)), action: .verify, unit: .village,
        marks: dossier.priorityGroups.map(\.name), evidence: evidence))
  }

  private static func perhapsFounded(_ category: Participant.SubsidyCategory) -> LocalizedText {
    LocalizedText(
      zh: "参保登记的代缴类别为\(category.title)，有关部门有此人的记录，但无法识别",
      en: "the register says \(category.title), and the agency has a record of the person that cannot be read",
      ko: "가입 등록의 대납 유형은 \(category.title)이며 해당 기관에 기록이 있으나 읽을 수 없음")
  }

  private static func founded(_ category: Participant.SubsidyCategory) -> LocalizedText {
    LocalizedText(
      zh: "参保登记的代缴类别为\(category.title)，有关部门数据中有此人",
      en: "the register says \(category.title), and the agency has the person in that group",
      ko: "가입 등록의 대납 유형은 \(category.title)이며 해당 기관 자료에 있음")
  }
}

extension SubsidyUnfounded {
  static let documentation = RuleDocumentation(
    claim: LocalizedText(
      zh: "参保登记填有政府代缴类别，但没有部门把此人列入该类。",
      en: "The register here names a group for which the government pays, but no agency has the person in it.",
      ko: "등록에 정부 대납 구분이 있으나 그 대상자로 둔 기관이 없음."),
    amount: LocalizedText(
      zh: "无。",
      en: "None.",
      ko: "없음."),
    doesNotFire: LocalizedText(
      zh: "所填类别的主管部门在核对日有此人的；属于其他类别的不能免于列入，因为登记的类别有误；有关部门有可能属实、但无法识别的记录的。",
      en: "Where the agency of the named group has the person in it on the day; being in another group does not "
        + "help, since the register then names the wrong one; where it has a record that may say so but cannot "
        + "be read.",
      ko: "기재된 구분의 기관이 기준일에 그 사람을 두고 있는 경우; 다른 구분에 속하는 것은 등록의 구분이 틀린 것이므로 상관없음; 그럴 수 있으나 읽을 수 없는 기록이 있는 경우."))
}
