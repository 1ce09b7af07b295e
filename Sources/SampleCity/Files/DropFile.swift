import Civil

/// A drop being written.
protocol DropFile: AnyObject {
  /// Unusable records so far, with file name and line.
  var unusable: [UnusableRecord] { get }
  /// Adds what a chunk of people says.
  func append(_ chunk: DropChunk) throws
  /// Ends the file and writes its manifest, where it has one.
  func finish() throws
}

/// A record that cannot be used, as `unusable.csv` lists it.
struct UnusableRecord: Sendable {
  let dataset: Dataset
  /// The drop's file name.
  let file: String
  let line: Int
  let field: String
  let reason: QuarantineReason
}
