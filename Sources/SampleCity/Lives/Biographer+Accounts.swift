import Civil

/// Accounts to which the pensions of several people go.
extension Biographer {
  /// Gives a planned pensioner the account that others have too, and tells how many they are.
  func shareAccount(_ life: inout Life, as scenario: Scenario) {
    guard let circle = scenario.accountCircle, let chosen = census.cast.chosen(in: life.household) else { return }
    let members = (0..<circle.size).compactMap { census.cast.neighbour(of: chosen, $0 - circle.position) }
    guard let owner = members.first else { return }
    var persons = members.count
    if circle.hasCouple, let first = census.cast.neighbour(of: chosen, -circle.position), hasCompany(first) {
      persons += 1
    }
    if circle.hasSuspended { persons = min(persons, circle.size - 1) }
    if circle.hasFamily { persons = life.household.size }
    life.accountGroup = AccountGroup(owner: owner, persons: persons, households: members.count)
    life.participations[0].account = accountNumber(owner, salt: 2)
  }

  /// Whether the person lives with others.
  private func hasCompany(_ index: Int) -> Bool {
    let households = Household.households(
      ofBlock: index / Household.blockSize, people: census.citizens.count, seed: seed)
    return households.contains { $0.size > 1 && ($0.first..<$0.first + $0.size).contains(index) }
  }
}

/// People chosen one after another who share an account.
struct AccountCircle {
  /// Which of them the person is.
  var position: Int
  /// How many they are.
  var size: Int
  /// Whether the spouse of the first shares it too.
  var hasCouple = false
  /// Whether everybody in the household shares it.
  var hasFamily = false
  /// Whether one of them is not in payment.
  var hasSuspended = false
}

extension Scenario {
  /// Whose account the person shares, if any.
  var accountCircle: AccountCircle? {
    switch self {
    case .sharedAccountFirst: return AccountCircle(position: 0, size: 3)
    case .sharedAccountSecond: return AccountCircle(position: 1, size: 3)
    case .sharedAccountThird: return AccountCircle(position: 2, size: 3)
    case .sharedAccountCouple, .sharedAccountSpouse: return AccountCircle(position: 0, size: 2, hasCouple: true)
    case .sharedAccountWithCouple: return AccountCircle(position: 1, size: 2, hasCouple: true)
    case .sharedAccountFamily, .sharedAccountRelative: return AccountCircle(position: 0, size: 1, hasFamily: true)
    case .sharedAccountPairFirst: return AccountCircle(position: 0, size: 2)
    case .sharedAccountPairSecond: return AccountCircle(position: 1, size: 2)
    case .sharedAccountOneOfThree: return AccountCircle(position: 0, size: 3, hasSuspended: true)
    case .sharedAccountTwoOfThree: return AccountCircle(position: 1, size: 3, hasSuspended: true)
    case .sharedAccountNotInPayment: return AccountCircle(position: 2, size: 3, hasSuspended: true)
    default: return nil
    }
  }
}
