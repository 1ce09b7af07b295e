import Civil

extension Dossier {
  /// The sentence (服刑) the person was serving on a day, or nil. Detention and community correction are none.
  func sentence(on day: Day) -> Custody? {
    // Of several, the one in force longest, so that the order of rows does not matter.
    custody.lazy.filter { $0.isSentence && $0.covers(day) }
      .min { ($0.startDate, $0.head.place) < ($1.startDate, $1.head.place) }
  }
}
