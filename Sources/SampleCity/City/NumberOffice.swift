import Civil

/// Gives out ID numbers: none twice.
struct NumberOffice {
  private static let regions: [UInt64] = [
    222_405, 222_421, 222_401, 222_402, 222_403, 222_404, 222_406, 222_424, 222_426, 222_499, 810_000, 820_000, 830_000,
    922_410, 922_110, 922_310,
  ]
  private static let firstYear = 1890
  private static let yearSlots = 12 * 31

  /// How many numbers each region, birth date (also dates that no calendar has) and sex has used.
  private var used: [UInt16]
  private let slots: Int

  init() {
    slots = 400 * NumberOffice.yearSlots
    used = [UInt16](repeating: 0, count: slots * 2 * NumberOffice.regions.count)
  }

  /// The seventeen digits of a new number.
  mutating func number(
    birth: Day, sex: Sex, kind: Citizen.Kind, hasImpossibleDate: Bool, random: inout Random
  ) -> UInt64 {
    var (year, month, day) = birth.components
    let draw = random.below(1000)
    if hasImpossibleDate { (month, day) = (2, year % 4 == 0 ? 30 : 29 + draw % 2) }
    let preferred: Int
    switch kind {
    case .permit: preferred = 10 + draw % 3
    case .foreigner: preferred = 13 + draw % 3
    case .resident:
      switch draw {
      case 0: preferred = 9
      case 1..<90: preferred = 2 + draw % 7
      default:
        // Registered before 1988: the county's code; though many of the old got the city's when cards were renewed.
        preferred = year < 1988 && draw >= 300 ? 1 : 0
      }
    }
    let slot = (year - NumberOffice.firstYear) * NumberOffice.yearSlots + (month - 1) * 31 + day - 1
    for step in 0..<NumberOffice.regions.count {
      let region = (preferred + step) % NumberOffice.regions.count
      let counter = (region * 2 + (sex == .male ? 1 : 0)) * slots + slot
      let count = Int(used[counter])
      guard count < 499 else { continue }
      used[counter] += 1
      // 263 has no factor in common with 499, so the sequence numbers of a day look drawn but never repeat.
      let sequence = ((count &* 263 &+ slot % 499) % 499) * 2 + (sex == .male ? 1 : 2)
      let date = UInt64(year * 10_000 + month * 100 + day)
      return NumberOffice.regions[region] * 100_000_000_000 + date * 1000 + UInt64(sequence)
    }
    preconditionFailure("more than seven thousand people of one sex born on one day")
  }
}
