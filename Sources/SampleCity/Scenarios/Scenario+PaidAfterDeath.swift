import Civil

/// Pensions paid for months after the month of death.
extension Scenario {
  func stagePaidAfterDeath(_ life: inout Life, _ staging: inout Staging) {
    let timeline = staging.timeline
    let day = staging.deathDay()
    let lag = staging.random.within(3...15)
    switch self {
    case .stillPaidKnownToAll:
      staging.dieKnownToAll(&life, on: day)
    case .stillPaidKnownToPolice:
      life.die(on: day)
      life.registerDeath(on: day, lag: lag, timeline: timeline)
    case .stillPaidCertificateOnly, .foreignerStillPaid:
      life.die(on: day)
      life.certifyDeath(on: day, timeline: timeline)
    case .stillPaidFuneralOnly:
      // Without a death date the cremation stands for it, here in the month after the death.
      let last = day.month.lastDay
      life.die(on: last.adding(days: -1))
      life.cremate(on: last.adding(days: 2), death: nil, timeline: timeline)
    case .stillPaidInsuranceOnly:
      life.die(on: day)
      life.stopInsurance(on: day.adding(days: 4), timeline: timeline)
    case .stillPaidRegisterOnly:
      // The clerk stopped the entry, the payment list was not told.
      life.die(on: day)
      life.stopParticipation(from: day.month.adding(months: 1), for: .death, status: .suspended)
    case .stillPaidCancellationDate:
      // No death record: the day the registration was cancelled counts, in the month after the certified death.
      let last = day.month.lastDay
      life.die(on: last)
      life.cancelRegistration(for: .death, on: last.adding(days: lag), timeline: timeline)
      life.certifyDeath(on: last, timeline: timeline)
    case .stillPaidTwoEntries:
      // An ended entry with a lower number and one in payment: the latter is the person's entry.
      staging.dieKnownToTwo(&life, on: day)
      splitEntry(&life, ended: timeline.monthsAgo(30))
    case .paidForDeathMonthOnly:
      staging.dieKnownToAll(&life, on: day)
      staging.stopInTime(&life, death: day)
    case .paidForNextMonth:
      staging.dieKnownToAll(&life, on: day)
      life.payThrough(day.month.adding(months: 1))
      life.stopParticipation(from: day.month.adding(months: 2), for: .death)
    case .paidThreeMonthsPartlyRecovered, .paidThreeMonthsSetOff, .stoppedMonthsLate:
      stageStoppedLate(&life, &staging)
    case .onlyReturnedAfterDeath:
      staging.dieKnownToAll(&life, on: day)
      for index in life.payments.indices where life.payments[index].period > day.month {
        life.payments[index].isReturned = true
      }
    case .paidAfterDeathOnFirstOfMonth:
      let first = day.month.firstDay
      staging.dieKnownToTwo(&life, on: first)
    default: break
    }
  }

  private func stageStoppedLate(_ life: inout Life, _ staging: inout Staging) {
    let timeline = staging.timeline
    let day = timeline.day(staging.random.within(4...22), monthsAgo: staging.random.within(5...9))
    staging.dieKnownToAll(&life, on: day)
    let months = 3
    life.payThrough(day.month.adding(months: months))
    life.stopParticipation(from: day.month.adding(months: months + 1), for: .death)
    let overpaid = life.payments.filter { $0.period > day.month }.reduce(0) { $0 + $1.gross }
    let settled = day.month.adding(months: months + 1).firstDay.adding(days: 15)
    switch self {
    case .paidThreeMonthsPartlyRecovered:
      life.recover(overpaid / 2, of: .pension, on: settled)
    case .paidThreeMonthsSetOff:
      life.paySubsidy(on: settled, offset: min(overpaid, Life.funeralSubsidy))
      if overpaid > Life.funeralSubsidy {
        life.recover(overpaid - Life.funeralSubsidy, of: .pension, on: settled.adding(days: 5))
      }
    default: break
    }
  }

  /// Adds an entry that ended long ago, with a lower number than the one in payment.
  private func splitEntry(_ life: inout Life, ended: Month) {
    guard var old = life.participations.first else { return }
    life.participations[0].number += Participation.secondNumbers
    old.status = .ended
    old.stop = ended
    old.stopReason = .movedAway
    old.benefitStart = nil
    old.enrolled = old.enrolled.adding(days: -400)
    life.participations.insert(old, at: 0)
  }
}

extension Participation {
  /// Where the person numbers of second entries begin.
  static let secondNumbers: UInt64 = 500_000_000
}
