/// A visit to a hospital or clinic (就医信息), of any kind: a sign of life.
public struct Visit: CivilRecord {
  /// The dataset.
  @inlinable public static var dataset: Dataset { .visits }

  /// Whose record it is and where it stands.
  public let head: RecordHead
  /// Day of the visit (就诊日期).
  public let visitDate: Day

  /// A row of these values.
  @inlinable
  public init(
    head: RecordHead,
    visitDate: Day
  ) {
    self.head = head
    self.visitDate = visitDate
  }
}
