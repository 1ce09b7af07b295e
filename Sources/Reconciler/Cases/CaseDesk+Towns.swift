import Civil
import Ledger

extension CaseDesk {
  /// Towns that are named where one is not found.
  private static let namedTowns = 8

  /// Refuses a town that no case is of: a misspelt name must not pass for a town where all is well.
  func checkTown(of query: CaseQuery) throws {
    guard let town = query.town else { return }
    let others = try ledger.read { reader -> Set<String> in
      var filter = CaseFilter()
      filter.town = town
      var towns: Set<String> = []
      if try reader.count(filter) == 0 { try reader.forEachCase { towns.insert($0.observation.town) } }
      return towns.filter { !$0.isEmpty }
    }
    if others.isEmpty { return }
    let nearest = CaseDesk.nearest(others, to: town).prefix(CaseDesk.namedTowns)
    throw Problem(.unknownTown, file: "--town", field: town, details: [nearest.joined(separator: "、")])
  }

  /// Names by how many characters they have in common with another, then by themselves.
  private static func nearest(_ names: Set<String>, to name: String) -> [String] {
    let characters = Set(name)
    func common(_ other: String) -> Int { characters.intersection(other).count }
    return names.sorted { (common($1), $0) < (common($0), $1) }
  }
}
