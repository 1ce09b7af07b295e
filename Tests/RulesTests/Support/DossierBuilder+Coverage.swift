import Civil

/// What decides whether somebody is to be enrolled, and who pays for it.
extension DossierBuilder {
  /// 户籍人口, with village and household number.
  func household(
    _ status: Resident.Status = .normal, division: String? = nil, number: String = "", name: String = "李强",
    formerName: String = "", unreadable: Set<String> = []
  ) {
    add(.residents, texts: number.isEmpty ? [:] : ["householdNumber": number]) { head in
      Resident(
        head: head, nameHash: TextHash(of: name), division: Packed(division.flatMap { Division($0) }),
        formerNameHash: unreadable.contains("formerName") ? .unreadable : TextHash(of: formerName),
        householdHash: TextHash(of: number), cancelDate: Packed(nil),
        status: packed(status, "status", unless: unreadable), cancelReason: Packed(nil))
    }
  }

  /// 城乡居保参保登记, with village and the text of the account.
  func entry(
    _ status: Participant.Status, account: String = "", hash: String? = nil, division: String? = nil,
    enrolled: String? = nil
  ) {
    add(.participants, texts: account.isEmpty ? [:] : ["bankAccount": account]) { head in
      Participant(
        head: head, nameHash: TextHash(of: "李强"), division: Packed(division.flatMap { Division($0) }),
        bankAccountHash: TextHash(of: hash ?? account), cardNumberHash: .none, birthDate: Packed(nil),
        enrolDate: Packed(enrolled.map(day)), accountBalance: Packed(nil), benefitStartMonth: Packed(nil),
        stopMonth: Packed(nil), contributionYears: 255, status: status, stopReason: Packed(nil),
        subsidyCategory: Packed(nil))
    }
  }

  /// 低保、特困.
  func assistance(
    _ category: Assistance.Category = .ruralAllowance, from start: String? = nil, to end: String? = nil,
    carries: Bool = true, unreadable: Set<String> = []
  ) {
    add(.assistance, carries: carries) { head in
      Assistance(
        head: head, startMonth: packed(start.map(month), "startMonth", unless: unreadable),
        endMonth: packed(end.map(month), "endMonth", unless: unreadable), category: category)
    }
  }

  /// 残疾人证.
  func disability(
    _ grade: DisabilityCertificate.Grade?, _ status: DisabilityCertificate.Status? = .valid,
    unreadable: Set<String> = []
  ) {
    add(.disabilityCertificates) { head in
      DisabilityCertificate(
        head: head, issueDate: Packed(nil), category: Packed(.limbs), grade: packed(grade, "grade", unless: unreadable),
        status: packed(status, "status", unless: unreadable))
    }
  }

  /// 建档立卡贫困人口.
  func poor(_ status: PoorHousehold.Status? = .escaped) {
    add(.poorHouseholds) { head in PoorHousehold(head: head, status: Packed(status)) }
  }

  /// 医保参保, not stopped for a death.
  func insured(
    _ plan: MedicalInsurance.Plan, _ status: MedicalInsurance.Status?, unreadable: Set<String> = []
  ) {
    add(.insured) { head in
      MedicalInsurance(
        head: head, nameHash: TextHash(of: "李强"), stopDate: Packed(nil), plan: plan,
        status: packed(status, "status", unless: unreadable), stopReason: Packed(nil))
    }
  }
}
