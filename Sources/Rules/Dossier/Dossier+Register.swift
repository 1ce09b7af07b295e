import Civil

extension Dossier {
  /// The entry that speaks for the person; text is read only where several entries could.
  static func registerEntry(among entries: Rows<Participant>, _ text: any TextSource) -> Participant? {
    guard entries.count > 1 else { return entries.first }
    let current = entries.filter { $0.status != .ended }
    let candidates = current.isEmpty ? Array(entries) : current
    guard candidates.count > 1 else { return candidates.first }
    func rank(_ entry: Participant) -> (PersonNumber, Place) {
      let place = entry.head.place
      return (PersonNumber(text.text(of: "personNumber", at: place, in: .participants)), place)
    }
    return candidates.map { (entry: $0, rank: rank($0)) }.min { $0.rank < $1.rank }?.entry
  }

  /// The record that speaks for the person: the living registration before a cancelled one, then the earliest record.
  static func householdEntry(among residents: Rows<Resident>) -> Resident? {
    guard residents.count > 1 else { return residents.first }
    func rank(_ resident: Resident) -> (Int, Place) {
      (resident.status.value == .normal ? 0 : 1, resident.head.place)
    }
    return residents.min { rank($0) < rank($1) }
  }
}
