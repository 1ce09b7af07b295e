import Civil

/// The definition of one feed, from `feeds/<agency>/<dataset>/feed.yaml`: everything about an agency's layout that a
/// reader must know. Changing it needs no Swift.
public struct FeedDefinition: Sendable {
  /// A title in three languages.
  public struct Title: Sendable {
    /// Simplified Chinese.
    public let zh: String
    /// English.
    public let en: String
    /// Korean.
    public let ko: String
  }

  /// How often an agency delivers.
  public enum Cadence: String, Sendable, CaseIterable {
    /// Every night.
    case nightly
    /// Every week.
    case weekly
    /// Every month.
    case monthly
    /// As things happen.
    case irregular
  }

  /// The dataset.
  public let dataset: Dataset
  /// What people call it.
  public let title: Title
  /// How the agency usually delivers.
  public let delivery: DropName.Kind
  /// How often it delivers.
  public let cadence: Cadence
  /// Data older than this many days on the day of the run are late.
  public let freshForDays: Int
  /// A full drop that loses more than this share of the records of the full drop before it is held back.
  public let shrinkBoundPercent: Int
  /// The encoding, where it must not be found out.
  public let encoding: TextEncoding?
  /// XML elements that are a record, in lower case.
  public let recordElements: Set<String>
  /// The word before the number in the column groups of household rows (`成员1姓名`), or nil.
  public let memberGroup: String?
  /// Columns that are read past by name.
  public let ignoredColumns: [String]
  /// The fields in the order of the contract.
  public let fields: [FieldDefinition]

  /// The index of a field by its canonical name, or nil.
  public func index(ofField name: String) -> Int? {
    fields.firstIndex { $0.name == name }
  }
}
