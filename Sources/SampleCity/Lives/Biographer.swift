import Civil

/// Tells ordinary lives: consistent in all datasets, and clean of everything for which cases are planned.
struct Biographer: Sendable {
  let census: Census
  let timeline: Timeline
  let seed: UInt64

  /// Tells the life of one person of a household.
  func tell(_ life: inout Life, index: Int, household: Household) {
    var random = Random(seed: seed, purpose: .person, stream: ~index)
    life.reset()
    life.index = index
    life.household = household
    life.citizen = census.citizens[index]
    life.scenario = census.cast.scenario(of: index, in: household)
    life.village = Int(Random.mix(UInt64(household.first)) % UInt64(Village.all.count))
    life.name = census.name(of: index)
    life.ethnicity = ethnicity(of: life, &random)
    if random.perMille(12) { life.formerName = formerName(of: life, &random) }
    if life.citizen.kind == .resident { life.registration = Registration() }

    let age = timeline.monthStart.age(bornOn: life.citizen.birth)
    let fate = life.scenario == nil ? dayOfDeath(age: age, &random) : nil
    let death = fate.flatMap { $0 < timeline.asOf.adding(days: -3) ? $0 : nil }
    tellPension(&life, age: age, &random)
    tellInsurance(&life, age: age, &random)
    tellVisits(&life, age: age, &random)
    tellMargins(&life, age: age, &random)
    if let death { tellDeath(&life, on: death, &random) }
    if fate == nil, life.scenario == nil, age >= 16, random.perMille(25) { emigrate(&life, &random) }
    if let scenario = life.scenario {
      var staging = Random(seed: seed, purpose: .scenario, stream: index)
      scenario.stage(&life, timeline: timeline, random: &staging)
      shareAccount(&life, as: scenario)
    }
  }

  private func ethnicity(of life: Life, _ random: inout Random) -> Ethnicity {
    if life.name.whole != Name.none { return .uyghur }
    if census.isKorean(life.index) { return .korean }
    switch random.below(100) {
    case 0..<3: return .manchu
    case 3: return .hui
    case 4: return .mongol
    default: return .han
    }
  }

  /// An earlier name: the same surname, another given name.
  func formerName(of life: Life, _ random: inout Random) -> Name {
    let first = (life.name.first + 7 + UInt8(random.below(20))) % UInt8(NameTable.women.upperBound)
    return Name(family: life.name.family, first: first)
  }

  /// The day of death, up to the end of the month, of somebody who would be `age` by its first day; nil for most.
  private func dayOfDeath(age: Int, _ random: inout Random) -> Day? {
    let perYear: Int
    switch age {
    case ..<20: perYear = 200
    case ..<40: perYear = 700
    case ..<60: perYear = 3000
    case ..<70: perYear = 10_000
    case ..<80: perYear = 27_000
    case ..<90: perYear = 75_000
    default: perYear = 160_000
    }
    guard age >= 4, random.perMillion(perYear * 3) else { return nil }
    let span = timeline.month.lastDay.days(since: timeline.deathsFrom)
    return timeline.deathsFrom.adding(days: random.below(span))
  }

  private func emigrate(_ life: inout Life, _ random: inout Random) {
    guard life.participations.isEmpty || life.participations[0].status == .contributing else { return }
    let reasons: [Resident.CancelReason] = [
      .movedAway, .movedAway, .settledAbroad, .foreignNationality, .duplicate, .other,
    ]
    let day = timeline.monthStart.adding(days: -10 - random.below(900))
    life.cancelRegistration(for: random.pick(reasons), on: day, timeline: timeline)
    life.visits.removeAll { $0.day > day }
  }

  /// A death that every agency learns of and the bureau acts on in time.
  private func tellDeath(_ life: inout Life, on day: Day, _ random: inout Random) {
    life.die(on: day)
    let lag = random.within(2...21)
    // Where the police have only the day of cancellation, a cremation before it would contradict them.
    let isDated = random.perMille(970)
    if isDated, life.citizen.kind == .resident {
      life.registerDeath(on: day, lag: lag, timeline: timeline)
    } else {
      life.cancelRegistration(for: .death, on: day.adding(days: lag), timeline: timeline)
    }
    if random.perMille(700) { life.certifyDeath(on: day, timeline: timeline) }
    if isDated, random.perMille(850) {
      let carries: CarriedID = random.perMille(880) ? .own : random.perMille(700) ? .missing : .mistyped
      let cremation = day.adding(days: random.within(1...4))
      life.cremate(on: cremation, death: random.perMille(700) ? day : nil, timeline: timeline, carries: carries)
    }
    if random.perMille(800) { life.stopInsurance(on: day.adding(days: lag + random.below(8)), timeline: timeline) }
    life.custody.removeAll()
    // What nobody has told the bureau, it has not acted on.
    guard life.isDeathKnown else { return }
    if var other = life.otherPension {
      other.status = .ended
      other.start = min(other.start, day.month)
      other.end = day.month
      life.otherPension = other
    }
    if life.participations.isEmpty {
      tellOtherBenefit(&life, after: day, &random)
    } else {
      settleAccount(&life, after: day, &random)
    }
  }

  /// The bureau ends what it has paid, or collected, and pays the funeral subsidy.
  private func settleAccount(_ life: inout Life, after day: Day, _ random: inout Random) {
    var entry = life.participations[0]
    if let start = entry.benefitStart, start > day.month {
      // Told as if the person had lived: died before the pension began.
      entry.benefitStart = nil
      entry.enrolled = min(entry.enrolled, day.adding(days: -400))
      life.advances.removeAll()
    }
    let wasInPayment = entry.status == .drawing && entry.benefitStart != nil
    life.payThrough(day.month)
    if entry.status != .suspended, entry.status != .ended {
      entry.stop = day.month.adding(months: 1)
      entry.stopReason = .death
    }
    entry.status = .ended
    let isLongAgo = timeline.asOf.days(since: day) >= 50
    if random.perMille(isLongAgo ? 970 : 500) { entry.balance = 0 }
    life.participations[0] = entry
    let paid = day.adding(days: random.within(18...55))
    if wasInPayment, day.components.year >= 2021, random.perMille(930), paid < timeline.asOf {
      life.paySubsidy(on: paid)
    }
  }

  private func tellOtherBenefit(_ life: inout Life, after day: Day, _ random: inout Random) {
    guard let other = life.otherPension, random.perMille(850) else { return }
    let paid = day.adding(days: random.within(20...70))
    guard paid < timeline.monthStart else { return }
    let scheme: OtherFuneralBenefit.Scheme = other.scheme == .employee ? .employee : .civilService
    life.payOtherBenefit(.funeral, of: scheme, amount: Int32(random.within(30...90)) * 100_00, on: paid)
    if random.perMille(400) {
      life.payOtherBenefit(.survivors, of: scheme, amount: Int32(random.within(80...400)) * 100_00, on: paid)
    }
  }
}
