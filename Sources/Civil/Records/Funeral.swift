/// A cremation or burial (殡葬火化), civil affairs. The ID is often missing or mistyped.
public struct Funeral: CivilRecord {
  /// The dataset.
  @inlinable public static var dataset: Dataset { .funerals }

  /// Whose record it is and where it stands.
  public let head: RecordHead
  /// Folded name (逝者姓名).
  public let nameHash: TextHash
  /// Day of death (死亡日期); often none.
  public let deathDate: Packed<Day>
  /// Day of cremation (火化日期). One of the two dates is there.
  public let cremationDate: Packed<Day>
  /// Birth date as the record has it (出生日期).
  public let birthDate: Packed<Day>
  /// Sex as the record has it (性别).
  public let sex: Packed<Sex>

  /// A row of these values.
  @inlinable
  public init(
    head: RecordHead,
    nameHash: TextHash,
    deathDate: Packed<Day>,
    cremationDate: Packed<Day>,
    birthDate: Packed<Day>,
    sex: Packed<Sex>
  ) {
    self.head = head
    self.nameHash = nameHash
    self.deathDate = deathDate
    self.cremationDate = cremationDate
    self.birthDate = birthDate
    self.sex = sex
  }
}
