/// A death registered by the police (死亡注销户口).
public struct DeathRegistration: CivilRecord {
  /// The dataset.
  @inlinable public static var dataset: Dataset { .deaths }

  /// Whose record it is and where it stands.
  public let head: RecordHead
  /// Folded name (姓名).
  public let nameHash: TextHash
  /// Day of death (死亡日期).
  public let deathDate: Day
  /// Day the registration was cancelled (注销日期).
  public let cancelDate: Packed<Day>

  /// A row of these values.
  @inlinable
  public init(
    head: RecordHead,
    nameHash: TextHash,
    deathDate: Day,
    cancelDate: Packed<Day>
  ) {
    self.head = head
    self.nameHash = nameHash
    self.deathDate = deathDate
    self.cancelDate = cancelDate
  }
}
