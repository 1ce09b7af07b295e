import Civil

/// What makes a finding the same as before: where these four are, nothing is worth telling.
struct Appearance: Equatable {
  let fingerprint: String
  let certainty: Certainty
  let amount: Fen?
  let outstanding: Fen?

  init(fingerprint: String, certainty: Certainty, amount: Fen?, outstanding: Fen?) {
    self.fingerprint = fingerprint
    self.certainty = certainty
    self.amount = amount
    self.outstanding = outstanding
  }

  init(_ observation: Observation) {
    self.init(
      fingerprint: observation.fingerprint, certainty: observation.certainty, amount: observation.money?.amount,
      outstanding: observation.money?.outstanding)
  }
}
