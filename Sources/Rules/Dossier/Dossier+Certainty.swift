import Civil

extension Dossier {
  /// Whether a record has the person's own ID; one that the linker joined without it only points to the person.
  func isOwn(_ record: some CivilRecord) -> Bool {
    record.head.id == id
  }

  /// Whether all records have the person's own ID.
  func areOwn<Record: CivilRecord>(_ records: some Sequence<Record>) -> Bool {
    records.allSatisfy(isOwn)
  }
}

extension Certainty {
  /// The certainty of a finding outside the deaths chapter, by whether every record it rests on has the person's own ID.
  init(own: Bool) {
    self = own ? .confirmed : .probable
  }
}
