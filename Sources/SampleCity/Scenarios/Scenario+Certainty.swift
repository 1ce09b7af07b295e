import Civil

/// Deaths after which pensions are paid, at the edges of what is certain.
extension Scenario {
  func stageCertainty(_ life: inout Life, _ staging: inout Staging) {
    let timeline = staging.timeline
    let day = staging.deathDay()
    switch self {
    case .visitOneDayAfter:
      staging.dieKnownToTwo(&life, on: day)
      life.visit(on: day.adding(days: 1), kind: 1)
    case .visitTwoDaysAfter:
      staging.dieKnownToTwo(&life, on: day)
      life.visit(on: day.adding(days: 2), kind: 0)
    case .faceMonthsAfter:
      life.die(on: day)
      life.registerDeath(on: day, lag: 9, timeline: timeline)
      life.certify(on: timeline.day(9, monthsAgo: 1), by: .face)
    case .dataMatchAfter:
      staging.dieKnownToTwo(&life, on: day)
      life.certify(on: timeline.day(9, monthsAgo: 1), by: .dataMatch)
    case .sourcesThirtyOneDaysApart, .sourcesThirtyTwoDaysApart:
      let first = timeline.day(staging.random.within(4...22), monthsAgo: staging.random.within(5...9))
      let distance = self == .sourcesThirtyOneDaysApart ? 31 : 32
      life.die(on: first)
      life.certifyDeath(on: first, timeline: timeline)
      life.registerDeath(on: first.adding(days: distance), lag: 4, timeline: timeline)
    case .foreignNameOnCertificate:
      life.die(on: day)
      life.registerDeath(on: day, lag: 6, timeline: timeline)
      life.certifyDeath(on: day, timeline: timeline, name: life.name.ofSomebodyElse)
    case .formerNameOnCertificate:
      let former = life.formerName ?? Name(family: life.name.ofSomebodyElse.family, first: 3, second: 9)
      life.formerName = former
      life.die(on: day)
      life.registerDeath(on: day, lag: 6, timeline: timeline)
      life.certifyDeath(on: day, timeline: timeline, name: former)
    case .insuranceMonthsApart:
      // Sources 4 and 5 never contradict a date.
      life.die(on: day)
      life.certifyDeath(on: day, timeline: timeline)
      life.stopInsurance(on: timeline.day(3, monthsAgo: 1), timeline: timeline)
    default: break
    }
  }
}

extension Name {
  /// A name that is certainly not this person's.
  var ofSomebodyElse: Name {
    let families = UInt8(NameTable.families.count)
    return Name(family: (family + 5) % families, first: 11, second: whole == Name.none ? 52 : 54)
  }
}
