import Civil

/// What one person contributes to a check across persons.
public struct Clue: Hashable, Sendable {
  /// Persons whose clues have the same group are looked at together; a hash, so the texts behind it are compared again.
  public let group: UInt64
  /// The person.
  public let id: ResidentID
  /// What tells members of a group apart or holds them together, e.g. the household.
  public let mark: UInt64
  /// The value the clue rests on.
  public let evidence: Evidence
  /// The records the person's name, number and division are taken from.
  public let personRecords: [Evidence]

  /// A clue of these facts.
  public init(group: UInt64, id: ResidentID, mark: UInt64, evidence: Evidence, personRecords: [Evidence]) {
    self.group = group
    self.id = id
    self.mark = mark
    self.evidence = evidence
    self.personRecords = personRecords
  }
}
