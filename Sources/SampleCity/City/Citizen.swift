import Civil

/// What is settled about a person before the rest of the life is told: number, birth, sex and place in the household.
struct Citizen: Sendable {
  /// How a person comes to have a number.
  enum Kind: UInt8, Sendable {
    /// On the household register.
    case resident
    /// Residence permit of people from Hong Kong, Macao or Taiwan; not on the household register.
    case permit
    /// Permanent residence of a foreigner; not on the household register.
    case foreigner
  }

  /// What a person is to the head of the household.
  enum Relation: UInt8, Sendable {
    case head, spouse, child, grandchild, parent
  }

  /// The packed ID number.
  var packedID: UInt64
  /// The true birth date, which the number need not show.
  var birth: Day
  var sex: Sex
  var kind: Kind
  var relation: Relation
  /// Position in the household, 0 for the head.
  var position: UInt8

  var id: ResidentID {
    guard let id = ResidentID(packed: packedID) else { preconditionFailure("a number of more than seventeen digits") }
    return id
  }
}
