import Civil

/// Insurance, visits, and what concerns a few only: disability, poverty, prison.
extension Biographer {
  func tellInsurance(_ life: inout Life, age: Int, _ random: inout Random) {
    guard life.scenario != nil || random.perMille(955) else { return }
    // Who works, or worked, is insured by the employer; many of them have their pension elsewhere in the country.
    let share = !life.participations.isEmpty ? 30 : life.otherPension != nil ? 880 : 930
    let isEmployee = life.scenario == nil && age >= 20 && random.perMille(share)
    let latest = timeline.monthStart.adding(days: -100)
    let start = max(life.citizen.birth.adding(days: 40), latest.adding(days: -random.below(5000)))
    var entry = Insurance(
      plan: isEmployee ? .employee : .resident, startDate: min(start, timeline.monthStart.adding(days: -1)),
      employer: isEmployee ? random.below(12) : nil)
    if life.scenario == nil, random.perMille(30) {
      entry.status = random.perMille(500) ? .suspended : .ended
      entry.stopDate = max(entry.startDate, timeline.monthStart.adding(days: -1 - random.below(700)))
      entry.stopReason = random.perMille(500) ? .movedAway : .other
    }
    life.insurance = entry
  }

  func tellVisits(_ life: inout Life, age: Int, _ random: inout Random) {
    let perMille: Int
    switch age {
    case ..<7: perMille = 330
    case ..<40: perMille = 130
    case ..<60: perMille = 260
    case ..<75: perMille = 460
    default: perMille = 620
    }
    for ago in stride(from: Timeline.visitMonths, through: 1, by: -1) {
      let month = timeline.monthsAgo(ago)
      guard random.perMille(perMille) else { continue }
      let day = month.firstDay.adding(days: random.below(28))
      guard day >= life.citizen.birth else { continue }
      let draw = random.below(100)
      life.visit(on: day, kind: draw < 82 ? 0 : draw < 93 ? 1 : 2)
    }
  }

  func tellMargins(_ life: inout Life, age: Int, _ random: inout Random) {
    if age >= 18, life.scenario == nil, life.custody.isEmpty, random.perMillion(1500) {
      let start = timeline.monthStart.adding(days: -20 - random.below(1500))
      let end = start.adding(days: 90 + random.below(2000))
      let category: Custody.Category = random.pick([.imprisoned, .imprisoned, .detained, .community])
      let isPaid = !life.payments.isEmpty
      life.custody.append(
        Term(category: isPaid ? .community : category, start: start, end: end < timeline.monthStart ? end : nil))
    }
    if age >= 3, random.perMille(age < 60 ? 22 : 65) {
      life.disability = Disability(
        category: random.within(1...7), grade: random.within(1...4),
        issued: timeline.monthStart.adding(days: -30 - random.below(3000)), isValid: random.perMille(960),
        reissue: random.perMille(80) ? 1 : 0)
    }
    if life.household.isPoor, life.scenario == nil, life.citizen.kind == .resident {
      let escape = 2016 + Int(Random.mix(UInt64(life.household.first)) % 5)
      let status: PoorHousehold.Status = escape <= 2019 ? .stable : .escaped
      life.poverty = Poverty(status: status, escapeYear: escape)
    }
    if let aid = assistance(of: life.household) { life.assistance.append(aid) }
    if !life.participations.isEmpty, life.participations[0].status == .contributing {
      let subsidy = subsidy(of: life)
      // Now and then the clerk did not hear of it.
      let isForgotten = subsidy != nil && life.scenario == nil && random.perMille(20)
      life.participations[0].subsidy = isForgotten && life.citizen.id.birthDate != nil ? nil : subsidy
      // Or not that it ended.
      if subsidy == nil, let ended = life.assistance.first, random.perMille(300) {
        life.participations[0].subsidy = ended.group
      }
    }
  }

  /// What the household receives. Households in which a case is planned receive nothing.
  private func assistance(of household: Household) -> Aid? {
    guard let category = household.assistance, census.citizens[household.first].kind == .resident,
      census.cast.chosen(in: household) == nil
    else { return nil }
    let months = household.assistanceMonths
    return Aid(
      category: category, start: timeline.monthsAgo(months.begun), end: months.ended.map { timeline.monthsAgo($0) },
      isShared: true)
  }

  private func subsidy(of life: Life) -> Participant.SubsidyCategory? {
    if let current = life.assistance.first(where: { $0.end == nil }) { return current.group }
    if let disability = life.disability, disability.grade <= 2, disability.isValid { return .disabled }
    return life.poverty == nil ? nil : .poor
  }
}

extension Aid {
  /// The group whose contributions the government pays.
  var group: Participant.SubsidyCategory {
    category == .urbanDestitute || category == .ruralDestitute ? .destitute : .allowance
  }
}

extension Household {
  /// A number that decides what befalls the household as a whole.
  private var lot: UInt64 { Random.mix(UInt64(first) &* 0x2545_F491_4F6C_DD1D) }

  /// Whether its pensions all go to one account.
  var sharesAccount: Bool { (lot >> 10) % 1000 < 60 }

  /// Whether it is registered as poor.
  var isPoor: Bool { lot % 1000 < 28 }

  /// The assistance it receives, if any.
  var assistance: Assistance.Category? {
    switch (lot >> 20) % 1000 {
    case 0..<16: return .urbanAllowance
    case 16..<40: return .ruralAllowance
    case 40: return .urbanDestitute
    case 41..<44: return .ruralDestitute
    default: return nil
    }
  }

  /// How many months before the delivery the assistance began, and ended where it did.
  var assistanceMonths: (begun: Int, ended: Int?) {
    let begun = 3 + Int((lot >> 40) % 60)
    return (begun, (lot >> 50) % 20 == 0 ? max(1, begun / 2) : nil)
  }
}
