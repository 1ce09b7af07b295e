import Civil

/// What was delivered about a person and cannot be read. An unreadable value is unknown, not empty: no rule accuses
/// somebody for lack of what such a record may say.
extension Dossier {
  /// Whether one of some datasets has a record with the person's ID that could not be used at all, and may say what is
  /// missing. Of registers, which say everything of a person in one record, a usable one says it.
  func hasUnusableRecord(in datasets: Set<Dataset>) -> Bool {
    datasets.contains { dataset in
      (!dataset.isRegister || records.isEmpty(dataset)) && text.hasUnusableRecord(of: id, in: dataset)
    }
  }

  /// Whether somebody may have said that the person died, beyond the death evidence: a record that may be such a
  /// statement, but whose deciding field cannot be read.
  func mayBeDead(by sources: Set<Dataset> = DeathEvidence.sources) -> Bool {
    sources.contains(.residents) && residents.contains(where: \.mayBeCancelledForDeath)
      || sources.contains(.insured) && insured.contains(where: \.mayBeStoppedForDeath)
      || sources.contains(.participants) && participants.contains(where: \.mayBeStoppedForDeath)
      || hasUnusableRecord(in: sources)
  }

  /// Why a rule that argues from the absence of a death does not fire on somebody who may be dead.
  static let perhapsDead = LocalizedText(
    zh: "可能有死亡信息，但有关记录无法识别", en: "somebody may have said that the person died, but the record cannot be read",
    ko: "사망 정보일 수 있는 기록을 읽을 수 없음")

  /// Why a rule that argues from the absence of a record does not fire where there is one that cannot be used.
  static let unusableRecord = LocalizedText(
    zh: "本人有一条记录被隔离，内容无法识别", en: "there is a record of this person in quarantine, and nobody can tell what it says",
    ko: "격리된 본인 기록이 있어 내용을 확인할 수 없음")
}

extension Dataset {
  /// Whether the dataset is a register: one record a person, sent whole each time.
  fileprivate var isRegister: Bool {
    switch self {
    case .residents, .insured, .participants, .otherPensions, .assistance, .disabilityCertificates, .poorHouseholds:
      return true
    default: return false
    }
  }
}

extension DeathEvidence {
  /// The datasets in which anybody but the bureau itself says that a person died.
  static let outside: Set<Dataset> = sources.subtracting([.participants])
}

extension Resident {
  /// Whether the registration may have been cancelled for a death on a day nobody can read.
  fileprivate var mayBeCancelledForDeath: Bool {
    let isCancelled = status.value == .cancelled || status.isUnreadable
    let isForDeath = cancelReason.value == .death || cancelReason.value == .declaredDead || cancelReason.isUnreadable
    return isCancelled && isForDeath && (status.isUnreadable || cancelReason.isUnreadable || cancelDate.isUnreadable)
  }
}

extension MedicalInsurance {
  /// Whether the insurance may have stopped for a death on a day nobody can read.
  fileprivate var mayBeStoppedForDeath: Bool {
    (stopReason.value == .death || stopReason.isUnreadable) && status.value != .contributing
      && (stopReason.isUnreadable || status.isUnreadable || stopDate.isUnreadable)
  }
}

extension Participant {
  /// Whether the entry may be `暂停` or `终止` for a death in a month nobody can read.
  fileprivate var mayBeStoppedForDeath: Bool {
    (stopReason.value == .death || stopReason.isUnreadable) && (status == .suspended || status == .ended)
      && (stopReason.isUnreadable || stopMonth.isUnreadable)
  }
}
