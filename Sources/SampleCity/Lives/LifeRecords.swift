import Civil

/// What a delta delivery does with a record (操作标志).
enum Change: Sendable {
  case none, add, change, delete
}

/// Which number a record that need not have one carries.
enum CarriedID: Sendable {
  /// The person's own.
  case own
  /// None: the record carries nobody.
  case missing
  /// One whose check character is wrong: the record carries nobody.
  case mistyped
}

/// An entry of the household register.
struct Registration {
  var cancelReason: Resident.CancelReason?
  var cancelDate: Day?
}

/// A death registered by the police.
struct DeathEntry {
  var name: Name
  var deathDate: Day
  var cancelDate: Day?
  var delivered: Day
  var change = Change.add
}

/// A medical certificate of death.
struct DeathPaper {
  var number: UInt64
  var carries = CarriedID.own
  var name: Name
  var deathDate: Day
  var delivered: Day
  var change = Change.none
}

/// A cremation or burial.
struct FuneralEntry {
  var number: UInt64
  var carries = CarriedID.own
  var name: Name
  var deathDate: Day?
  var cremationDate: Day?
  var delivered: Day
  var change = Change.none
}

/// An entry of the medical insurance register.
struct Insurance {
  var plan: MedicalInsurance.Plan
  var status = MedicalInsurance.Status.contributing
  var startDate: Day
  var stopDate: Day?
  var stopReason: MedicalInsurance.StopReason?
  var employer: Int?
}

/// A visit to a hospital or clinic.
struct Attendance {
  var number: UInt64
  var day: Day
  var kind: Int
  var institution: Int
}

/// A proof of entitlement.
struct Proof {
  var number: UInt64
  var day: Day
  var method: Certification.Method
  var delivered: Day
  var change = Change.add
}

/// A term of imprisonment or detention.
struct Term {
  var category: Custody.Category
  var start: Day
  var end: Day?
}

/// A disability certificate.
struct Disability {
  var category: Int
  var grade: Int
  var issued: Day
  var isValid: Bool
  /// Re-issues, 0 for the first certificate.
  var reissue: Int
}

/// Membership of a poor household.
struct Poverty {
  var status: PoorHousehold.Status
  var escapeYear: Int?
}

/// Assistance to a person or a whole household.
struct Aid {
  var category: Assistance.Category
  var start: Month
  var end: Month?
  /// Whether everybody in the household has it; the head stands for them all.
  var isShared = false
}

/// An entry of the resident pension register.
struct Participation {
  var number: UInt64
  /// A name other than the person's, as the register has it.
  var name: Name?
  /// A birth date other than the person's, as the register has it.
  var birth: Day?
  var status: Participant.Status
  var enrolled: Day
  var years: Int
  var subsidy: Participant.SubsidyCategory?
  var benefitStart: Month?
  var stop: Month?
  var stopReason: Participant.StopReason?
  var card: UInt64
  var account: UInt64
  var balance: Int32
}

/// A monthly pension.
struct Pension {
  var number: UInt64
  var period: Month
  var paid: Day
  var gross: Int32
  var withheld: Int32
  var isReturned = false
  var delivered: Day
}

/// Persons in payment whose pensions go to one account.
struct AccountGroup {
  /// The person whose account it is.
  var owner: Int
  /// How many of them are in payment.
  var persons: Int
  /// How many households they live in.
  var households: Int
}

/// A funeral subsidy.
struct Subsidy {
  /// Where it was paid to.
  enum Target {
    /// The deceased's social security card.
    case card
    /// The account of the deceased's pension.
    case account
    /// The account of another member of the city.
    case accountOf(Int)
    /// None that is known.
    case unknown
  }

  var number: UInt64
  var claimedDeath: Day?
  var paid: Day
  var gross: Int32
  var offset: Int32
  var net: Int32
  var channel = FuneralPayment.Channel.socialSecurityCard
  var target = Target.card
}

/// An overpayment paid back.
struct Repaid {
  var number: UInt64
  var kind: Recovery.Kind
  var amount: Int32
  var day: Day
}

/// An advance for back contributions, with what was repaid of it.
struct Advance {
  var number: UInt64
  var applied: Day
  var years: Int
  var amount: Int32
  var repayment: ContributionAdvance.Repayment
  var repayments: [(number: UInt64, period: Month?, amount: Int32, day: Day)] = []
}

/// Membership of another pension scheme.
struct OtherMembership {
  var scheme: OtherPension.Scheme
  var status: OtherPension.Status
  var start: Month
  var end: Month?
  var monthly: Int32?
}

/// A funeral or survivor benefit of another scheme.
struct OtherBenefit {
  var number: UInt64
  var scheme: OtherFuneralBenefit.Scheme
  var benefit: OtherFuneralBenefit.Benefit
  var amount: Int32
  var paid: Day
}

/// Ethnicity (民族) with its code of GB/T 3304.
enum Ethnicity: Int, Sendable {
  case han = 1
  case mongol = 2
  case hui = 3
  case uyghur = 5
  case korean = 10
  case manchu = 11
}
