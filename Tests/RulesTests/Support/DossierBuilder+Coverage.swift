import Civil

/// What decides whether somebody is to be enrolled, and who pays for it.
extension DossierBuilder {
  /// 户籍人口, with village and household number.
  func household(
    _ status: Resident.Status = .normal, division: String? = nil, number: String = "", name: String = "李强",
    formerName: String = ""
  ) {
    add(.residents, texts: number.isEmpty ? [:] : ["householdNumber": number]) { head in
      Resident(
        head: head, nameHash: TextHash(of: name), division: division.flatMap { Division($0) },
        formerNameHash: TextHash(of: formerName), householdHash: TextHash(of: number), cancelDate: nil, status: status,
        cancelReason: nil)
    }
  }

  /// 城乡居保参保登记, with village and the text of the account.
  func entry(
    _ status: Participant.Status, account: String = "", hash: String? = nil, division: String? = nil,
    enrolled: String? = nil
  ) {
    add(.participants, texts: account.isEmpty ? [:] : ["bankAccount": account]) { head in
      Participant(
        head: head, nameHash: TextHash(of: "李强"), division: division.flatMap { Division($0) },
        bankAccountHash: TextHash(of: hash ?? account), cardNumberHash: .none, birthDate: nil,
        enrolDate: enrolled.map(day), accountBalance: nil, benefitStartMonth: nil, stopMonth: nil,
        contributionYears: 255, status: status, stopReason: nil, subsidyCategory: nil)
    }
  }

  /// 低保、特困.
  func assistance(
    _ category: Assistance.Category = .ruralAllowance, from start: String? = nil, to end: String? = nil,
    carries: Bool = true
  ) {
    add(.assistance, carries: carries) { head in
      Assistance(head: head, startMonth: start.map(month), endMonth: end.map(month), category: category)
    }
  }

  /// 残疾人证.
  func disability(_ grade: DisabilityCertificate.Grade?, _ status: DisabilityCertificate.Status? = .valid) {
    add(.disabilityCertificates) { head in
      DisabilityCertificate(head: head, issueDate: nil, category: .limbs, grade: grade, status: status)
    }
  }

  /// 建档立卡贫困人口.
  func poor(_ status: PoorHousehold.Status? = .escaped) {
    add(.poorHouseholds) { head in PoorHousehold(head: head, status: status) }
  }

  /// 医保参保, not stopped for a death.
  func insured(_ plan: MedicalInsurance.Plan, _ status: MedicalInsurance.Status?) {
    add(.insured) { head in
      MedicalInsurance(
        head: head, nameHash: TextHash(of: "李强"), stopDate: nil, plan: plan, status: status, stopReason: nil)
    }
  }
}
