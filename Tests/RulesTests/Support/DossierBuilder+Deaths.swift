import Civil

/// What agencies say about lives and deaths, with the fields that matter.
extension DossierBuilder {
  /// 户籍人口, `正常`.
  func resident(name: String = "李强", formerName: String = "", status: Resident.Status = .normal) {
    resident(name: name, formerName: formerName, status: status, cancelled: nil, nil)
  }

  /// 户籍人口, `注销`.
  func cancelledResident(
    _ reason: Resident.CancelReason, on cancelDate: String?, name: String = "李强", unreadable: Set<String> = []
  ) {
    resident(
      name: name, formerName: "", status: .cancelled, cancelled: cancelDate, reason, unreadable: unreadable)
  }

  private func resident(
    name: String, formerName: String, status: Resident.Status, cancelled: String?, _ reason: Resident.CancelReason?,
    unreadable: Set<String> = []
  ) {
    add(.residents) { head in
      Resident(
        head: head, nameHash: TextHash(of: name), division: Packed(nil), formerNameHash: TextHash(of: formerName),
        householdHash: .none, cancelDate: packed(cancelled.map(day), "cancelDate", unless: unreadable),
        status: packed(status, "status", unless: unreadable),
        cancelReason: packed(reason, "cancelReason", unless: unreadable))
    }
  }

  /// 死亡注销户口.
  func death(_ deathDate: String, name: String = "李强", carries: Bool = true) {
    add(.deaths, carries: carries) { head in
      DeathRegistration(head: head, nameHash: TextHash(of: name), deathDate: day(deathDate), cancelDate: Packed(nil))
    }
  }

  /// 死亡医学证明.
  func certificate(_ deathDate: String, name: String = "李强", carries: Bool = true) {
    add(.deathCertificates, carries: carries) { head in
      DeathCertificate(
        head: head, nameHash: TextHash(of: name), deathDate: day(deathDate), birthDate: Packed(nil), sex: Packed(nil))
    }
  }

  /// 殡葬火化.
  func funeral(
    death deathDate: String? = nil, cremation: String? = nil, name: String = "李强", carries: Bool = true
  ) {
    add(.funerals, carries: carries) { head in
      Funeral(
        head: head, nameHash: TextHash(of: name), deathDate: Packed(deathDate.map(day)),
        cremationDate: Packed(cremation.map(day)), birthDate: Packed(nil), sex: Packed(nil))
    }
  }

  /// 医保参保.
  func insurance(
    stopped stopDate: String?, _ reason: MedicalInsurance.StopReason? = .death,
    status: MedicalInsurance.Status? = .ended, name: String = "李强", unreadable: Set<String> = []
  ) {
    add(.insured) { head in
      MedicalInsurance(
        head: head, nameHash: TextHash(of: name), stopDate: packed(stopDate.map(day), "stopDate", unless: unreadable),
        plan: .resident, status: packed(status, "status", unless: unreadable),
        stopReason: packed(reason, "stopReason", unless: unreadable))
    }
  }

  /// 就医信息.
  func visit(_ visitDate: String) {
    add(.visits) { head in Visit(head: head, visitDate: day(visitDate)) }
  }

  /// 待遇资格认证.
  func certification(_ certifiedDate: String, _ method: Certification.Method?, unreadable: Set<String> = []) {
    add(.certifications) { head in
      Certification(
        head: head, certifiedDate: day(certifiedDate), method: packed(method, "method", unless: unreadable))
    }
  }
}
