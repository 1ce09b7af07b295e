import Civil

/// One person's life as the agencies hold it: the records of all datasets, in the order in which they are delivered.
///
/// It is used again for the next person, so that writing a million lives allocates almost nothing.
struct Life {
  /// The number of the person in the census.
  var index = 0
  var citizen = Citizen(
    packedID: 0, birth: Day(daysSinceEpoch: 0), sex: .male, kind: .resident, relation: .head, position: 0)
  var household = Household(first: 0, size: 1)
  var village = 0
  var name = Name(family: 0, first: 0)
  /// An earlier name, on the household register.
  var formerName: Name?
  var ethnicity = Ethnicity.han
  /// The planned case, if this is one.
  var scenario: Scenario?
  /// The day the person died; what the agencies know of it is in their records.
  var death: Day?

  var registration: Registration?
  var deathRegistrations: [DeathEntry] = []
  var certificates: [DeathPaper] = []
  var funerals: [FuneralEntry] = []
  var insurance: Insurance?
  var visits: [Attendance] = []
  var certifications: [Proof] = []
  var custody: [Term] = []
  var disability: Disability?
  var poverty: Poverty?
  var assistance: [Aid] = []
  var participations: [Participation] = []
  var payments: [Pension] = []
  var subsidies: [Subsidy] = []
  var recoveries: [Repaid] = []
  var advances: [Advance] = []
  var otherPension: OtherMembership?
  var otherBenefits: [OtherBenefit] = []
  /// Who else has the pension paid to the same account, where that goes beyond the household.
  var accountGroup: AccountGroup?
  /// Whether something is to be found about the person.
  var hasFindings = false

  /// Forgets everything, keeping the memory.
  mutating func reset() {
    formerName = nil
    scenario = nil
    death = nil
    registration = nil
    deathRegistrations.removeAll(keepingCapacity: true)
    certificates.removeAll(keepingCapacity: true)
    funerals.removeAll(keepingCapacity: true)
    insurance = nil
    visits.removeAll(keepingCapacity: true)
    certifications.removeAll(keepingCapacity: true)
    custody.removeAll(keepingCapacity: true)
    disability = nil
    poverty = nil
    assistance.removeAll(keepingCapacity: true)
    participations.removeAll(keepingCapacity: true)
    payments.removeAll(keepingCapacity: true)
    subsidies.removeAll(keepingCapacity: true)
    recoveries.removeAll(keepingCapacity: true)
    advances.removeAll(keepingCapacity: true)
    otherPension = nil
    otherBenefits.removeAll(keepingCapacity: true)
    accountGroup = nil
    hasFindings = false
  }

  /// The entry of the pension register under which the bureau pays.
  var payingEntry: Participation? {
    participations.first { $0.status != .ended } ?? participations.last
  }
}
