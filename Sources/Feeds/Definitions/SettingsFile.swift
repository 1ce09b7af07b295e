/// Small text files that people write: definitions, parameters, manifests.
public enum SettingsFile {
  /// Files beyond this size, in bytes, are no settings.
  private static let largest = 1 << 22

  /// A file's text; nil where it cannot be read, is larger than 4 MiB, or is no UTF-8.
  public static func text(of path: String) -> String? {
    guard let file = try? OpenFile(path: path, name: path), file.size <= largest,
      let bytes = try? file.bytes(at: 0, count: file.size)
    else { return nil }
    return String(validating: bytes, as: UTF8.self)
  }
}
