import Civil

/// How many people of one village have the same name (同村同名): where a record may be another person's, lists say so.
public struct Namesakes: Sendable {
  /// A village and a name, as far as 64 bits tell them apart. What comes of a mistake is a hint too many, no finding.
  public struct Key: Hashable, Comparable, Sendable {
    fileprivate let packed: UInt64

    /// The name of one person in one village; nil where either is not known.
    init?(of dossier: Dossier) {
      let entry = dossier.registerEntry
      let household = dossier.householdEntry
      guard let village = entry?.division.value ?? household?.division.value, village.level == .village else {
        return nil
      }
      let name = entry.flatMap { $0.nameHash.isNone ? nil : $0.nameHash } ?? household?.nameHash ?? .none
      guard !name.isNone else { return nil }
      packed = village.code << 24 | UInt64(name.rawValue & 0xFF_FFFF)
    }

    /// In no order that means anything.
    public static func < (left: Key, right: Key) -> Bool { left.packed < right.packed }
  }

  private var keys: [Key] = []
  private var concerned: [ResidentID: Key] = [:]

  /// Nobody yet.
  public init() {}

  /// Takes a person in; of those findings are about, the number of namesakes can be asked for.
  public mutating func visit(_ dossier: Dossier, hasFindings: Bool) {
    guard let key = Key(of: dossier) else { return }
    keys.append(key)
    if hasFindings { concerned[dossier.id] = key }
  }

  /// Adds those another thread saw.
  public static func += (left: inout Namesakes, right: Namesakes) {
    left.keys += right.keys
    left.concerned.merge(right.concerned) { first, _ in first }
  }

  /// For each person with findings who has them: how many others of that name live in the village.
  public func counts() -> [ResidentID: Int] {
    var others = Dictionary(concerned.values.map { ($0, -1) }) { first, _ in first }
    for key in keys {
      if let index = others.index(forKey: key) { others.values[index] += 1 }
    }
    return concerned.compactMapValues { key in others[key].flatMap { $0 > 0 ? $0 : nil } }
  }
}
