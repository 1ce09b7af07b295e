import Civil

/// The legal and procedural values the rules apply, each by the days on which it holds.
///
/// No rule has such a number of its own. To add one: a case of `Policy.ID`, a property here, and its file in
/// `schedules/parameters/`.
public final class Policy: Sendable {
  /// How many days after the death date a sign of life may lie without contradicting the death. In force by the as-of
  /// day: it is a matter of procedure, not of the law on the day of death.
  public let signOfLifeAfterDeath: Parameter<Int>
  /// How many days two of the sources 1 to 3 may lie apart and still speak of one death; by the as-of day.
  public let deathSourcesApart: Parameter<Int>
  /// How many days a cremation may lie before the death date without contradicting it; by the as-of day.
  public let cremationBeforeDeath: Parameter<Int>

  /// Reads the policy from parsed parameter files.
  ///
  /// - Parameters:
  ///   - parameters: all parameter files, in any order.
  ///   - folder: the folder of the files, for problems about a file that is not there.
  /// - Throws: every problem found: parameters missing, unknown, twice, in another unit, without values, overlapping.
  public init(parameters: [ParameterDefinition], in folder: String) throws(Problems) {
    var reader = ParameterReader(parameters, in: folder)
    signOfLifeAfterDeath = reader.number(.signOfLifeAfterDeathDays)
    deathSourcesApart = reader.number(.deathSourcesApartDays)
    cremationBeforeDeath = reader.number(.cremationBeforeDeathDays)
    guard reader.problems.isEmpty else { throw Problems(reader.problems) }
  }
}
