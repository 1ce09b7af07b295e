import Civil

/// One file that an agency delivers.
struct Drop: Sendable {
  let dataset: Dataset
  /// The day in the file's name.
  let day: Day
  let isFull: Bool
  /// The part in the file's name, where a delivery has parts.
  let part: Int?
  /// Whether a newer full delivery replaces it.
  let isReplaced: Bool
  /// How many months before that of the day of the city.
  let monthsAgo: Int

  /// Whether an agency delivers the same file a second time, as harsh extracts do.
  func isRepeated(noise: SampleCity.Noise) -> Bool {
    noise == .harsh && dataset == .certifications && monthsAgo == 4
  }
}

/// When which dataset is delivered, and in which drop a record comes.
struct Delivery: Sendable {
  /// All drops, dataset by dataset, each dataset's in the order of their days.
  let drops: [Drop]
  private let firsts: [Int]
  private let counts: [Int]
  private let timeline: Timeline

  init(timeline: Timeline, hasParts: Bool) {
    self.timeline = timeline
    var drops: [Drop] = []
    var firsts: [Int] = []
    var counts: [Int] = []
    for dataset in Dataset.allCases {
      firsts.append(drops.count)
      drops += Delivery.drops(of: dataset, timeline: timeline, hasParts: hasParts)
      counts.append(drops.count - firsts[firsts.count - 1])
    }
    self.drops = drops
    self.firsts = firsts
    self.counts = counts
  }

  private static func drops(of dataset: Dataset, timeline: Timeline, hasParts: Bool) -> [Drop] {
    func drop(_ day: Day, isFull: Bool, part: Int? = nil, isReplaced: Bool = false) -> Drop {
      Drop(
        dataset: dataset, day: day, isFull: isFull, part: part, isReplaced: isReplaced,
        monthsAgo: timeline.month.months(since: day.month))
    }
    switch dataset.rhythm {
    case .monthly(let months), .daily(let months):
      var days = (0..<months).reversed().map { timeline.monthsAgo($0).firstDay }
      if case .daily = dataset.rhythm, timeline.asOf > timeline.monthStart { days.append(timeline.asOf) }
      return days.map { drop($0, isFull: false) }
    case .full(let isNightly, let hasPrevious):
      let day = isNightly ? timeline.asOf : timeline.monthStart
      let before = isNightly ? timeline.asOf.adding(days: -1) : timeline.monthsAgo(1).firstDay
      var drops: [Drop] = []
      if hasPrevious { drops.append(drop(before, isFull: true, isReplaced: true)) }
      if dataset == .residents, hasParts {
        drops += (1...2).map { drop(day, isFull: true, part: $0) }
      } else {
        drops.append(drop(day, isFull: true))
      }
      return drops
    }
  }

  /// The newest drop of a dataset.
  func newest(_ dataset: Dataset) -> Int { firsts[Int(dataset.rawValue)] + counts[Int(dataset.rawValue)] - 1 }

  /// The drop of a full dataset that carries the person: the residents come in two parts, by village.
  func full(_ dataset: Dataset, village: Int) -> Int {
    let newest = newest(dataset)
    return drops[newest].part == 2 && village % 2 == 0 ? newest - 1 : newest
  }

  /// The full delivery that the newest one replaces, if there is one.
  func replaced(_ dataset: Dataset) -> Int? {
    let first = firsts[Int(dataset.rawValue)]
    return drops[first].isReplaced ? first : nil
  }

  /// The delta drop with what became known on a day, or nil where that is not delivered yet.
  func delta(_ dataset: Dataset, knownOn day: Day) -> Int? {
    let first = firsts[Int(dataset.rawValue)]
    let slot = max(0, day.month.months(since: drops[first].day.month) + 1)
    if slot < counts[Int(dataset.rawValue)] { return first + slot }
    guard case .daily = dataset.rhythm, day <= timeline.asOf else { return nil }
    return newest(dataset)
  }
}

extension Dataset {
  /// How often and how a dataset is delivered.
  enum Rhythm {
    /// A delta on the first of each of so many months.
    case monthly(Int)
    /// The same, and one with the days of the current month.
    case daily(Int)
    /// Everything, every night or every month; with or without the delivery before.
    case full(isNightly: Bool, hasPrevious: Bool)
  }

  var rhythm: Rhythm {
    switch self {
    case .visits: return .monthly(Timeline.visitMonths)
    case .pensionPayments: return .monthly(Timeline.paymentMonths)
    case .certifications: return .daily(Timeline.certificationMonths)
    case .deaths, .funerals, .deathCertificates: return .daily(Timeline.paymentMonths)
    case .residents, .insured, .otherPensions: return .full(isNightly: false, hasPrevious: false)
    case .custody, .assistance, .disabilityCertificates, .poorHouseholds, .otherFuneralBenefits:
      return .full(isNightly: false, hasPrevious: true)
    case .participants, .advanceRepayments: return .full(isNightly: true, hasPrevious: false)
    case .funeralPayments, .recoveries, .contributionAdvances: return .full(isNightly: true, hasPrevious: true)
    }
  }
}
