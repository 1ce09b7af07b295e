import Civil

/// What one person contributes to a check across persons. Small: there is one for every person who may be concerned.
public struct Clue: Hashable, Sendable {
  /// Persons whose clues have the same group are looked at together; a hash, so the texts behind it are compared again.
  public let group: UInt64
  /// The person.
  public let id: ResidentID
  /// The value the clue rests on.
  public let evidence: Evidence
  /// Where the person's register entry stands.
  public let registerPlace: Place?
  /// Where the person's record of the household register stands.
  public let householdPlace: Place?

  /// A clue of these facts.
  public init(group: UInt64, id: ResidentID, evidence: Evidence, registerPlace: Place?, householdPlace: Place?) {
    self.group = group
    self.id = id
    self.evidence = evidence
    self.registerPlace = registerPlace
    self.householdPlace = householdPlace
  }

  /// The records the person's name, number and division are taken from.
  public var personRecords: [Evidence] {
    [
      registerPlace.map { Evidence(dataset: .participants, place: $0, field: "") },
      householdPlace.map { Evidence(dataset: .residents, place: $0, field: "") },
    ].compactMap(\.self)
  }
}
