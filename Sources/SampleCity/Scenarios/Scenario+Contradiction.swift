import Civil

/// Evidence of a death that contradicts itself, of people whose pension is stopped.
extension Scenario {
  func stageContradiction(_ life: inout Life, _ staging: inout Staging) {
    let timeline = staging.timeline
    let day = timeline.day(staging.random.within(8...22), monthsAgo: staging.random.within(5...9))
    switch self {
    case .crematedOneDayBefore, .crematedTwoDaysBefore:
      staging.dieKnownToTwo(&life, on: day)
      life.cremate(on: day.adding(days: self == .crematedOneDayBefore ? -1 : -2), death: nil, timeline: timeline)
      staging.stopInTime(&life, death: day)
    case .crematedBeforeSingleSource:
      life.die(on: day)
      life.cremate(on: day.adding(days: -3), death: day, timeline: timeline)
      staging.stopInTime(&life, death: day)
    case .stoppedSourcesFarApart:
      life.die(on: day.adding(days: -60))
      life.certifyDeath(on: day.adding(days: -60), timeline: timeline)
      life.registerDeath(on: day, lag: 5, timeline: timeline)
      staging.stopInTime(&life, death: day)
    case .stoppedForeignNameOnFuneral:
      life.die(on: day)
      life.registerDeath(on: day, lag: 5, timeline: timeline)
      life.cremate(on: day.adding(days: 2), death: day, timeline: timeline, name: life.name.ofSomebodyElse)
      staging.stopInTime(&life, death: day)
    case .stoppedThoughVisiting:
      // Somebody else's certificate was entered under this number; the person lives on.
      life.certifyDeath(on: day, timeline: timeline)
      life.visit(on: timeline.day(20, monthsAgo: 1))
      staging.stopInTime(&life, death: day)
    default: break
    }
  }
}
