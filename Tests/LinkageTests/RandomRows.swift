import Civil

/// A small generator (SplitMix64) whose numbers are the same in every run.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Rows of datasets with rows of three sizes, some without an ID; each row's other fields follow from its place.
struct RandomRows {
  var visits: [Visit] = []
  var payments: [PensionPayment] = []
  var participants: [Participant] = []
  var certificates: [DeathCertificate] = []

  init(persons: Int, rows: Int, seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    func head(_ index: Int, withoutID percent: Int = 0) -> RecordHead {
      let person = UInt64.random(in: 0..<UInt64(persons), using: &generator)
      let hasID = Int.random(in: 0..<100, using: &generator) >= percent
      return RecordHead(
        id: hasID ? ResidentID(packed: 22_240_519_450_312_001 + person * 1000) : nil,
        place: Place(offset: UInt64(index) * 117))
    }
    for index in 0..<rows {
      visits.append(Visit(head: head(index), visitDate: Day(daysSinceEpoch: Int32(index))))
      payments.append(RandomRows.payment(head(index), index))
      certificates.append(
        DeathCertificate(
          head: head(index, withoutID: 30), nameHash: TextHash(rawValue: UInt32(index)),
          deathDate: Day(daysSinceEpoch: 0),
          birthDate: Packed(nil), sex: Packed(nil)))
    }
    for index in 0..<rows / 10 { participants.append(RandomRows.participant(head(index), index)) }
  }

  private static func payment(_ head: RecordHead, _ index: Int) -> PensionPayment {
    PensionPayment(
      head: head, paidDate: Packed(nil), grossAmount: Amount(bits: Int32(index)),
      periodMonth: Day(daysSinceEpoch: 18_000).month, status: Packed(.paid))
  }

  private static func participant(_ head: RecordHead, _ index: Int) -> Participant {
    Participant(
      head: head, nameHash: TextHash(rawValue: UInt32(index)), division: Packed(nil), bankAccountHash: .none,
      cardNumberHash: .none, birthDate: Packed(nil), enrolDate: Packed(nil), accountBalance: Packed(nil),
      benefitStartMonth: Packed(nil), stopMonth: Packed(nil), contributionYears: 0, status: .drawing,
      stopReason: Packed(nil), subsidyCategory: Packed(nil))
  }
}
