import Civil

/// What reading a table's chunks found: counts, and where every value is that could not be used.
struct TableReading: Sendable {
  /// A value that cannot be used, by where it stands; its text is read from the file when it is reported.
  struct Entry: Sendable {
    /// Where the record starts in the table's file.
    let offset: Int
    /// The field's index in the definition; -1 for the row as a whole, `operationField` for the operation flag.
    let field: Int
    let reason: QuarantineReason
  }

  /// Where a line begins, for finding the line of a place without counting from the start of the file.
  struct LineMark: Sendable {
    /// Bytes between the start of the chunk and here.
    let offset: UInt32
    /// Lines between the start of the chunk and here.
    let line: UInt32
  }

  /// A chunk that was read.
  struct ReadChunk: Sendable {
    let index: Int
    let offset: Int
    let lines: Int
    let marks: [LineMark]
  }

  /// More unusable records than this, and more than usable ones, are no delivery but a file of another kind.
  static let manyUnusable = 1_000_000
  /// A table with more unusable records than this is given up while it is read.
  static let mostUnusable = 4_000_000

  /// Stands for the operation flag, which no definition lists.
  static let operationField = -2

  /// Records, whether used or not; without titles, header, totals and footers.
  var records = 0
  /// Records that became rows.
  var used = 0
  /// Records that delete an earlier one.
  var deletions = 0
  /// Where those are.
  var deletionPlaces: [Place] = []
  /// Records that cannot be used.
  var quarantined: [Entry] = []
  /// Whose records those are, where that can be read: about these persons something was delivered, whatever it says.
  var unusablePersons: Set<ResidentID> = []
  /// Values that cannot be read in records that are used without them.
  var unreadableValues: [Entry] = []
  var chunks: [ReadChunk] = []
  /// Made from the chunks when a line is first asked for.
  var lineFinder: LineFinder?

  mutating func add(_ other: TableReading) {
    records += other.records
    used += other.used
    deletions += other.deletions
    deletionPlaces += other.deletionPlaces
    quarantined += other.quarantined
    unusablePersons.formUnion(other.unusablePersons)
    unreadableValues += other.unreadableValues
    chunks += other.chunks
  }

  /// Puts everything in the order of the file, whatever thread found it.
  mutating func sort() {
    quarantined.sort { ($0.offset, $0.field) < ($1.offset, $1.field) }
    unreadableValues.sort { ($0.offset, $0.field) < ($1.offset, $1.field) }
    chunks.sort { $0.index < $1.index }
  }
}
