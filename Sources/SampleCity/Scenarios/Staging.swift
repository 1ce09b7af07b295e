import Civil

/// The means with which cases are staged: days to die on, and agencies that learn of it.
struct Staging {
  let timeline: Timeline
  var random: Random

  /// A day 3 to 9 months ago, neither at the beginning nor at the end of a month.
  mutating func deathDay() -> Day {
    timeline.day(random.within(4...22), monthsAgo: random.within(3...9))
  }

  /// The person dies, and police, hospital, funeral home and medical insurance all say so.
  mutating func dieKnownToAll(_ life: inout Life, on day: Day) {
    life.die(on: day)
    life.registerDeath(on: day, lag: random.within(3...15), timeline: timeline)
    life.certifyDeath(on: day, timeline: timeline)
    life.cremate(
      on: day.adding(days: random.within(2...4)), death: random.perMille(600) ? day : nil, timeline: timeline)
    life.stopInsurance(on: day.adding(days: random.within(3...20)), timeline: timeline)
  }

  /// The person dies, and police and hospital say so: enough to be sure.
  mutating func dieKnownToTwo(_ life: inout Life, on day: Day) {
    life.die(on: day)
    life.registerDeath(on: day, lag: random.within(3...15), timeline: timeline)
    life.certifyDeath(on: day, timeline: timeline)
  }

  /// The person dies, two agencies say so, and the bureau ends the pension in time and settles the account.
  mutating func dieSettled(_ life: inout Life, on day: Day) {
    dieKnownToTwo(&life, on: day)
    stopInTime(&life, death: day)
    for index in life.participations.indices { life.participations[index].balance = 0 }
  }

  /// The person draws a pension from that month on, and has proved the right to it.
  func draw(_ life: inout Life, from start: Month) {
    life.participations[0].status = .drawing
    life.participations[0].benefitStart = start
    life.payments.removeAll()
    life.certifications.removeAll()
    let first = max(start, timeline.firstPaidMonth)
    if first <= timeline.lastPaidMonth { life.pay(first...timeline.lastPaidMonth) }
    life.certify(on: timeline.day(10, monthsAgo: 2), by: .face)
  }

  /// Nothing is seen of the person after that day.
  func withdraw(_ life: inout Life, after day: Day) {
    life.visits.removeAll { $0.day > day }
    life.certifications.removeAll { $0.day > day }
  }

  /// The person stands nowhere on the pension register.
  func leaveRegister(_ life: inout Life) {
    life.participations.removeAll()
    life.payments.removeAll()
    life.certifications.removeAll()
  }

  /// The bureau ends the pension in time.
  func stopInTime(_ life: inout Life, death: Day) {
    life.payThrough(death.month)
    life.stopParticipation(from: death.month.adding(months: 1), for: .death)
  }
}

extension Scenario {
  /// Changes an ordinary life, of somebody who draws a pension and is alive, into the planned case.
  func stage(_ life: inout Life, timeline: Timeline, random: inout Random) {
    var staging = Staging(timeline: timeline, random: random)
    stagePaidAfterDeath(&life, &staging)
    stageCertainty(&life, &staging)
    stageOnRoll(&life, &staging)
    stageContradiction(&life, &staging)
    stageSubsidy(&life, &staging)
    stageCorrection(&life, &staging)
    stageStopped(&life, &staging)
    stageSubsidyRight(&life, &staging)
    stageSubsidyPeriod(&life, &staging)
    stageSubsidyMoney(&life, &staging)
    stageSubsidyUnclaimed(&life, &staging)
    stageUnentitled(&life, &staging)
    stagePaidWrongly(&life, &staging)
    stageRegister(&life, &staging)
    stageOwed(&life, &staging)
    stageEnrolment(&life, &staging)
    stageContributionSubsidy(&life, &staging)
    stageAdvance(&life, &staging)
    stageIdentity(&life, &staging)
    random = staging.random
  }
}
