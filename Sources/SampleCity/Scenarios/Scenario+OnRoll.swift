import Civil

/// Deaths that never reached the register, though nothing was paid after them.
extension Scenario {
  func stageOnRoll(_ life: inout Life, _ staging: inout Staging) {
    let timeline = staging.timeline
    let day = staging.deathDay()
    switch self {
    case .onRollDrawing:
      staging.dieKnownToAll(&life, on: day)
      life.payThrough(day.month)
    case .onRollContributing:
      staging.dieKnownToAll(&life, on: day)
    case .onRollSuspendedUncertified, .onRollSuspendedImprisoned, .suspendedForDeath:
      staging.dieKnownToTwo(&life, on: day)
      stageSuspended(&life, death: day)
    case .onRollInsuranceOnly:
      life.die(on: day)
      life.stopInsurance(on: day.adding(days: 2), timeline: timeline)
      life.payThrough(day.month)
    case .onRollDeclaredDead:
      life.die(on: day)
      life.cancelRegistration(for: .declaredDead, on: day, timeline: timeline)
      life.payThrough(day.month)
    case .onRollVisitedAfter:
      staging.dieKnownToTwo(&life, on: day)
      life.payThrough(day.month)
      life.visit(on: day.adding(days: 17), kind: 1)
    case .onRollDiedThisMonth:
      // The newest death of all: known to the police on the day itself.
      life.die(on: timeline.asOf)
      life.registerDeath(on: timeline.asOf, lag: 0, timeline: timeline)
    case .movedAwayAlive:
      life.cancelRegistration(for: .movedAway, on: day, timeline: timeline)
    default: break
    }
  }

  private func stageSuspended(_ life: inout Life, death: Day) {
    let stop = self == .suspendedForDeath ? death.month.adding(months: 1) : death.month.adding(months: -2)
    life.payThrough(stop.adding(months: -1))
    switch self {
    case .onRollSuspendedUncertified:
      life.certifications.removeAll()
      life.stopParticipation(from: stop, for: .uncertified, status: .suspended)
    case .onRollSuspendedImprisoned:
      life.custody.append(Term(category: .imprisoned, start: stop.firstDay.adding(days: -12), end: death))
      life.visits.removeAll { $0.day >= stop.firstDay }
      life.stopParticipation(from: stop, for: .imprisoned, status: .suspended)
    default:
      life.stopParticipation(from: stop, for: .death, status: .suspended)
    }
  }
}
