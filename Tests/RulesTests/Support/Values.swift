import Civil

@testable import Rules

/// A day written down in a test.
func day(_ text: String) -> Day {
  guard let day = Day(text) else { preconditionFailure("no day: \(text)") }
  return day
}

/// A month written down in a test as `2021-07`.
func month(_ text: String) -> Month {
  day(text + "-01").month
}

/// An amount of whole yuan.
func yuan(_ amount: Int) -> Amount {
  guard let amount = Amount(Fen(Int64(amount) * 100)) else { preconditionFailure("too much") }
  return amount
}

/// Money of whole yuan.
func money(_ amount: Int, recovered: Int = 0, outstanding: Int) -> Finding.Money {
  Finding.Money(amount: yuan(amount).fen, recovered: yuan(recovered).fen, outstanding: yuan(outstanding).fen)
}

/// Evidence of the record that was added as number `index` to its dataset.
func evidence(_ dataset: Dataset, _ index: Int, _ field: String) -> Evidence {
  Evidence(dataset: dataset, place: Place(offset: UInt64(index)), field: field)
}

extension ResidentID {
  private static func of(_ text: String) -> ResidentID {
    guard let id = ResidentID(text) else { preconditionFailure("no ID") }
    return id
  }

  /// Somebody born on a day (synthetic).
  static func born(_ date: String) -> ResidentID {
    let digits = UInt64(date.filter { $0 != "-" }) ?? 0
    guard let id = ResidentID(packed: 22_240_500_000_000_000 + digits * 1000 + 1), id.birthDate == day(date) else {
      preconditionFailure("no birth date: \(date)")
    }
    return id
  }

  /// Born 1945-03-12 (synthetic).
  static let born1945 = of("222405194503120018")
  /// The birth date in it, 1939-02-30, does not exist (synthetic).
  static let withoutBirthDate = of("222421193902300011")
}

extension Policy {
  /// The values of `schedules/parameters`, as the files have them.
  static let ofTests: Policy = {
    do {
      return try Policy(parameters: ParameterFiles.all, in: "parameters")
    } catch {
      preconditionFailure("\(error)")
    }
  }()

  /// The values of `schedules/parameters`, some files replaced.
  static func ofTests(replacing definitions: [ParameterDefinition]) throws -> Policy {
    let ids = definitions.map(\.id)
    return try Policy(
      parameters: ParameterFiles.all.filter { !ids.contains($0.id) } + definitions, in: "parameters")
  }

  /// A definition whose values hold from 2010-01-01, 2011-01-01, … on.
  static func definition(_ id: ParameterDeclaration, _ values: [ParameterValue]) -> ParameterDefinition {
    ParameterDefinition(
      id: id.name, title: LocalizedText(zh: "", en: "", ko: ""), unit: id.unit,
      values: values.enumerated().map { index, value in
        DatedValue(
          since: day("2010-01-01").adding(years: index), value: value, reference: "", checkedOn: day("2021-01-01"))
      }, file: id.name + ".yaml")
  }
}

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

/// An optional value of a record in which the named fields cannot be read.
func packed<Value: Packable>(_ value: Value?, _ field: String, unless unreadable: Set<String>) -> Packed<Value> {
  unreadable.contains(field) ? .unreadable : Packed(value)
}
