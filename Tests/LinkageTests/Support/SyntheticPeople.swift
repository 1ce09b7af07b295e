import Linkage

/// People made up for tests, some of them twice with errors; the same for the same seed.
struct SyntheticPeople {
  static let columns = ["given_name", "surname", "birth_date", "town", "card_number"]
  private(set) var rows: [[String]] = []
  /// Who each row is.
  private(set) var people: [Int] = []
  private var generator: SeededGenerator

  private static let syllables = ["ka", "lo", "mi", "ren", "sta", "vor", "bel", "du", "fin", "gra", "hu", "jes"]

  init(count: Int, duplicates: Double, seed: UInt64) {
    generator = SeededGenerator(seed: seed)
    for person in 0..<count {
      let row = original()
      add(row, person)
      if Double.random(in: 0..<1, using: &generator) < duplicates { add(corrupted(row), person) }
    }
  }

  private mutating func add(_ row: [String], _ person: Int) {
    rows.append(row)
    people.append(person)
  }

  private mutating func word(_ length: Int) -> String {
    (0..<length).map { _ in Self.syllables.randomElement(using: &generator) ?? "" }.joined()
  }

  private mutating func original() -> [String] {
    let year = Int.random(in: 1930...1999, using: &generator)
    let month = Int.random(in: 10...12, using: &generator)
    let day = Int.random(in: 10...28, using: &generator)
    let card = Int.random(in: 10_000_000...99_999_999, using: &generator)
    return [word(2), word(3), "\(year)-\(month)-\(day)", word(2), String(card)]
  }

  private mutating func corrupted(_ row: [String]) -> [String] {
    var row = row
    for column in row.indices where Double.random(in: 0..<1, using: &generator) < 0.15 {
      var characters = Array(row[column])
      characters.swapAt(characters.count - 1, characters.count - 2)
      row[column] = Bool.random(using: &generator) ? String(characters) : ""
    }
    return row
  }

  /// The pairs of rows that are the same person.
  var truth: Set<[Int]> {
    var pairs: Set<[Int]> = []
    for row in people.indices.dropFirst() where people[row] == people[row - 1] { pairs.insert([row - 1, row]) }
    return pairs
  }

  /// The rows in another order, and where each came from.
  mutating func shuffled() -> (rows: [[String]], order: [Int]) {
    let order = rows.indices.shuffled(using: &generator)
    return (order.map { rows[$0] }, order)
  }
}
