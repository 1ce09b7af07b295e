import Civil

/// A dated statement that the person died (死亡证据).
public struct DeathEvidence: Hashable, Sendable {
  /// How firmly a record belongs to the person.
  public enum Bearing: Int, Sendable {
    /// The record has the person's own valid ID.
    case carries
    /// The linker joined a record that has no such ID.
    case points
  }

  /// Whether the date is the day of death itself.
  public enum Dating: Int, Sendable {
    /// The record names the day of death, or what its agency keeps for it.
    case stated
    /// The day of something that follows a death: the cancelled registration, the cremation.
    case derived
  }

  /// Who says so.
  public let source: DeathSource
  /// The day of death by this record.
  public let day: Day
  /// Whether that is the day of death itself.
  public let dating: Dating
  /// How firmly the record belongs to the person.
  public let bearing: Bearing
  /// The folded name on the record.
  public let nameHash: TextHash
  /// The record and its deciding field.
  public let evidence: Evidence
}

extension DeathEvidence {
  /// The datasets that death evidence and the signs of life against it come from.
  static let datasets: Set<Dataset> = [
    .residents, .deaths, .deathCertificates, .funerals, .insured, .participants, .visits, .certifications,
  ]

  /// All death evidence about a person, in the order of rank and place.
  ///
  /// A statement without a date is none. One dated after the as-of day, or before the birth date in the person's ID,
  /// cannot be about this person: a mistyped year or number must never make a living pensioner dead.
  static func all(in records: PersonRecords, asOf: Day) -> [DeathEvidence] {
    var collector = DeathEvidenceCollector(id: records.id, asOf: asOf)
    for row in records.rows(DeathRegistration.self) {
      collector.add(row, .police, row.deathDate, "deathDate", name: row.nameHash)
    }
    for row in records.rows(Resident.self) where row.isCancelledForDeath {
      collector.add(row, .police, row.cancelDate.value, "cancelDate", .derived, name: row.nameHash)
    }
    for row in records.rows(DeathCertificate.self) {
      collector.add(row, .deathCertificate, row.deathDate, "deathDate", name: row.nameHash)
    }
    for row in records.rows(Funeral.self) {
      if let day = row.deathDate.value {
        collector.add(row, .funeral, day, "deathDate", name: row.nameHash)
      } else {
        collector.add(row, .funeral, row.cremationDate.value, "cremationDate", .derived, name: row.nameHash)
      }
    }
    for row in records.rows(MedicalInsurance.self) where row.isStoppedForDeath {
      collector.add(row, .medicalInsurance, row.stopDate.value, "stopDate", name: row.nameHash)
    }
    for row in records.rows(Participant.self) where row.isStoppedForDeath {
      collector.add(
        row, .register, row.stopMonth.value.map { supposedDeath($0, asOf: asOf) }, "stopMonth", name: row.nameHash)
    }
    return collector.evidence
  }

  /// The day of death by the register here: the first month without a pension is the month after the death, and no nearer
  /// day is known. Who was stopped in the course of this month did not die at the end of it, but by now.
  static func supposedDeath(_ stopMonth: Month, asOf: Day) -> Day {
    let day = stopMonth.firstDay.adding(days: -1)
    return stopMonth.adding(months: -1) == asOf.month ? min(day, asOf) : day
  }
}

extension Resident {
  /// Whether the registration was cancelled for `死亡` or `宣告死亡`.
  public var isCancelledForDeath: Bool {
    status.value == .cancelled && (cancelReason.value == .death || cancelReason.value == .declaredDead)
  }
}

extension MedicalInsurance {
  /// Whether the insurance stopped for `死亡`; one that is still paid for did not, and one of which nobody can tell may
  /// not.
  public var isStoppedForDeath: Bool {
    stopReason.value == .death && status.value != .contributing && !status.isUnreadable
  }
}

extension Participant {
  /// Whether the entry is `暂停` or `终止` for `死亡`.
  public var isStoppedForDeath: Bool {
    stopReason.value == .death && (status == .suspended || status == .ended)
  }
}
