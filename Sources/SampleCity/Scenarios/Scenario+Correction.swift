import Civil

/// Records that a later delivery corrects or withdraws, and records that carry nobody.
extension Scenario {
  func stageCorrection(_ life: inout Life, _ staging: inout Staging) {
    let timeline = staging.timeline
    let day = timeline.day(staging.random.within(4...22), monthsAgo: staging.random.within(5...9))
    switch self {
    case .deathDateCorrected:
      // First delivered five months too early; the right date makes one month overpaid.
      life.die(on: day)
      life.registerDeath(on: day.month.adding(months: -5).firstDay, lag: 3, timeline: timeline)
      life.deathRegistrations.append(
        DeathEntry(
          name: life.name, deathDate: day, cancelDate: day.adding(days: 3), delivered: day.adding(days: 35),
          change: .change))
      life.payThrough(day.month.adding(months: 1))
    case .certificateWithdrawn:
      // The person lives; the hospital takes the certificate back.
      life.certifyDeath(on: day, timeline: timeline)
      if var withdrawn = life.certificates.last {
        withdrawn.delivered = day.adding(days: 50)
        withdrawn.change = .delete
        life.certificates.append(withdrawn)
      }
    case .cremationRedelivered:
      // The same record again with a later date and no mark: it replaces the earlier one.
      life.die(on: day)
      life.cremate(on: day.adding(days: -60), death: nil, timeline: timeline)
      if var again = life.funerals.last {
        again.cremationDate = day.adding(days: 2)
        again.delivered = day.adding(days: 33)
        life.funerals.append(again)
      }
    case .paymentReturnedLater:
      // Delivered as paid, then again as returned by the bank.
      staging.dieKnownToTwo(&life, on: day)
      life.payThrough(day.month.adding(months: 1))
      life.stopParticipation(from: day.month.adding(months: 2), for: .death)
      if var again = life.payments.last {
        again.isReturned = true
        again.delivered = again.paid.adding(days: 31)
        life.payments.append(again)
      }
    case .faceAfterDeathWithdrawn:
      staging.dieKnownToTwo(&life, on: day)
      life.certify(on: day.adding(days: 20), by: .face)
      if var withdrawn = life.certifications.last {
        withdrawn.delivered = day.adding(days: 60)
        withdrawn.change = .delete
        life.certifications.append(withdrawn)
      }
    case .funeralWithoutNumber:
      life.die(on: day)
      life.certifyDeath(on: day, timeline: timeline)
      life.cremate(on: day.adding(days: 3), death: day, timeline: timeline, carries: .missing)
    case .funeralMistypedAlone:
      // Dead, but no record that carries the person says so.
      life.die(on: day)
      life.cremate(on: day.adding(days: 3), death: day, timeline: timeline, carries: .mistyped)
      // Comparing data proves nothing, but nobody is missed.
      life.certify(on: timeline.day(9, monthsAgo: 1), by: .dataMatch)
    default: break
    }
  }
}
