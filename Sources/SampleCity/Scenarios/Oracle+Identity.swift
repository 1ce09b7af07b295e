import Civil

/// Numbers and names.
extension Oracle {
  func addIdentity(to found: inout [ExpectedFinding]) {
    if birth == nil, entry != nil || !pensions.isEmpty { found.append(expect("id-invalid")) }
    if let name = entry?.name, life.registration != nil, name != life.name, name != life.formerName {
      found.append(expect("id-name-mismatch"))
    }
    let names = life.participations.map { $0.name ?? life.name }
    if let first = names.first, names.contains(where: { $0 != first }) { found.append(expect("id-shared")) }
  }
}
