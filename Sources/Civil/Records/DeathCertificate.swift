/// A medical certificate of death (死亡医学证明).
public struct DeathCertificate: CivilRecord {
  /// The dataset.
  @inlinable public static var dataset: Dataset { .deathCertificates }

  /// Whose record it is and where it stands.
  public let head: RecordHead
  /// Folded name (死者姓名).
  public let nameHash: TextHash
  /// Day of death (死亡日期).
  public let deathDate: Day
  /// Birth date as the record has it (出生日期).
  public let birthDate: Packed<Day>
  /// Sex as the record has it (性别).
  public let sex: Packed<Sex>

  /// A row of these values.
  @inlinable
  public init(
    head: RecordHead,
    nameHash: TextHash,
    deathDate: Day,
    birthDate: Packed<Day>,
    sex: Packed<Sex>
  ) {
    self.head = head
    self.nameHash = nameHash
    self.deathDate = deathDate
    self.birthDate = birthDate
    self.sex = sex
  }
}
