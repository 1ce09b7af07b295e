/// What the names in an XML drop mean, found once a name: the parser hands over the same pointer for the same name.
struct XMLNames {
  /// What a local name means.
  private struct Meaning {
    /// The local name as written.
    let name: String
    /// Whether an element of this name is a record.
    let isRecord: Bool
    /// The column its value belongs to, or nil.
    let column: Int?
    /// How often it had a value that no column claims.
    var unknownCount = 0
  }

  /// The most unknown names told.
  static let unknownLimit = 200

  private let recordElements: Set<String>
  private let columns: [String: Int]
  private let foldName: (String) -> String
  private var meanings: [Meaning] = []
  private var places: [UnsafePointer<UInt8>: Int] = [:]
  private var recent: [(name: UnsafePointer<UInt8>, place: Int)?] = Array(repeating: nil, count: 512)
  private var unknown: [Int] = []

  init(recordElements: Set<String>, columns: [String: Int], foldName: @escaping (String) -> String) {
    self.recordElements = recordElements
    self.columns = columns
    self.foldName = foldName
  }

  /// Where the meaning of a name stands.
  mutating func place(of name: UnsafePointer<UInt8>) -> Int {
    let slot = Int((UInt(bitPattern: name) &* 0x9E37_79B9_7F4A_7C15) >> 55)
    if let entry = recent[slot], entry.name == name { return entry.place }
    let place = places[name] ?? add(name)
    recent[slot] = (name, place)
    return place
  }

  /// Whether an element of that name is a record.
  func isRecord(_ place: Int) -> Bool { meanings[place].isRecord }

  /// The column a value of that name belongs to, or nil.
  func column(_ place: Int) -> Int? { meanings[place].column }

  /// Counts a value of that name that no column claims.
  mutating func countUnknown(_ place: Int) {
    if meanings[place].unknownCount == 0 {
      guard unknown.count < XMLNames.unknownLimit else { return }
      unknown.append(place)
    }
    meanings[place].unknownCount += 1
  }

  /// The unknown names in the order of their first appearance.
  var unknownNames: [XMLShape.UnknownName] {
    unknown.map { XMLShape.UnknownName(name: meanings[$0].name, count: meanings[$0].unknownCount) }
  }

  private mutating func add(_ pointer: UnsafePointer<UInt8>) -> Int {
    let name = String(cString: pointer)
    meanings.append(
      Meaning(name: name, isRecord: recordElements.contains(name.lowercased()), column: columns[foldName(name)]))
    places[pointer] = meanings.count - 1
    return meanings.count - 1
  }
}
