import Civil

/// A record type that can be read from a feed. The conformances, one a dataset, are the only place where canonical field
/// names meet row types.
protocol FeedRecord: CivilRecord {
  /// The fields a row is made from; `RowReader` takes them by their index here.
  static var neededFields: [NeededField] { get }

  /// Sets of fields of which at least one must be there.
  static var alternatives: [[String]] { get }

  /// Fields that may be empty but, where they are not, must be readable: reading past them would be a guess.
  static var mustBeReadable: [String] { get }

  /// Makes a row from the current cells, or returns nil where something it cannot do without is missing or unreadable.
  init?(_ row: inout RowReader)
}

extension FeedRecord {
  static var alternatives: [[String]] { [] }
  static var mustBeReadable: [String] { [] }
}

extension Dataset {
  /// The record type as something that can be read.
  var feedRecordType: any FeedRecord.Type {
    guard let type = recordType as? any FeedRecord.Type else { preconditionFailure("no reader for \(path)") }
    return type
  }

  /// The fields a definition of the dataset must have.
  var neededFields: [NeededField] { feedRecordType.neededFields }
}
