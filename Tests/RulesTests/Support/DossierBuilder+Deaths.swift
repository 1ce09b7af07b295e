import Civil

/// What agencies say about lives and deaths, with the fields that matter.
extension DossierBuilder {
  /// 户籍人口, `正常`.
  func resident(name: String = "李强", formerName: String = "", status: Resident.Status = .normal) {
    resident(name: name, formerName: formerName, status: status, cancelled: nil, nil)
  }

  /// 户籍人口, `注销`.
  func cancelledResident(
    _ reason: Resident.CancelReason, on cancelDate: String?, name: String = "李强"
  ) {
    resident(name: name, formerName: "", status: .cancelled, cancelled: cancelDate, reason)
  }

  private func resident(
    name: String, formerName: String, status: Resident.Status, cancelled: String?, _ reason: Resident.CancelReason?
  ) {
    add(.residents) { head in
      Resident(
        head: head, nameHash: TextHash(of: name), division: nil, formerNameHash: TextHash(of: formerName),
        householdHash: .none, cancelDate: cancelled.map(day), status: status, cancelReason: reason)
    }
  }

  /// 死亡注销户口.
  func death(_ deathDate: String, name: String = "李强", carries: Bool = true) {
    add(.deaths, carries: carries) { head in
      DeathRegistration(head: head, nameHash: TextHash(of: name), deathDate: day(deathDate), cancelDate: nil)
    }
  }

  /// 死亡医学证明.
  func certificate(_ deathDate: String, name: String = "李强", carries: Bool = true) {
    add(.deathCertificates, carries: carries) { head in
      DeathCertificate(
        head: head, nameHash: TextHash(of: name), deathDate: day(deathDate), birthDate: nil, sex: nil)
    }
  }

  /// 殡葬火化.
  func funeral(
    death deathDate: String? = nil, cremation: String? = nil, name: String = "李强", carries: Bool = true
  ) {
    add(.funerals, carries: carries) { head in
      Funeral(
        head: head, nameHash: TextHash(of: name), deathDate: deathDate.map(day), cremationDate: cremation.map(day),
        birthDate: nil, sex: nil)
    }
  }

  /// 医保参保.
  func insurance(
    stopped stopDate: String?, _ reason: MedicalInsurance.StopReason? = .death,
    status: MedicalInsurance.Status? = .ended, name: String = "李强"
  ) {
    add(.insured) { head in
      MedicalInsurance(
        head: head, nameHash: TextHash(of: name), stopDate: stopDate.map(day), plan: .resident, status: status,
        stopReason: reason)
    }
  }

  /// 就医信息.
  func visit(_ visitDate: String) {
    add(.visits) { head in Visit(head: head, visitDate: day(visitDate)) }
  }

  /// 待遇资格认证.
  func certification(_ certifiedDate: String, _ method: Certification.Method?) {
    add(.certifications) { head in
      Certification(head: head, certifiedDate: day(certifiedDate), method: method)
    }
  }
}
