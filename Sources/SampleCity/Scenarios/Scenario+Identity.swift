import Civil

/// Numbers and names that do not go together.
extension Scenario {
  func stageIdentity(_ life: inout Life, _ staging: inout Staging) {
    switch self {
    case .registeredUnderOtherName: life.participations[0].name = life.name.ofSomebodyElse
    case .registeredUnderFormerName:
      let former = life.formerName ?? life.name.ofSomebodyElse
      life.formerName = former
      life.participations[0].name = former
    case .entriesWithTwoNames, .openEntriesWithTwoNames:
      var second = life.participations[0]
      second.number += Participation.secondNumbers
      second.account += 1
      second.name = life.name.ofSomebodyElse
      if self == .entriesWithTwoNames {
        second.status = .ended
        second.stop = staging.timeline.monthsAgo(15)
        second.stopReason = .movedAway
        second.benefitStart = nil
      }
      life.participations.append(second)
    default: break
    }
  }
}
