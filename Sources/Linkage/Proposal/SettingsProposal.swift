/// Proposes settings for tables nobody has linked before, from their headers and values.
public enum SettingsProposal {
  /// Rows that are looked at to guess what columns hold.
  private static let profiledRows = 20_000
  /// Rows of which rules are counted.
  private static let countedRows = 20_000

  /// Settings to start from. They can be used as they are where the guesses are right.
  ///
  /// - Parameters:
  ///   - left: the left table, or the one to be searched for duplicates.
  ///   - right: the right table, or nil to look for duplicates.
  ///   - threads: how many threads work.
  /// - Returns: settings without comparisons where the tables have nothing in common that could be compared.
  public static func settings(left: LinkageTable, right: LinkageTable? = nil, threads: Int = 2) -> LinkageSettings {
    let leftSample = RowSample.rows(of: left, count: profiledRows)
    let rightSample = right.map { RowSample.rows(of: $0, count: profiledRows) } ?? []
    let proposal = FieldProposal(left: left, right: right, leftSample: leftSample, rightSample: rightSample)
    let fields = proposal.fields.map(\.settings)
    let comparisons = fields.map { ComparisonProposal.comparison(of: $0, among: fields) }
    var settings = LinkageSettings(fields: fields, comparisons: comparisons, blocking: [])
    if fields.isEmpty { return settings }
    // Prepared with every key that might be used, on a sample small enough to count hundreds of rules.
    settings.blocking = proposal.fields.flatMap { field, profile in
      BlockingProposal.transforms(field.type, usualLength: profile.usualLength).map {
        BlockingRule([BlockingKey(field.name, $0)])
      }
    }
    let leftPart = RowSample.table(left, rows: RowSample.rows(of: left, count: countedRows))
    let rightPart = right.map { RowSample.table($0, rows: RowSample.rows(of: $0, count: countedRows)) }
    let sample = PreparedRecords(
      left: leftPart, right: rightPart, settings: settings, vocabulary: LinkageVocabulary(), threads: threads)
    let all = PairTotal.pairs(left.rowCount, right?.rowCount)
    let blocking = BlockingProposal(
      fields: proposal.fields, sample: sample, scale: sample.pairCount == 0 ? 1 : all / sample.pairCount,
      rows: left.rowCount + (right?.rowCount ?? 0))
    (settings.blocking, settings.training.rules) = blocking.rules()
    return settings
  }
}
