import Civil
import Synchronization

/// Decides which records of a dataset are in its state, where several have the same key: the one delivered last, unless it
/// deletes.
struct KeyResolution {
  /// Places of rows that are not in the state.
  let excluded: PlaceSet
  /// Records of the drops in use that a later one took the place of.
  let replaced: Int
  /// Records of the drops in use that a later one deleted.
  let deleted: Int

  init(load: DatasetLoad, keys: [KeyIndex]) {
    let live = load.live.map(\.table)
    let liveBases = Set(live.map(\.base))
    let tables = load.tables.map(\.table)
    func table(of place: Place) -> Int { tables.lastIndex { $0.base <= place.offset } ?? 0 }
    var excluded: [Place] = []
    if tables.contains(where: { !liveBases.contains($0.base) }) {
      for place in KeyIndex.places(in: keys) where !liveBases.contains(tables[table(of: place)].base) {
        excluded.append(place)
      }
    }
    var ranks: [UInt64: Int] = [:]
    for (rank, table) in live.enumerated() { ranks[table.base] = rank }
    let deletions = Set(live.flatMap { $0.reading.withLock(\.deletionPlaces) })
    let reader = KeyTextReader(definition: load.definition)
    var replaced = 0
    var deleted = 0
    for collision in KeyIndex.collisions(in: keys) {
      var ordered: [(rank: Int, place: Place, table: Table)] = []
      for place in collision {
        let table = tables[table(of: place)]
        if let rank = ranks[table.base] { ordered.append((rank, place, table)) }
      }
      if ordered.count < 2 { continue }
      ordered.sort { ($0.rank, $0.place) < ($1.rank, $1.place) }
      for group in reader.groups(ordered.map { ($0.place, $0.table) }) where group.count > 1 {
        guard let last = group.last else { continue }
        for place in group.dropLast() where !deletions.contains(place) {
          excluded.append(place)
          if deletions.contains(last) { deleted += 1 } else { replaced += 1 }
        }
      }
    }
    self.excluded = PlaceSet(excluded)
    self.replaced = replaced
    self.deleted = deleted
  }
}

/// Reads the keys of records whose hashes are equal, to tell equal keys from a coincidence.
private struct KeyTextReader {
  let keyFields: [Int]
  let definition: FeedDefinition

  init(definition: FeedDefinition) {
    self.definition = definition
    keyFields = definition.fields.indices.filter { definition.fields[$0].isKey }
  }

  /// Splits places into groups of really equal keys, keeping their order.
  func groups(_ places: [(place: Place, table: Table)]) -> [[Place]] {
    var groups: [(key: [String], places: [Place])] = []
    for (place, table) in places {
      let key = self.key(at: place, table)
      if let index = groups.firstIndex(where: { $0.key == key }) {
        groups[index].places.append(place)
      } else {
        groups.append((key, [place]))
      }
    }
    return groups.map(\.places)
  }

  private func key(at place: Place, _ table: Table) -> [String] {
    let cells = RecordText(table).cells(at: place)
    return keyFields.map { index in
      let column = table.plan.columnOfField[index]
      let text = column >= 0 && column < cells.count ? cells[column] : ""
      switch definition.fields[index].type {
      case .residentID: return (try? ResidentIDText.parse(text).get())?.description ?? text
      case .date: return (try? DateText.day(text).get())?.description ?? text
      case .code:
        let folded = CodedText.folded(text)
        return definition.fields[index].codes.first {
          $0.texts.contains { CodedText.folded($0) == folded }
        }?.name ?? folded
      default: return RecordKey.canonical(text)
      }
    }
  }
}
