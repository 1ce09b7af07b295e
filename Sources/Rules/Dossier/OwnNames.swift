import Civil

/// The names that are this person's: as the household register has them, else as the register here has it.
struct OwnNames {
  private let name: TextHash
  private let formerName: TextHash

  init(household: Resident?, register: Participant?) {
    if let household, !household.nameHash.isNone {
      name = household.nameHash
      formerName = household.formerNameHash
    } else {
      name = register?.nameHash ?? .none
      formerName = household?.formerNameHash ?? .none
    }
  }

  /// Whether nothing says what this person is called.
  var isUnknown: Bool { name.isNone }

  /// Whether a name is somebody else's. A name that is missing, here or there, contradicts nothing.
  func exclude(_ other: TextHash) -> Bool {
    !name.isNone && !other.isNone && other != name && other != formerName
  }
}
