/// A blocking rule (分块规则): records whose keys are all the same are compared. A record that lacks a value has no key.
public struct BlockingRule: Codable, Hashable, Sendable {
  /// The keys, all of which must be the same.
  public var keys: [BlockingKey]
  /// Whether the keys may stand in any order: names in each other's place.
  public var anyOrder: Bool

  /// A rule.
  public init(_ keys: [BlockingKey], anyOrder: Bool = false) {
    self.keys = keys
    self.anyOrder = anyOrder
  }

  /// The fields it uses, each once, in order.
  public var fields: [String] {
    var fields: [String] = []
    for key in keys where !fields.contains(key.field) { fields.append(key.field) }
    return fields
  }

  /// What people read: `surname:soundex + birth_date:year`.
  public var label: String {
    keys.map(\.description).joined(separator: anyOrder ? " <> " : " + ")
  }
}
