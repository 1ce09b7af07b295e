import Civil

/// A synthetic city (合成城市) whose agencies deliver files with a known truth, for the demonstration, the tests and the
/// benchmarks. No person in it exists.
///
/// `write(to:progress:)` makes, below a folder:
/// - `inbox/<agency>/<dataset>/…`, drops of the nineteen datasets, some with a manifest;
/// - `truth.csv`, everything that the rules of the catalogue must find, `rule,id,amount_fen,first_month,last_month,certainty`:
///   the planned cases, and what ordinary life brings about; one line a finding, sorted by rule, ID and amount. `id-changed`
///   is not among them. For `id-invalid` the ID is the text as delivered, which without noise is always a usable number;
/// - `unusable.csv`, every record that cannot be used, `feed,drop,line,field,reason`.
///
/// The same options give the same bytes, on any machine and with any number of threads; with noise `none`, every format
/// tells of the same city.
public struct SampleCity: Sendable {
  /// How untidy the agencies' files are.
  public enum Noise: String, Sendable, CaseIterable {
    /// Clean canonical forms in each dataset's own format and encoding; every record is usable.
    case none
    /// What most extracts look like; about one record in a thousand is unusable.
    case normal
    /// Everything that extracts have been seen to contain; about one record in a hundred is unusable.
    case harsh
  }

  /// In which format the drops are written.
  public enum Format: String, Sendable, CaseIterable {
    /// Each dataset in its own format.
    case native
    /// All as CSV.
    case csv
    /// All as XML.
    case xml
    /// All as XLSX workbooks.
    case xlsx
  }

  /// What decides the city, to the byte.
  public struct Options: Sendable {
    /// The number of people, at least one.
    public var people: Int
    /// The number from which everything random is drawn.
    public var seed: UInt64
    /// The day for which the newest drops are fresh.
    public var asOf: Day
    /// How untidy the files are.
    public var noise: Noise
    /// The format of the drops.
    public var format: Format

    /// A city of `people` people as of a day.
    public init(people: Int, seed: UInt64, asOf: Day, noise: Noise = .normal, format: Format = .native) {
      self.people = max(1, people)
      self.seed = seed
      self.asOf = asOf
      self.noise = noise
      self.format = format
    }
  }

  /// What decides the city.
  public let options: Options

  /// A city of these options; nothing is written yet.
  public init(options: Options) {
    self.options = options
  }

  /// Writes the drops and the truth below a folder, which is made where it does not exist.
  ///
  /// - Parameters:
  ///   - directory: the folder; files of an earlier city there are overwritten, not removed.
  ///   - progress: called now and then with the share done, 0 to 1.
  /// - Throws: `Problem` where a file cannot be written.
  public func write(to directory: String, progress: ((Double) -> Void)? = nil) throws {
    try CityPress(options: options, directory: directory).run(progress: progress)
  }
}
