import Civil

/// Everybody in the city, in the order of their numbers, with unique IDs.
///
/// This is the only part that looks at all people one after another: sequence numbers of IDs are given out as a police
/// station does, by region, birth date and sex.
struct Census: Sendable {
  let seed: UInt64
  let timeline: Timeline
  let cast: Cast
  let citizens: [Citizen]

  init(people: Int, seed: UInt64, timeline: Timeline) {
    self.seed = seed
    self.timeline = timeline
    cast = Cast(people: people, seed: seed)
    var citizens: [Citizen] = []
    citizens.reserveCapacity(people)
    var numbers = NumberOffice()
    for block in 0..<(people + Household.blockSize - 1) / Household.blockSize {
      for household in Household.households(ofBlock: block, people: people, seed: seed) {
        Census.settle(household, timeline: timeline, seed: seed, cast: cast, numbers: &numbers, into: &citizens)
      }
    }
    self.citizens = citizens
  }

  /// The name of a person, without telling the rest of the life.
  func name(of index: Int) -> Name {
    let citizen = citizens[index]
    var head = Random(seed: seed, purpose: .name, stream: index - Int(citizen.position))
    let isKorean = head.perMille(370)
    var own = Random(seed: seed, purpose: .name, stream: index)
    _ = own.next()
    let family: UInt8?
    switch citizen.relation {
    case .child, .grandchild: family = name(of: index - Int(citizen.position)).familyForChildren
    default: family = nil
    }
    return NameTable.draw(&own, sex: citizen.sex, isKorean: isKorean, family: family)
  }

  /// Whether the household is of the Korean minority.
  func isKorean(_ index: Int) -> Bool {
    var head = Random(seed: seed, purpose: .name, stream: index - Int(citizens[index].position))
    return head.perMille(370)
  }

  private static func settle(
    _ household: Household, timeline: Timeline, seed: UInt64, cast: Cast, numbers: inout NumberOffice,
    into citizens: inout [Citizen]
  ) {
    var random = Random(seed: seed, purpose: .person, stream: household.first)
    let headAge = ageOfHead(&random)
    let headSex: Sex = random.perMille(650) ? .male : .female
    for position in 0..<household.size {
      let index = household.first + position
      var relation = Citizen.Relation.head
      var age = headAge
      var sex: Sex = random.perMille(510) ? .male : .female
      switch position {
      case 0: sex = headSex
      case 1:
        relation = .spouse
        age = max(20, headAge + random.within(-5...4))
        sex = headSex == .male ? .female : .male
      case 2 where headAge < 60 && random.perMille(250):
        relation = .parent
        age = headAge + random.within(22...30)
      case 4...:
        relation = headAge >= 50 ? .grandchild : .child
        age = max(0, headAge - (headAge >= 50 ? random.within(46...56) : random.within(22...34)))
      default:
        relation = .child
        age = max(0, headAge - random.within(22...34))
      }
      let scenario = cast.scenario(of: index, in: household)
      if let scenario {
        age = random.within(scenario.ages)
        relation = position == 0 ? .head : position == 1 ? .spouse : .parent
      }
      // By the month, not the day: on another day of it the same people live here.
      let someDay = timeline.monthStart.adding(years: -age).adding(days: -random.below(365))
      let birth = scenario?.birth(timeline) ?? someDay
      let kind = kind(for: scenario, &random)
      // Cards of the first years carry dates that were converted from the farmers' calendar: 30 February among them.
      let isConverted = kind == .resident && age >= 55 && random.perMille(12)
      let number = numbers.number(
        birth: birth, sex: sex, kind: kind,
        hasImpossibleDate: scenario == nil ? isConverted : scenario == .cardWithImpossibleDate, random: &random)
      citizens.append(
        Citizen(
          packedID: number, birth: birth, sex: sex, kind: kind, relation: relation, position: UInt8(position)))
    }
  }

  private static func ageOfHead(_ random: inout Random) -> Int {
    switch random.below(100) {
    case 0..<38: return 60 + min(random.below(36), random.below(36))
    case 38..<86: return random.within(36...59)
    default: return random.within(24...35)
    }
  }

  private static func kind(for scenario: Scenario?, _ random: inout Random) -> Citizen.Kind {
    let draw = random.below(1000)
    if let scenario { return scenario.isForeigner ? .foreigner : .resident }
    switch draw {
    case 0: return .permit
    case 1: return .foreigner
    default: return .resident
    }
  }
}

extension Name {
  /// The surname that children carry; a name with interpunct has none.
  fileprivate var familyForChildren: UInt8? { whole == Name.none ? family : nil }
}
