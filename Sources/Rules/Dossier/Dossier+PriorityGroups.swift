import Civil

/// The groups for which the government pays the lowest contribution (代缴人群), as of the day.
extension Dossier {
  /// Whether the agency that knows of a group has the person in it.
  ///
  /// - Parameter own: whether only records with the person's own ID count.
  func isIn(_ group: Participant.SubsidyCategory, own: Bool = false) -> Bool {
    switch group {
    case .allowance, .destitute:
      return assistance.contains {
        $0.category.group == group && $0.isCurrent(in: asOf.month) && (!own || isOwn($0))
      }
    case .disabled: return disabilityCertificates.contains { $0.isSevere && (!own || isOwn($0)) }
    // Those who left poverty keep the policy, whatever the status says.
    case .poor: return poorHouseholds.contains { !own || isOwn($0) }
    }
  }

  /// Whether the agency that knows of a group may have the person in it: a record says so, or may say so in a field that
  /// cannot be read, or could not be used at all.
  func mayBeIn(_ group: Participant.SubsidyCategory) -> Bool {
    switch group {
    case .allowance, .destitute:
      return assistance.contains { $0.category.group == group && $0.mayBeCurrent(in: asOf.month) }
        || hasUnusableRecord(in: [.assistance])
    case .disabled:
      return disabilityCertificates.contains(where: \.mayBeSevere) || hasUnusableRecord(in: [.disabilityCertificates])
    case .poor: return isIn(.poor) || hasUnusableRecord(in: [.poorHouseholds])
    }
  }

  /// Whether the person is in any of the groups.
  var isInPriorityGroup: Bool {
    Participant.SubsidyCategory.allCases.contains { isIn($0) }
  }

  /// Whether a record may put the person in any of them, but cannot be read.
  var mayBeInPriorityGroup: Bool {
    assistance.contains { $0.mayBeCurrent(in: asOf.month) } || disabilityCertificates.contains(where: \.mayBeSevere)
  }

  /// The groups the person is in; made only for somebody who has a finding.
  var priorityGroups: [Participant.SubsidyCategory] {
    Participant.SubsidyCategory.allCases.filter { isIn($0) }
  }
}

extension Participant.SubsidyCategory {
  /// What the register here writes for the group.
  var title: String {
    switch self {
    case .allowance: return "低保"
    case .destitute: return "特困"
    case .disabled: return "重残"
    case .poor: return "贫困"
    }
  }
}

extension EvidenceList {
  /// Adds the records that have the person in a group.
  mutating func add(_ group: Participant.SubsidyCategory, of dossier: Dossier) {
    switch group {
    case .allowance, .destitute:
      for record in dossier.assistance
      where record.category.group == group && record.isCurrent(in: dossier.asOf.month) {
        add(record, "category")
      }
    case .disabled:
      for record in dossier.disabilityCertificates where record.isSevere { add(record, "grade") }
    case .poor:
      for record in dossier.poorHouseholds { add(record, "povertyStatus") }
    }
  }
}

extension Assistance {
  /// Whether the assistance runs in a month (起始年月 to 终止年月); one without a first month began before. Not where one of
  /// the two cannot be read.
  func isCurrent(in month: Month) -> Bool {
    !startMonth.isUnreadable && !endMonth.isUnreadable && mayBeCurrent(in: month)
  }

  /// Whether the assistance may run in a month, though its first or last cannot be read.
  fileprivate func mayBeCurrent(in month: Month) -> Bool {
    if let first = startMonth.value, first > month { return false }
    if let last = endMonth.value, last < month { return false }
    return true
  }
}

extension Assistance.Category {
  /// The group the kind of assistance puts a person in, in town and country alike.
  var group: Participant.SubsidyCategory {
    switch self {
    case .urbanAllowance, .ruralAllowance: return .allowance
    case .urbanDestitute, .ruralDestitute: return .destitute
    }
  }
}

extension DisabilityCertificate {
  /// Whether the certificate is valid and of one of the two gravest grades (重度残疾).
  var isSevere: Bool {
    status.value == .valid && (grade.value == .first || grade.value == .second)
  }

  /// Whether it may be such a certificate, though its state or grade cannot be read.
  fileprivate var mayBeSevere: Bool {
    (status.value == .valid || status.isUnreadable)
      && (grade.value == .first || grade.value == .second || grade.isUnreadable)
  }
}
