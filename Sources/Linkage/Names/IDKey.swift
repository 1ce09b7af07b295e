import Civil

/// Keys of resident ID numbers, for blocking (`id:resident-id`) and levels (`same resident-id`).
public enum IDKey: String, CaseIterable, ValueKey {
  /// The eighteen characters of a sound number; fifteen digits become what they are today.
  case residentID = "resident-id"

  /// The name settings use.
  public var name: String { rawValue }

  /// The key of a folded value, or nil where it is no sound number.
  public func key(of value: String) -> String? {
    ResidentID(value)?.description
  }
}
