/// The version of the program, as `run.json` records it.
public enum HeduiVersion {
  /// Semantic version.
  public static let current = "0.1.0"
}
