import Civil

/// How many residents of an age to be enrolled are enrolled (参保覆盖), by the division of the household register.
public struct CoverageTally: Sendable {
  /// Residents counted.
  public struct Counts: Hashable, Sendable {
    /// Residents the scheme is for (应参保): on the household register as `正常`, of an age to pay, alive, in no other
    /// scheme.
    public private(set) var eligible = 0
    /// Those of them whose entry here is `缴费`, `领取` or `暂停` (已参保).
    public private(set) var enrolled = 0
    /// Those of the enrolled who enrolled in the calendar year of the day, up to it (本年新增).
    public private(set) var newlyEnrolled = 0

    /// Nobody yet.
    public init() {}

    fileprivate mutating func add(enrolled isEnrolled: Bool, newly: Bool) {
      eligible += 1
      if isEnrolled { enrolled += 1 }
      if newly { newlyEnrolled += 1 }
    }

    /// Adds the second to the first.
    public static func += (left: inout Counts, right: Counts) {
      left.eligible += right.eligible
      left.enrolled += right.enrolled
      left.newlyEnrolled += right.newlyEnrolled
    }
  }

  /// The datasets the counts are taken from.
  public static let reads: Set<Dataset> = DeathEvidence.sources.union([.otherPensions])
  /// Those without which the counts would say nothing: who is there, who is enrolled, and who is covered elsewhere.
  public static let needs: Set<Dataset> = [.residents, .participants, .otherPensions, .insured]

  /// Counts by the division the household register names, mostly a village; nil where it names none.
  public private(set) var byDivision: [Division?: Counts] = [:]
  private let youngest: Int?
  private let oldest: Int?

  /// Nobody counted yet; who is of an age to pay is a matter of the as-of day.
  public init(asOf: Day, policy: Policy) {
    youngest = policy.value(EnrolmentAge.years, on: asOf)
    oldest = policy.value(BenefitAge.years, on: asOf)
  }

  /// Looks at one person.
  public mutating func visit(_ dossier: Dossier) {
    guard let youngest, let oldest, let household = dossier.householdEntry, let age = dossier.age,
      (youngest..<oldest).contains(age), dossier.isForResidentScheme
    else { return }
    let entry = dossier.registerEntry.flatMap { $0.status == .ended ? nil : $0 }
    let isNew = entry?.enrolDate.value.map { $0.year == dossier.asOf.year && $0 <= dossier.asOf } ?? false
    byDivision[household.division.value, default: Counts()].add(enrolled: entry != nil, newly: isNew)
  }

  /// Adds what another thread counted.
  public static func += (left: inout CoverageTally, right: CoverageTally) {
    for (division, counts) in right.byDivision { left.byDivision[division, default: Counts()] += counts }
  }
}

extension Day {
  /// The calendar year.
  fileprivate var year: Int { components.year }
}
