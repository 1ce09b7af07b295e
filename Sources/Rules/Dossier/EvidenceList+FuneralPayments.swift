import Civil

extension EvidenceList {
  /// Adds all funeral subsidies of the person, and what was paid back of them.
  mutating func addFuneralSubsidy(of dossier: Dossier) {
    for payment in dossier.funeralPayments { add(payment, "netAmount") }
    add(dossier.recoveries, .funeralSubsidy)
  }
}
