import Civil

/// Everything all agencies say about one person, as of a day (个人档案): views into rows that stay where they are, and the
/// facts that several rules ask for, found once.
///
/// Making a dossier of somebody about whom no agency says anything unusual allocates nothing and reads no text. Valid
/// only while the partition of its rows is being walked.
public struct Dossier: Sendable {
  /// The person's rows of all datasets.
  public let records: PersonRecords
  /// The day the run is about.
  public let asOf: Day
  /// Reads text of the person's records where a row's fields do not suffice.
  public let text: any TextSource

  /// The person's entry of the register here (参保登记): the one that is not `终止`, among several the one with the lowest
  /// person number; where all are `终止`, the lowest of all. Nil for somebody who is not on the register.
  public let registerEntry: Participant?
  /// The person's record of the household register (户籍): the one that is `正常`, else the first.
  public let householdEntry: Resident?
  /// The birth date in the person's ID, or nil where the calendar has no such day.
  public let birthDate: Day?
  /// Whole years (周岁) reached on the day of the run, by that birth date.
  public let age: Int?
  /// What is known of the person's death, or nil where there is no death evidence of any rank.
  public let death: DeathAssessment?

  /// The dossier of a person.
  ///
  /// - Parameters:
  ///   - records: the person's rows; they must outlive the dossier.
  ///   - asOf: the day the run is about; a death dated later is no death yet.
  ///   - policy: the thresholds by which death evidence is weighed.
  ///   - text: reads text of the person's records.
  public init(of records: PersonRecords, asOf: Day, policy: Policy, text: any TextSource) {
    self.records = records
    self.asOf = asOf
    self.text = text
    registerEntry = Dossier.registerEntry(among: records.rows(), text)
    householdEntry = Dossier.householdEntry(among: records.rows())
    birthDate = records.id.birthDate
    age = birthDate.map(asOf.age)
    let evidence = DeathEvidence.all(in: records, asOf: asOf)
    death =
      evidence.isEmpty
      ? nil
      : DeathAssessment(
        of: evidence, names: OwnNames(household: householdEntry, register: registerEntry),
        signs: SignsOfLife(in: records), asOf: asOf, policy: policy)
  }

  /// The person.
  public var id: ResidentID { records.id }

  /// Whether the person is on the register here: has any entry, `终止` or not.
  public var isOnRegister: Bool { registerEntry != nil }

  /// Visits and proofs of entitlement that show the person alive.
  public var signsOfLife: SignsOfLife { SignsOfLife(in: records) }
}
